"""What the screens of a session are given to read: the table as people may see it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from game.core.deck import Card, Deck
from game.core.view import View
from game.ui.value import Value


class Face(Value):
    """Somebody as the screen shows them: a name, two letters, one of twelve colours."""

    id: str
    name: str
    initials: str
    color: int


class OldAction(Value):
    """An action of an earlier session that is still open; `key` names it in the log."""

    key: str
    what: str
    who: str
    when: str
    outcome: str = ""


class Sitting(Protocol):
    """A session at the table. Reading it never changes anything.

    `view` is what the big screen may see, `desk` what the facilitator may see.
    `now` is the time in milliseconds; `notices` are marks such as a late save.
    """

    @property
    def deck(self) -> Deck:
        """The pinned deck."""

    @property
    def view(self) -> View:
        """The session as the big screen may see it."""

    @property
    def desk(self) -> View:
        """The session as the facilitator may see it."""

    @property
    def faces(self) -> Mapping[str, Face]:
        """Everybody who ever took part, by id; unknown ids give a nameless face."""

    @property
    def group(self) -> str:
        """The name of the group."""

    @property
    def old_actions(self) -> tuple[OldAction, ...]:
        """Open actions of earlier sessions of this group."""

    @property
    def counts(self) -> Mapping[str, int]:
        """Hands counted in this round so far (anonymous hand cards)."""

    @property
    def now(self) -> int:
        """The time in milliseconds since 1970."""

    @property
    def day(self) -> str:
        """The day of the session, in words."""

    @property
    def read_only(self) -> bool:
        """Whether another window is writing."""

    @property
    def drawn(self) -> str | None:
        """The card that a draw in the chosen tension would give, for its warning."""

    def traces(self, words: str) -> tuple[str, ...]:
        """Parts of a text that may point to a real person: names, dates, numbers."""

    def picture(self, card: Card) -> Path | None:
        """The portrait of the card's person, if there is one."""

    def card(self, card: str) -> Card | None:
        """A card of the deck, or an own case, by id."""
