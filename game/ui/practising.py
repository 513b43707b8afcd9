"""What the screens of practising alone are given to read."""

from __future__ import annotations

from typing import Protocol

from game.core.profile import Profile
from game.core.solo.practice import Entry
from game.core.solo.view import Solo
from game.ui.sitting import Sitting


class Practising(Sitting, Protocol):
    """Somebody alone at the table. Reading it never changes anything."""

    @property
    def solo(self) -> Solo | None:
        """The card on the table; None when there is none."""

    def text(self, kind: str, number: int) -> str:
        """What was written about an attempt: its why, change, note or take."""

    def entry(self, entry: str) -> Entry | None:
        """What was written under this id in the chapter of the card on the table."""

    def planned(self) -> bool:
        """Whether the card on the table is on the list to look back on."""

    def weights(self) -> Profile:
        """Where this person puts weight."""

    def group_chose(self, card: str) -> tuple[tuple[str, int], ...]:
        """How a group here chose, as counts for each option; nothing when it may not be told."""
