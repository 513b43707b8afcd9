"""Minutes and seconds, each digit in a cell of its own width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui import fonts
from game.ui.fonts import Face
from game.ui.node import Flag, Node, Painter, Role
from game.ui.theme import Color

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect
    from game.ui.metrics import Metrics
    from game.ui.node import Size

SIZE = 36
_LEADING, _ROOM = 1.25, 0.07


def clock(seconds: int, *, running: bool = False, size: float = SIZE) -> Node:
    """Time left, or with a plus time over; while it runs its screen is viewed every second."""
    flags = frozenset({Flag.TICKS} if running else ())
    paint = Digits(_told(seconds), size, left=seconds if running else None)
    return Node(Role.TEXT, paint.told, flags=flags, paint=paint)


def _told(seconds: int) -> str:
    over = "+" if seconds < 0 else ""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{over}{minutes:02}:{rest:02}"


class Digits(Painter):
    """Digits that stay where they are while they change; `left` is the time while it runs."""

    told: str
    size: float = SIZE
    color: str = Color.INK
    left: int | None = None

    def ticked(self, seconds: int) -> Digits:
        """Less time, if it runs."""
        if self.left is None or not seconds:
            return self
        return Digits(_told(self.left - seconds), self.size, self.color, self.left)

    def lasts(self) -> int:
        """Up to the end: then other words come in its place."""
        return super().lasts() if not self.left or self.left < 0 else self.left

    def measure(self, width: int, ctx: Metrics) -> Size:
        """One cell for each sign."""
        del width
        size = ctx.text_px(self.size)
        return sum(_cell(sign, size) for sign in self.told), round(size * _LEADING)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """Each in the middle of its cell."""
        size = canvas.ctx.text_px(self.size)
        spare = rect.h - fonts.letter_height(Face.BOLD, size)
        base = rect.y + spare / 2 + fonts.ascent(Face.BOLD, size)
        x = rect.x
        for sign in self.told:
            cell = _cell(sign, size)
            first, last = fonts.ink(sign, Face.BOLD, size)
            shift = (cell - last - first) / 2
            canvas.text(sign, Face.BOLD, size, self.color, (x + shift, base))
            x += cell


def _cell(sign: str, size: int) -> int:
    """As wide as the ink of the widest digit, with a little room."""
    first, last = fonts.ink("0" if sign.isdigit() else sign, Face.BOLD, size)
    return round(last - first + size * _ROOM)
