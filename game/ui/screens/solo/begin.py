"""Before a card: what it is about, what may be hard to read, and which way to go through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.solo.phases import CURA, PRACTICE
from game.ui.layout import column, grid, row, spacer
from game.ui.node import Flag, Node
from game.ui.outcome import Ask, Outcome
from game.ui.screens.page import back_button, footer, page
from game.ui.screens.solo import card as solo_card
from game.ui.screens.solo.home import marks
from game.ui.screens.solo.lines import CardLine
from game.ui.screens.solo.wishes import Draw
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

SLOWER = 3
"""CURA takes about so many times as long."""


class Begin:
    """One card, about to begin."""

    name = "solo_begin"

    def __init__(self, line: CardLine) -> None:
        """Show this card."""
        self.line = line

    def view(self, look: Metrics) -> Node:
        """The card, and two ways."""
        card = self.line.card
        tension = self.line.tension
        about = text(tension.about, style=Style.LEAD, color=Color.SOFT) if tension else None
        return page(
            look,
            t("Zelf oefenen"),
            column(title(card.title), about, marks(self.line), gap=18),
            _warning(card.warning) if card.warning else None,
            grid(self._practice(first=look.wide), self._cura(), columns=2, min_column=440, gap=28),
            foot=footer(look, back_button()),
            key="solo_begin",
        )

    def _practice(self, *, first: bool) -> Node:
        words = t(
            "Lees, vraag, kies en zie wat ervan komt. "
            "Dan de brillen, de wending en wat onderzoek zegt."
        )
        go = button(
            t("Begin"),
            Ask(solo_card.PRACTICE, Draw(self.line.card.id, PRACTICE)),
            kind=Kind.PRIMARY,
            icon_after="arrow-right",
            key="begin",
            hotkey="forward",
        ).flagged(Flag.FIRST, when=first)
        return _way("compass", t("Oefenen"), self.line.minutes, words, go)

    def _cura(self) -> Node:
        words = t(
            "CURA: eerst concentreren, je oordeel uitstellen en door andere brillen kijken. "
            "Dan pas kiezen. Met ruimte om te schrijven."
        )
        go = button(
            t("Begin rustig"),
            Ask(solo_card.PRACTICE, Draw(self.line.card.id, CURA)),
            icon_after="arrow-right",
            key="begin-cura",
            hotkey="choose 2",
        )
        return _way("plant", t("Langzamer, met CURA"), SLOWER * self.line.minutes, words, go)

    def handle(self, intent: object) -> Outcome | None:
        """Everything here is for the app."""
        return intent if isinstance(intent, Outcome) else None


def _way(picture: str, name: str, minutes: int, words: str, go: Node) -> Node:
    return panel(
        row(
            icon(picture, size=48, cut="duotone"),
            title(name, level=Level.PANEL).placed(grow=1),
            gap=18,
        ),
        text(words),
        text(t("ongeveer {n} minuten", n=minutes), style=Style.SMALL, color=Color.SOFT),
        spacer(),
        row(go),
        pad=36,
        gap=16,
    )


def _warning(words: str) -> Node:
    line = row(icon("warning", color=Color.RIGHT), text(words).placed(grow=1), gap=18)
    return panel(text(f"**{t('Goed om eerst te weten')}**"), line, tone=Tone.RIGHT, pad=28, gap=10)
