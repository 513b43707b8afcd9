"""The glossary: the words of the trade, to leaf through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import Term
from game.ui.layout import column, grid, row
from game.ui.node import Edited, Node
from game.ui.outcome import Open, Outcome
from game.ui.screens.page import back_button, footer, page
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.field import field
from game.ui.widgets.panel import panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

SEARCH = "terms:search"


class TermsModel(Value):
    """All terms by name, how many wait to be practised, and when the next one comes back."""

    terms: tuple[Term, ...]
    waiting: int
    later: str = ""


class Terms:
    """The terms of the deck."""

    name = "solo_terms"

    def __init__(self, model: TermsModel) -> None:
        """Show all."""
        self.model = model
        self.words = ""

    def view(self, look: Metrics) -> Node:
        """A way to search, and a card for each term."""
        found = [term for term in self.model.terms if self._fits(term)]
        count = tn("{n} begrip", "{n} begrippen", len(found))
        return page(
            look,
            t("Zelf oefenen"),
            column(
                title(t("Begrippen")),
                text(self._lead(), style=Style.LEAD, color=Color.SOFT),
                gap=6,
            ),
            panel(field(SEARCH, t("Zoek een begrip"), self.words, limit=60), pad=32),
            text(count, style=Style.SMALL, color=Color.SOFT),
            grid(*map(_term, found), min_column=480, gap=20),
            foot=footer(look, back_button(), None, self._practise()),
            key="solo_terms",
        )

    def _lead(self) -> str:
        if self.model.waiting:
            return tn(
                "{n} begrip wacht om geoefend te worden.",
                "{n} begrippen wachten om geoefend te worden.",
                self.model.waiting,
            )
        return t(
            "Alles zit er voor nu in. Het eerste begrip komt {day} terug.", day=self.model.later
        )

    def _practise(self) -> Node:
        return button(
            t("Oefen twee minuten"),
            Open("solo_quiz"),
            kind=Kind.PRIMARY,
            icon="timer",
            key="quiz",
            hotkey="forward",
            disabled=not self.model.waiting,
        )

    def _fits(self, term: Term) -> bool:
        words = " ".join((term.term, term.about, *term.short)).casefold()
        return all(each in words for each in self.words.casefold().split())

    def handle(self, intent: object) -> Outcome | None:
        """Search, or practise."""
        if isinstance(intent, Edited) and intent.key == SEARCH:
            self.words = intent.text
        return intent if isinstance(intent, Outcome) else None


def _term(term: Term) -> Node:
    return panel(
        row(title(term.term, level=Level.PANEL).placed(grow=1)),
        text(term.about),
        text(term.source, style=Style.SMALL, color=Color.SOFT) if term.source else None,
        pad=28,
        gap=10,
    )
