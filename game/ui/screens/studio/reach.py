"""How often an option was chosen: a letter, a bar and a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import row
from game.ui.node import Node, Painter, Role
from game.ui.screens.studio.plays import Reached
from game.ui.theme import Color, lean
from game.ui.widgets.letter import letter
from game.ui.widgets.text import Style, text
from game.words import figures, t

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect
    from game.ui.metrics import Metrics
    from game.ui.node import Size

PERCENT = 100


def thousands(number: int) -> str:
    """A number with a mark between the thousands."""
    return figures(f"{number:,}")


def reach_row(each: Reached, most: float = 1) -> Node:
    """How often an option was chosen, as a bar (full at `most`) and in numbers."""
    percent = percent_of(each)
    bar = Node(
        Role.METER, each.label, value=percent, paint=Share(each.share / (most or 1), each.lean)
    ).placed(grow=1)
    return row(
        letter(each.letter, each.lean, size=34), bar, text(percent, style=Style.SMALL), gap=14
    )


class Share(Painter):
    """A bar as long as a share."""

    share: float
    lean: int | None = None

    def measure(self, width: int, ctx: Metrics) -> Size:
        """As wide as there is room."""
        return (width or ctx.px(120)), ctx.with_text(26)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """From the left."""
        wide = max(canvas.px(8), round(rect.w * self.share))
        color = Color.SOFT if self.lean is None else lean(self.lean)
        canvas.box(rect._replace(w=min(rect.w, wide)), canvas.px(6), color)


def percent_of(each: Reached) -> str:
    """The share of plays that chose it."""
    return f"{round(each.share * PERCENT)} %"


def scene_name(scene: str) -> str:
    """What a follow-up is called above its options."""
    return t("Vervolg {name}", name=scene) if scene else t("De keuzes")
