"""Tegenargument: what is the best argument against your own choice?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import ArgumentGiven
from game.core.state import Argument
from game.ui.layout import column, row
from game.ui.node import Edited, Node
from game.ui.outcome import Do, Outcome
from game.ui.screens.people import face_token
from game.ui.screens.phases.part import Part, rule_panel
from game.ui.screens.phases.prompts import prompts_panel
from game.ui.widgets.field import field
from game.ui.widgets.panel import panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

MINE = "counter:"


class Counter(Part):
    """A line for everybody; nobody has to change their mind."""

    def main(self, look: Metrics) -> Node:
        """Who is there, each with room for an argument against their own choice."""
        del look
        lead = t("Ieder noemt er één. Je hoeft niet van mening te veranderen.")
        rows = (self._row(who) for who in self.sitting.view.present)
        return column(
            title(t("Wat is het beste argument tegen je eigen keuze?")),
            text(lead, style=Style.LEAD),
            column(*rows, gap=14),
            gap=22,
        )

    def _row(self, who: str) -> Node:
        face = self.sitting.faces[who]
        words = self._said(who)
        line = field(
            f"{MINE}{who}",
            t("{name} zegt", name=face.name),
            words.text if words else "",
            limit=300,
            placeholder=t("in een paar woorden"),
        )
        return panel(row(face_token(face, 52), line.placed(grow=1), gap=20), pad=18)

    def _said(self, who: str) -> Argument | None:
        key = f"{MINE}{who}"
        return next((a for a in self.table.play.arguments if a.id == key), None)

    def aside(self, look: Metrics) -> Node | None:
        """Questions of the card, and a rule."""
        del look
        rule = t("**Spelregel** — wie een ander argument noemt, is het er nog niet mee eens.")
        return column(prompts_panel(self, "counter"), rule_panel(rule), gap=22)

    def edited(self, edited: Edited) -> Outcome | None:
        """Store what somebody said once they paused."""
        if not edited.settled or not edited.key.startswith(MINE):
            return None
        who, words = edited.key.removeprefix(MINE), edited.text.strip()
        said = self._said(who)
        if words == (said.text if said else ""):
            return None
        event = ArgumentGiven(
            id=edited.key,
            pole=self._other_pole(who),
            text=words,
            who=who,
            against_own=True,
        )
        return Do((event,))

    def _other_pole(self, who: str) -> str:
        """The pole across from what somebody chose; the right one when that is not known."""
        first = self.table.results[0] if self.table.results else None
        for option in self.card.options:
            if first and who in first.people[option.id] and option.lean:
                return "left" if option.lean > 0 else "right"
        return "right"
