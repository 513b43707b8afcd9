"""Both votes side by side: who went where, and how the group's stand moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import OTHER, PASS
from game.core.mirror import Result, Shift
from game.ui.layout import column
from game.ui.node import Node
from game.ui.screens.phases.options import option_name
from game.ui.screens.phases.part import Part, rule_panel
from game.ui.screens.phases.stand import label_name, label_words, stand_on_cord
from game.ui.widgets.flow import Side, flow
from game.ui.widgets.panel import panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class Compare(Part):
    """Before and after the talk."""

    def main(self, look: Metrics) -> Node:
        """The flow, and the bead that slid along the cord."""
        del look
        heading = title(t("Voor en na het gesprek"))
        return column(heading, self.flow(), self.stand(), gap=22)

    @property
    def opened(self) -> list[Result]:
        """The rounds that are open, first to last."""
        return [result for result in self.table.results if result]

    def flow(self) -> Node | None:
        """Who went where, when there are two votes."""
        shift, results = self.table.shift, self.opened
        if shift is None:
            return None
        options = [*(option.id for option in self.card.options), OTHER, PASS]
        shown = [o for o in options if results[0].counts[o] or results[-1].counts[o]]
        sides = [
            Side(
                o,
                self._letter(o),
                option_name(self.card, o),
                self._lean(o),
                results[0].counts[o],
                results[-1].counts[o],
            )
            for o in shown
        ]
        return panel(flow(sides, shift.flow, key="flow"), pad=28)

    def stand(self) -> Node | None:
        """The bead on the cord, and where it was before."""
        results = self.opened
        if not results:
            return None
        return stand_on_cord(self, results[-1], results[0] if len(results) > 1 else None)

    def _letter(self, option: str) -> str:
        return "–" if option == PASS else self.card.letter(option)

    def _lean(self, option: str) -> int | None:
        found = self.card.option(option)
        return found.lean if found else None

    def aside(self, look: Metrics) -> Node | None:
        """What changed, in words."""
        del look
        return column(self.changed(), self.warning(), gap=22)

    def changed(self) -> Node | None:
        """How many moved, and the label before and after."""
        shift, results = self.table.shift, self.opened
        if not results:
            return None
        if shift is None:
            return label_words(results[-1])
        before, after = label_name(results[0].label), label_name(results[-1].label)
        same = t("{label}, zoals eerst", label=after)
        words = same if before == after else t("{before} › {after}", before=before, after=after)
        return panel(
            title(self._moved(shift), level=Level.PANEL),
            text(words),
            self._drift(shift),
            pad=32,
            gap=10,
        )

    def _moved(self, shift: Shift) -> str:
        if shift.moved is None:
            return t("Voor en na")
        if not shift.moved:
            return t("Niemand veranderde van keuze")
        return tn(
            "{n} persoon veranderde van keuze", "{n} mensen veranderden van keuze", shift.moved
        )

    def _drift(self, shift: Shift) -> Node | None:
        tension = self.tension
        if tension is None or shift.drift is None:
            return None
        if abs(shift.drift) < 0.25:  # noqa: PLR2004 - less than a quarter mark is no move
            return text(t("De groep staat op dezelfde plek."), style=Style.SMALL)
        pole = tension.right if shift.drift > 0 else tension.left
        return text(t("De groep schoof richting {pole}.", pole=pole.label), style=Style.SMALL)

    def warning(self) -> Node | None:
        """A group that grew together without counter-arguments."""
        if not (self.table.shift and self.table.shift.grew_together):
            return None
        return rule_panel(
            t("Jullie werden het snel eens. Wie verdedigt één minuut de andere kant?"),
        )
