"""Somebody at the table: a coloured disc with two letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui import fonts
from game.ui.fonts import Face
from game.ui.node import Flag, Node, Painter, Role
from game.ui.theme import Color, person

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect
    from game.ui.metrics import Metrics
    from game.ui.node import Size

LETTERS_SHARE = 0.36
SMALLEST_WITH_LETTERS = 30


def token(initials: str, color: int, *, size: float = 56, name: str = "", key: str = "") -> Node:
    """A person's token; without initials it is anybody's.

    With a key it moves: from where it was on the last picture it hops to where it is now.
    """
    flags = frozenset({Flag.MOVES} if key else ())
    role = Role.IMAGE if name else Role.NONE
    return Node(role, name, key=key, flags=flags, paint=Disc(initials, person(color), size))


class Disc(Painter):
    """A token."""

    initials: str
    color: str
    size: float = 56

    def measure(self, width: int, ctx: Metrics) -> Size:
        """A square that grows with the text, since there are letters in it."""
        del width
        side = ctx.with_text(self.size)
        side = max(side, SMALLEST_WITH_LETTERS) if self.initials else side
        return side, side

    def corner(self) -> float:
        """Fully round."""
        return 999

    def bleed(self, ctx: Metrics) -> int:
        """Its shadow."""
        return ctx.px(40)

    def hops(self) -> bool:
        """Tokens hop."""
        return True

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """A disc with a pale rim, and letters."""
        canvas.shadow(rect, rect.w)
        rim = max(2, canvas.px(3))
        canvas.circle(rect.middle, rect.w / 2, Color.CARD)
        canvas.circle(rect.middle, rect.w / 2 - rim, self.color)
        if self.initials:
            self._letters(canvas, rect)

    def _letters(self, canvas: Canvas, rect: Rect) -> None:
        size = max(11, round(rect.w * LETTERS_SHARE))
        wide = fonts.width(self.initials, Face.BOLD, size)
        middle_x, middle_y = rect.middle
        base = middle_y + size * 0.34
        ink = f"on {self.color}"
        canvas.text(self.initials, Face.BOLD, size, ink, (middle_x - wide / 2, base))
