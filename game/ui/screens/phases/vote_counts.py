"""Voting with hand cards when nobody is to be named: hands are counted per option."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import PASS
from game.ui.layout import column
from game.ui.node import Node
from game.ui.outcome import Count, Outcome
from game.ui.screens.phases.options import option_row, voted_options
from game.ui.screens.phases.part import rule_panel
from game.ui.screens.phases.voting import Voting
from game.ui.value import Value
from game.ui.widgets.panel import panel
from game.ui.widgets.stepper import stepper
from game.ui.widgets.text import text
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class Hands(Value):
    """One hand more or less for an option."""

    option: str
    more: int


class CountHands(Voting):
    """A stepper per option; together no more than there are people."""

    def main(self, look: Metrics) -> Node:
        """The options with the hands that went up."""
        del look
        lead = t("Kies in stilte. Tel tot drie, en tel dan de handen per letter.")
        rows = (option_row(self.card, option, self._hands(option)) for option in self._all())
        return column(self.heading(lead), column(*rows, gap=14), gap=20)

    def _all(self) -> tuple[str, ...]:
        return (*voted_options(self.card), PASS)

    def _hands(self, option: str) -> Node:
        count = self.sitting.counts.get(option, 0)
        less = Hands(option, -1) if count else None
        more = Hands(option, 1) if self._counted() < len(self.sitting.view.present) else None
        return stepper(t("handen"), count, less, more, key=f"hands:{option}")

    def _counted(self) -> int:
        return sum(self.sitting.counts.values())

    def aside(self, look: Metrics) -> Node | None:
        """How many hands were counted."""
        del look
        people = len(self.sitting.view.present)
        words = t("{n} van {all} handen geteld", n=self._counted(), all=people)
        counted = panel(title(t("Anoniem"), level=Level.PANEL), text(words), pad=28, gap=10)
        rule = t("**Spelregel** — eerst stil kiezen, dan pas praten.")
        return column(counted, self.seen(), rule_panel(rule), gap=22)

    def handle(self, intent: object) -> Outcome | None:
        """A hand more or less."""
        if not isinstance(intent, Hands):
            return None
        counts = dict(self.sitting.counts)
        counts[intent.option] = max(0, counts.get(intent.option, 0) + intent.more)
        return Count(counts)
