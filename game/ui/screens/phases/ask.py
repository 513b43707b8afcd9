"""Vragen: facts that open only when somebody asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import Fact
from game.core.events import FactOpened
from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.outcome import Do
from game.ui.screens.phases.part import Part, case_panel, rule_panel
from game.ui.screens.phases.prompts import prompts_panel
from game.ui.screens.phases.terms import linked, terms_panel
from game.ui.widgets.button import button
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class AskFacts(Part):
    """Questions about facts, closed until somebody asks."""

    def main(self, look: Metrics) -> Node:
        """A row per question; the answer opens below it."""
        del look
        facts = self.card.facts
        lead = t("Wil iemand dit weten? Dan gaat het antwoord open.")
        own = t("Stel vragen over de feiten aan wie de casus inbrengt. Nog geen tips.")
        rows = (self._fact(fact, number) for number, fact in enumerate(facts, 1))
        return column(
            title(t("Wat wil je weten voordat je kiest?") if facts else t("Wat wil je weten?")),
            text(lead if facts else own, style=Style.LEAD),
            column(*rows, gap=20),
            case_panel(self) or self._question(),
            gap=24,
        )

    def _fact(self, fact: Fact, number: int) -> Node:
        if fact.id in self.table.play.facts:
            asked = row(
                icon("check-circle", cut="fill"), text(f"**{fact.ask}**").placed(grow=1), gap=20
            )
            return panel(asked, linked(self, fact.answer), tone=Tone.GAIN, gap=14, pad=28)
        ask = button(
            t("Dit willen we weten"),
            Do((FactOpened(fact=fact.id),)),
            icon="eye",
            key=f"fact:{fact.id}",
            hotkey=f"choose {number}",
        )
        return panel(row(text(fact.ask).placed(grow=1), ask, gap=24), pad=24)

    def _question(self) -> Node | None:
        if not self.card.question:
            return None
        return panel(text(f"**{self.card.question}**"), tone=Tone.LEFT, pad=28)

    def aside(self, look: Metrics) -> Node | None:
        """Questions to begin with, and a rule."""
        del look
        rule = t("**Spelregel** — eerst begrijpen, dan pas oordelen.")
        return column(prompts_panel(self, "ask"), terms_panel(self), rule_panel(rule), gap=22)
