"""A question or a message that comes before everything else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.ui.layout import center, column, scroll, wrap
from game.ui.node import Node, Painter, Place, Role
from game.ui.theme import Color
from game.ui.widgets.panel import panel
from game.ui.widgets.title import Level, title

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect

WIDTH = 920
MARGIN = 48


def dialog(
    heading: str,
    *body: Node | None,
    actions: Sequence[Node] = (),
    leave: object = None,
    width: float = WIDTH,
) -> Node:
    """A card over the screen; put it last in a `stack`. Escape means `leave`.

    The focus stays in it; its body scrolls when it does not fit.
    """
    inside = column(*body, gap=20, pad=(6, 4))
    sheet = panel(
        title(heading, level=Level.SCREEN),
        scroll(inside, f"dialog {heading}", ground=Color.CARD),
        wrap(*actions, gap=16) if actions else None,
        pad=44,
        gap=26,
    ).placed(width=width, follows_text=True)
    around = center(sheet, pad=MARGIN)
    return Node(
        Role.DIALOG,
        heading,
        leave,
        f"dialog:{heading}",
        around.children,
        Place(grow=1, pad=around.place.pad),
        around.layout,
        Scrim(),
    )


class Scrim(Painter):
    """Darkens what lies under a dialog."""

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """All of the window."""
        canvas.dim(rect)
