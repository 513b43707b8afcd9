"""A card that is tried with a group of bots: the screen of a session, which says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.screens.play import Play
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class TrialPlay(Play):
    """One card, tried out."""

    def _where(self, look: Metrics) -> str:
        return " · ".join((t("Proefspelen"), super()._where(look)))
