"""Besluit: both votes side by side, then what the group does and how it decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import OTHER
from game.core.events import Decided
from game.core.state import Decision
from game.ui.layout import column
from game.ui.node import Edited, Flag, Node
from game.ui.outcome import Do, Outcome
from game.ui.screens.phases.compare import Compare
from game.ui.screens.phases.options import hotkey_of, option_row, voted_options
from game.ui.screens.phases.voting import Pick
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.choice import pills
from game.ui.widgets.panel import panel
from game.ui.widgets.select import Choice
from game.ui.widgets.text import Style, text
from game.ui.widgets.text_area import text_area
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

DECISION = "decision"


class How(Value):
    """The group decided in this way."""

    how: str


class Decide(Compare):
    """What the group would do."""

    @property
    def decision(self) -> Decision | None:
        """What was decided so far."""
        return self.table.play.decision

    def main(self, look: Metrics) -> Node:
        """The votes, the options, and how it was decided."""
        del look
        lead = t("Kies samen. Blijven jullie verdeeld? Sla deze stap dan over.")
        return column(
            column(
                title(t("Wat doen jullie?")), text(lead, style=Style.LEAD, color=Color.SOFT), gap=6
            ),
            self._options(),
            self._how() if self.decision else None,
            self._expect(),
            gap=18,
        )

    def aside(self, look: Metrics) -> Node | None:
        """The stand, both votes with the flow between them, and what changed in words."""
        del look
        return column(self.stand(), self.flow(), self.changed(), self.warning(), gap=22)

    def _options(self) -> Node:
        chosen = self.decision.option if self.decision else None
        rows = (
            option_row(
                self.card,
                option,
                self._counts(option),
                intent=Pick(option),
                chosen=option == chosen,
                hotkey=hotkey_of(self.card, option),
                down=9,
            )
            for option in voted_options(self.card)
        )
        return column(*rows, gap=10).flagged(Flag.ARROWS)

    def _counts(self, option: str) -> Node | None:
        """How many chose it, first and now."""
        counts = [str(result.counts[option]) for result in self.opened]
        return text(" › ".join(counts), style=Style.STRONG) if counts else None

    def _how(self) -> Node:
        names = {
            "consensus": t("samen eens"),
            "majority": t("de meesten"),
            "one": t("iemand hakt de knoop door"),
            "trial": t("om te proberen"),
        }
        choices = [Choice(how, name, How(how)) for how, name in names.items()]
        chosen = self.decision.how if self.decision else ""
        return panel(pills(t("Hoe besloten jullie?"), choices, chosen, key="how"), pad=24)

    def _expect(self) -> Node | None:
        decision = self.decision
        if decision is None or decision.option != OTHER:
            return None
        label = t("Wat doen jullie, en wat verwachten jullie ervan?")
        return panel(
            text_area(DECISION, label, decision.text, lines=3, limit=600, first=not decision.text),
            pad=24,
        )

    def handle(self, intent: object) -> Outcome | None:
        """An option, or a way of deciding."""
        now = self.decision
        if isinstance(intent, Pick):
            return Do((Decided(option=intent.option, how=now.how if now else ""),))
        if isinstance(intent, How) and now:
            return Do((Decided(option=now.option, how=intent.how, text=now.text),))
        return None

    def edited(self, edited: Edited) -> Outcome | None:
        """What the group expects of its own answer."""
        now = self.decision
        if not edited.settled or edited.key != DECISION or now is None or now.text == edited.text:
            return None
        return Do((Decided(option=now.option, how=now.how, text=edited.text),))
