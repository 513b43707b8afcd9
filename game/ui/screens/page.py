"""A whole screen outside a card: the top bar, a body that scrolls, a foot with back and on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.ends import ends
from game.ui.layout import column, frame
from game.ui.node import Node
from game.ui.outcome import Leave
from game.ui.screens.head import head
from game.ui.widgets.button import button
from game.ui.widgets.divider import divider
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

WIDE_MARGIN, MARGIN, NARROW_MARGIN = 120, 56, 28


def margin(look: Metrics) -> int:
    """The room at both sides of a body, in logical units."""
    if look.narrow:
        return NARROW_MARGIN
    return WIDE_MARGIN if look.wide else MARGIN


def page(
    look: Metrics,
    where: str,
    *body: Node | None,
    foot: Node | None = None,
    tools: tuple[Node, ...] = (),
    key: str = "body",
    gap: float = 24,
) -> Node:
    """The screen `key`; `where` stands in the middle of its top bar."""
    side = MARGIN if look.wide else NARROW_MARGIN
    small = not look.wide if where else look.narrow
    bar = column(head(where, *tools, narrow=small), pad=(side, 28 if look.wide else 16))
    inside = column(*body, gap=gap, pad=(margin(look), 8, margin(look), 36))
    return frame(bar, inside, foot, key=key)


def footer(
    look: Metrics, left: Node | None, middle: Node | None = None, right: Node | None = None
) -> Node:
    """Something on the left, in the middle and on the right, below a line."""
    between = middle.placed(grow=1) if middle else None
    return column(divider(), ends(left, between, right, gap=28, pad=(margin(look), 16)))


def back_button(intent: object = None) -> Node:
    """Back to where one came from; the left arrow does the same."""
    return button(t("Terug"), intent or Leave(), icon="arrow-left", key="back", hotkey="back")
