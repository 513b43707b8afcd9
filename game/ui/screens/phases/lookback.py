"""Terugblik: the actions of last time; what became of them?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import ActionFollowedUp
from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.outcome import Do
from game.ui.screens.phases.part import Part, rule_panel
from game.ui.sitting import OldAction, Sitting
from game.ui.widgets.choice import pills
from game.ui.widgets.panel import panel
from game.ui.widgets.select import Choice
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


def outcomes() -> dict[str, str]:
    """What can become of an action."""
    return {"done": t("gelukt"), "partly": t("een beetje"), "not": t("nog niet")}


def old_actions(sitting: Sitting) -> Node:
    """The open actions, each with what became of it."""
    if not sitting.old_actions:
        return panel(text(t("Er staan geen acties open van een vorige keer.")), pad=32)
    return column(*(_row(sitting, action) for action in sitting.old_actions), gap=16)


def _row(sitting: Sitting, action: OldAction) -> Node:
    said = {f.action: f.outcome for f in sitting.view.followed}.get(action.key, "")
    more = " · ".join(part for part in (action.who, action.when) if part)
    choices = [
        Choice(outcome, name, Do((ActionFollowedUp(action=action.key, outcome=outcome),)))
        for outcome, name in outcomes().items()
    ]
    words = column(
        text(verbatim(action.what)),
        text(verbatim(more), style=Style.SMALL) if more else None,
        gap=4,
    )
    return panel(
        row(
            words.placed(grow=1),
            pills(t("Is het gelukt?"), choices, said, key=f"old:{action.key}"),
            gap=28,
        ),
        pad=28,
    )


class LookBack(Part):
    """The look back as a step of a format."""

    def main(self, look: Metrics) -> Node:
        """The actions of earlier sessions."""
        del look
        return column(title(t("Wat kwam er van onze acties?")), old_actions(self.sitting), gap=22)

    def aside(self, look: Metrics) -> Node | None:
        """Nobody is called to account."""
        del look
        return column(rule_panel(t("Reken niemand iets aan. Een actie mag ook vervallen.")), gap=22)
