"""The look back before the board: what came of the actions of last time?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, split
from game.ui.node import Node
from game.ui.outcome import Outcome, Swap
from game.ui.screens.page import footer, page
from game.ui.screens.phases.lookback import old_actions
from game.ui.screens.phases.part import rule_panel
from game.ui.sitting import Sitting
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class LookBackStart:
    """The open actions of earlier sessions; the app skips this when there are none."""

    name = "lookback"

    def __init__(self, sitting: Sitting) -> None:
        """Sit down at the table."""
        self.sitting = sitting

    def view(self, look: Metrics) -> Node:
        """Each action with what became of it."""
        lead = t("Kort: gelukt, een beetje of nog niet. Daarna gaan jullie naar het bord.")
        rule = rule_panel(t("Reken niemand iets aan. Een actie mag ook vervallen."))
        on = button(
            t("Naar het bord"),
            Swap("board"),
            kind=Kind.PRIMARY,
            icon_after="arrow-right",
            key="to-board",
            hotkey="forward",
        )
        heading = column(
            title(t("Wat kwam er van onze acties?")),
            text(lead, style=Style.LEAD, color=Color.SOFT),
            gap=6,
        )
        body = split(old_actions(self.sitting), column(rule))
        return page(
            look,
            self.sitting.group,
            heading,
            body,
            foot=footer(look, None, None, on),
            key="lookback",
        )

    def handle(self, intent: object) -> Outcome | None:
        """What became of an action, or on to the board."""
        return intent if isinstance(intent, Outcome) else None
