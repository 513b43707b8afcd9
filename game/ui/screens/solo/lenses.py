"""The choice through other eyes, and where one puts weight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import Lens
from game.core.events import RevisitPlanned
from game.core.profile import FEWEST_CARDS, Profile
from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.outcome import Do, Open
from game.ui.screens.solo.part import SoloPart, chosen_title, own_reason
from game.ui.screens.solo.weights import counted_words, least_words, radar_of
from game.ui.theme import Color
from game.ui.widgets.button import button
from game.ui.widgets.divider import divider
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

SOON, LATER = 14, 60
"""About two weeks and about two months."""


class Lenses(SoloPart):
    """What the people around the case would say, and ask."""

    def main(self, look: Metrics) -> Node:
        """The choice, the reason, the lenses, and the list to look back on."""
        del look
        return column(
            chosen_title(self), own_reason(self), lenses_panel(self), plan_strip(self), gap=20
        )

    def aside(self, look: Metrics) -> Node | None:
        """Where somebody puts weight, once that can be told."""
        del look
        return column(weight_panel(self.sitting.weights()), gap=22)


def lenses_panel(part: SoloPart) -> Node:
    """Everybody who is involved, in their own words."""
    rows: list[Node] = []
    for lens in part.card.lenses:
        rows += [divider(), _lens(lens)] if rows else [_lens(lens)]
    return panel(title(t("Door andere brillen"), level=Level.PANEL), *rows, pad=36, gap=16)


def _lens(lens: Lens) -> Node:
    words = column(
        text(f"**{lens.who}**"),
        text(lens.says, color=Color.SOFT),
        text(t("Vraag: {asks}", asks=lens.asks), style=Style.SMALL),
        gap=4,
    )
    return row(icon(lens.icon, size=52, cut="duotone"), words.placed(grow=1), gap=22)


def plan_strip(part: SoloPart) -> Node:
    """The offer to lay this card on the table again in two weeks and in two months."""
    on = part.sitting.planned()
    days = () if on else (SOON, LATER)
    words = (
        t("**Staat op je lijst.** Over 14 en 60 dagen leggen we dit dilemma weer voor.")
        if on
        else t("**Terugkijken over 14 en 60 dagen?** Denk je er dan anders over?")
    )
    plan = button(
        t("Haal van mijn lijst") if on else t("Zet op mijn lijst"),
        Do((RevisitPlanned(attempt=part.attempt.number, days=days),)),
        key="plan",
        hotkey="choose 1",
        small=True,
    )
    line = row(icon("calendar-check", color=Color.INK), text(words).placed(grow=1), plan, gap=22)
    return panel(line, tone=Tone.NOTE, pad=28)


def weight_panel(weights: Profile) -> Node:
    """The radar; before ten cards only how many are still to come."""
    if not weights.ready:
        left = FEWEST_CARDS - weights.cards
        words = tn(
            "Na nog {n} dilemma zie je hier waar jij gewicht legt.",
            "Na nog {n} dilemma’s zie je hier waar jij gewicht legt.",
            left,
        )
        return panel(
            title(t("Waar jij gewicht legt"), level=Level.PANEL),
            text(words),
            text(counted_words(), style=Style.SMALL, color=Color.SOFT),
            pad=32,
        )
    count = tn("na {n} dilemma", "na {n} dilemma’s", weights.cards)
    return panel(
        title(t("Waar jij gewicht legt"), level=Level.PANEL),
        text(count, style=Style.SMALL, color=Color.SOFT),
        radar_of(weights),
        text(least_words(weights)),
        button(t("Mijn profiel"), Open("solo_profile"), key="to-profile", small=True),
        pad=32,
        gap=12,
    )
