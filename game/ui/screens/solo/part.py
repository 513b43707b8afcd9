"""What every phase alone gives the screen of a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import OTHER
from game.core.solo.practice import Attempt
from game.core.solo.view import Solo
from game.ui.layout import column
from game.ui.node import Node
from game.ui.practising import Practising
from game.ui.screens.phases.part import Part
from game.ui.value import Value
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.sitting import Sitting

WHY, NOTE, TAKE, CHANGE, WORDS = "solo:why", "solo:note", "solo:take", "solo:change", "solo:words"
"""The keys of what can be written about a card."""


class GoOn(Value):
    """Somebody wants to go on."""


class SoloPart(Part):
    """A phase of somebody alone. The parts for groups fit in too: they read less.

    Attributes:
        writes: whether one arrives in a text, where the arrows move in the words.
    """

    sitting: Practising
    writes = False

    def __init__(self, sitting: Sitting | Practising) -> None:
        """Sit down at the table."""
        self.sitting = sitting  # type: ignore[assignment]

    def first(self) -> str:
        """What is to be done before going on, in words; "" when nothing is."""
        return ""

    @property
    def solo(self) -> Solo:
        """The card on the table."""
        found = self.sitting.solo
        if found is None:
            raise LookupError("no card on the table")
        return found

    @property
    def attempt(self) -> Attempt:
        """What was done with the card."""
        return self.solo.attempt


def chosen_words(part: SoloPart, attempt: Attempt) -> str:
    """What was chosen, in a sentence."""
    option = part.card.option(attempt.option)
    if option:
        return option.label
    return attempt.words or t("Anders") if attempt.option == OTHER else t("nog niets")


def own_reason(part: SoloPart) -> Node | None:
    """The sentence somebody wrote about their choice."""
    words = part.sitting.text("why", part.attempt.number)
    if not words:
        return None
    return panel(
        text(f"**{t('Jouw reden, in je eigen woorden')}**", style=Style.SMALL),
        text(verbatim(words)),
        tone=Tone.LEFT,
        pad=32,
        gap=10,
    )


def chosen_title(part: SoloPart) -> Node:
    """What was chosen, as the title of the screen."""
    return column(
        title(t("Je koos")), text(verbatim(chosen_words(part, part.attempt)), style=Style.LEAD)
    )
