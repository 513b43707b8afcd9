"""Stemmen: in silence, one ballot each; the screen shows who voted and never what.

Which of the three ways it is follows from what the group chose: hand cards with
names, hand cards counted, or the laptop that goes round.
"""

from __future__ import annotations

from game.ui.screens.phases.part import Part
from game.ui.screens.phases.vote_counts import CountHands
from game.ui.screens.phases.vote_hands import HandCards
from game.ui.screens.phases.vote_turns import InTurn
from game.ui.sitting import Sitting


def vote_part(sitting: Sitting) -> Part:
    """The part for the group's way of voting."""
    settings = sitting.view.settings
    if settings.voting == "turn":
        return InTurn(sitting)
    return CountHands(sitting) if settings.anonymous else HandCards(sitting)
