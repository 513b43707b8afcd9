"""Writing down one's own case, in a format that has no step of its own for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.view import Table
from game.ui.layout import column
from game.ui.node import Edited, Node
from game.ui.outcome import Outcome
from game.ui.screens.phases.owncase import OwnCase
from game.ui.screens.phases.part import Onward, Part, rule_panel
from game.ui.sitting import Sitting
from game.ui.theme import Color
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

CASE_STEPS = {"pitch", "choose_case"}


def must_write(table: Table) -> bool:
    """Whether there is no case yet, and no step of the format that asks for one."""
    steps = {step.phase for step in table.format.steps}
    return not table.play.card and not steps & CASE_STEPS


class WriteCase(Part):
    """The form, before anything else."""

    def __init__(self, sitting: Sitting) -> None:
        """Begin with an empty form."""
        super().__init__(sitting)
        self.form = OwnCase(self)

    def main(self, look: Metrics) -> Node:
        """What to write, and the form."""
        del look
        lead = t("Vijf minuten is genoeg. Zonder namen, datums of herkenbare details.")
        heading = column(
            title(t("Wat maakten jullie mee?")),
            text(lead, style=Style.LEAD, color=Color.SOFT),
            gap=6,
        )
        return column(heading, self.form.view(), gap=22)

    def aside(self, look: Metrics) -> Node | None:
        """What may happen to the case afterwards."""
        del look
        words = t("Na afloop kiezen jullie: bewaren, er een kaart van maken, of vernietigen.")
        return column(rule_panel(words))

    def onward(self) -> Onward:
        """Going on puts the case on the table."""
        return self.form.onward()

    def handle(self, intent: object) -> Outcome | None:
        """Something of the form."""
        return self.form.handle(intent)

    def edited(self, edited: Edited) -> Outcome | None:
        """A field of the form."""
        return self.form.edited(edited)
