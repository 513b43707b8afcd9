"""A setting that is on or off: a knob at the right or the left of its track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.fonts import Style
from game.ui.layout import column, row
from game.ui.node import Align, Flag, Node, Painter, Role
from game.ui.theme import Color
from game.ui.widgets.panel import Sheet, Tone
from game.ui.widgets.text import text, verbatim
from game.words import t

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect
    from game.ui.metrics import Metrics
    from game.ui.node import Size

WIDE, HIGH, EDGE, AIR = 62, 36, 3, 7


def switch(
    label: str,
    on: bool,  # noqa: FBT001 - it is what the widget is about
    intent: object,
    *,
    about: str = "",
    key: str = "",
    hotkey: str = "",
) -> Node:
    """A line with its track and a few words more; a press changes it."""
    words = column(
        text(verbatim(label)),
        text(about, style=Style.SMALL, color=Color.SOFT) if about else None,
    )
    inside = row(Node(paint=Lever(on)), words.placed(grow=1), gap=18, pad=(8, 6), align=Align.START)
    return inside.but(
        role=Role.CHECK,
        name=label,
        value=t("aan") if on else t("uit"),
        intent=intent,
        key=key,
        hotkey=hotkey,
        flags=frozenset({Flag.CHECKED} if on else ()),
        paint=Sheet(Tone.BARE, pressable=True, radius=12),
    )


class Lever(Painter):
    """The track and its knob."""

    on: bool

    def measure(self, width: int, ctx: Metrics) -> Size:
        """It grows with the text."""
        del width
        return ctx.with_text(WIDE), ctx.with_text(HIGH)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """Filled with the knob at the right, or open with the knob at the left."""
        ground, edge = (Color.LEFT, None) if self.on else (Color.FIELD, Color.EDGE)
        canvas.box(rect, rect.h // 2, ground, edge, max(2, canvas.px(EDGE)))
        radius = rect.h / 2 - canvas.px(AIR)
        x = rect.right - rect.h / 2 if self.on else rect.x + rect.h / 2
        canvas.circle((x, rect.y + rect.h / 2), radius, Color.ON_LEFT if self.on else Color.EDGE)
