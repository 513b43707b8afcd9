"""A number from -2 to 2 on a line: five stops beside each other, one of them taken."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.ui.fonts import Style
from game.ui.geometry import Rect
from game.ui.layout import column, grid, row, spacer
from game.ui.node import Flag, Node, Painter, Role, Touch
from game.ui.theme import Color, lean
from game.ui.widgets.meter import signed
from game.ui.widgets.text import text

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.metrics import Metrics
    from game.ui.node import Size

FARTHEST = 2
STOPS = range(-FARTHEST, FARTHEST + 1)
HEIGHT, NARROWEST_STOP = 46, 40
LINE, KNOB, DOT = 8, 17, 6


def slider(
    label: str,
    value: int,
    intent: Callable[[int], object],
    *,
    key: str,
    ends: tuple[str, str] | None = None,
) -> Node:
    """A label with its number, above the line; arrows and presses move the knob.

    With `ends`, the names of two poles, the knob takes the colour of its place on the cord.
    """
    stops = (_stop(n, value, intent(n), key, poles=ends is not None) for n in STOPS)
    line = grid(*stops, columns=len(STOPS), gap=0).but(
        role=Role.RADIO_GROUP,
        name=label,
        value=signed(value),
        key=f"group {key}",
        flags=frozenset({Flag.ARROWS, Flag.FOLLOWS}),
    )
    return column(_above(label, value), line, _ends(ends), gap=2)


def _above(label: str, value: int) -> Node:
    words = text(label, style=Style.FINE, color=Color.SOFT)
    return row(words.placed(grow=1), text(signed(value), style=Style.SMALL_STRONG), gap=12)


def _ends(ends: tuple[str, str] | None) -> Node | None:
    if ends is None:
        return None
    left, right = ends
    return row(
        text(left, style=Style.FINE, color=Color.LEFT),
        spacer(),
        text(right, style=Style.FINE, color=Color.RIGHT),
        gap=16,
    )


def _stop(number: int, value: int, intent: object, key: str, *, poles: bool) -> Node:
    return Node(
        Role.RADIO,
        signed(number),
        intent,
        f"{key}:{number}",
        paint=Stop(number, value, poles),
        flags=frozenset({Flag.CHECKED} if number == value else ()),
    )


class Stop(Painter):
    """One place on the line: its part of the line, and the knob when it is here."""

    number: int
    value: int
    poles: bool = False
    touch: Touch = Touch.NONE

    def at(self, touch: Touch) -> Stop:
        """It answers to the pointer."""
        return self.but(touch=touch & ~Touch.FOCUSED)

    def measure(self, width: int, ctx: Metrics) -> Size:
        """A part of the line, high enough to hit."""
        return (width or ctx.px(NARROWEST_STOP)), ctx.px(HEIGHT)

    def corner(self) -> float:
        """Round, as the knob."""
        return HEIGHT / 2

    @property
    def color(self) -> str:
        """Of what is taken: the place on the cord, or gain and loss."""
        if self.poles:
            return lean(self.value)
        if self.value == 0:
            return Color.SOFT
        return Color.MOSS if self.value > 0 else Color.RIGHT

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """The track, what is filled of it, a dot or the knob."""
        middle_x, middle_y = rect.middle
        high = max(2, canvas.px(LINE))
        track = Rect(rect.x, int(middle_y) - high // 2, rect.w, high)
        half = Rect(rect.x, track.y, rect.w // 2, high)
        first, last = self.number == -FARTHEST, self.number == FARTHEST
        left, right = half, half.moved(rect.w - half.w, 0)._replace(w=rect.w - half.w)
        right = right._replace(x=rect.x + half.w)
        for part, side, cut in ((left, -1, first), (right, 1, last)):
            if not cut:
                canvas.fill(part, self.color if self._filled(side) else Color.TRACK)
        radius = canvas.px(KNOB if self.number == self.value else DOT)
        if self.touch and self.number != self.value:
            radius = canvas.px(KNOB * 0.7)
        color = self.color if self._filled(0) else Color.EDGE
        canvas.circle((middle_x, middle_y), radius, color)

    def _filled(self, side: int) -> bool:
        """Whether half a step to this side (or the stop itself) lies between zero and the value."""
        place = self.number + side / 2
        low, high = min(0, self.value), max(0, self.value)
        return self.number == self.value if side == 0 and self.value == 0 else low <= place <= high
