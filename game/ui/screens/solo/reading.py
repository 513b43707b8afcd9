"""Reading alone, and the two facts one may ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import Fact
from game.core.events import FactOpened
from game.core.solo.table import MOST_FACTS
from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.outcome import Do
from game.ui.screens.phases.ask import AskFacts
from game.ui.screens.phases.part import rule_panel
from game.ui.screens.phases.read import Read
from game.ui.screens.phases.terms import linked, terms_panel
from game.ui.screens.solo.part import SoloPart
from game.ui.theme import Color
from game.ui.widgets.button import button
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class ReadAlone(Read, SoloPart):
    """The case, in one's own time."""

    def aside(self, look: Metrics) -> Node | None:
        """What to do, who is involved, and the terms."""
        del look
        what = t("Lees rustig. Wat raakt je? Je hoeft nog niets te vinden.")
        now = panel(title(t("Nu"), level=Level.PANEL), text(what), gap=10, pad=32)
        return column(now, self._involved(), terms_panel(self), self._review(), gap=22)


class AskAlone(AskFacts, SoloPart):
    """At most two questions, so that one chooses what to ask."""

    def main(self, look: Metrics) -> Node:
        """A row per question; the answer opens below it."""
        del look
        left = MOST_FACTS - len(self.attempt.facts)
        lead = (
            tn(
                "Je mag er nog {n} openen.",
                "Je mag er {n} openen. Kies wat je echt wilt weten.",
                left,
            )
            if left
            else t("Je hebt er twee geopend. Met de rest moet je het doen, zoals in je werk.")
        )
        rows = (self._fact(fact, number) for number, fact in enumerate(self.card.facts, 1))
        return column(
            title(t("Wat wil je weten voordat je kiest?")),
            text(lead, style=Style.LEAD, color=Color.SOFT),
            column(*rows, gap=20),
            gap=24,
        )

    def _fact(self, fact: Fact, number: int) -> Node:
        if fact.id in self.attempt.facts:
            asked = row(
                icon("check-circle", cut="fill"), text(f"**{fact.ask}**").placed(grow=1), gap=20
            )
            return panel(asked, linked(self, fact.answer), tone=Tone.GAIN, gap=14, pad=28)
        full = len(self.attempt.facts) >= MOST_FACTS
        ask = button(
            t("Dit wil ik weten"),
            Do((FactOpened(fact=fact.id),)),
            icon="eye",
            key=f"fact:{fact.id}",
            hotkey="" if full else f"choose {number}",
            disabled=full,
        )
        return panel(row(text(fact.ask).placed(grow=1), ask, gap=24), pad=24)

    def aside(self, look: Metrics) -> Node | None:
        """The question of the card, and a rule."""
        del look
        rule = t("**Tip** — vraag naar wat je keuze kan veranderen.")
        question = panel(text(f"**{self.card.question}**"), tone=Tone.LEFT, pad=28)
        return column(question, terms_panel(self), rule_panel(rule), gap=22)
