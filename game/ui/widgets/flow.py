"""From the first vote to the second: a ribbon for everybody who stayed or moved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.ui.fonts import Style
from game.ui.geometry import Rect
from game.ui.layout import row
from game.ui.measure import measure
from game.ui.node import Layout, Node, Painter, Role
from game.ui.theme import Color, lean
from game.ui.value import Value
from game.ui.widgets.letter import letter
from game.ui.widgets.text import text
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.flow import Arranged
    from game.ui.metrics import Metrics
    from game.ui.node import Size

ROW, BADGE = 92, 56
FULL_SHARE = 0.86

Moves = Sequence[tuple[str, str, int]]


class Side(Value):
    """An option with how many chose it before and after.

    Attributes:
        id: names it in the moves.
        letter: its badge.
        name: what it says.
        position: its lean, -2 to 2; None has no place on the cord.
        before: people in the first vote.
        after: people in the second.
    """

    id: str
    letter: str
    name: str
    position: float | None
    before: int
    after: int


def flow(sides: Sequence[Side], moves: Moves, *, key: str = "") -> Node:
    """Options before at the left and after at the right, with ribbons between.

    Args:
        sides: the options, in order.
        moves: (id before, id after, people), also for those who stayed.
        key: who it is.
    """
    heads = row(
        text(t("eerst"), style=Style.SMALL, color=Color.SOFT).placed(grow=1),
        text(t("nu"), style=Style.SMALL, color=Color.SOFT),
    )
    ends = (
        *(_end(side, side.before) for side in sides),
        *(_end(side, side.after, after=True) for side in sides),
    )
    order = [side.id for side in sides]
    kept = tuple(
        (order.index(a), order.index(b), n) for a, b, n in moves if a in order and b in order
    )
    most = max((max(side.before, side.after) for side in sides), default=1)
    colors = tuple(Color.SOFT if s.position is None else lean(s.position) for s in sides)
    paint = Ribbons(kept, colors, max(1, most))
    return Node(
        Role.IMAGE,
        "; ".join(_told(sides, moves)) or t("Niemand stemde."),
        key=key,
        children=(heads, Node(paint=paint), *ends),
        layout=TwoSides(len(sides)),
    )


def _end(side: Side, count: int, *, after: bool = False) -> Node:
    parts = (letter(side.letter, side.position, size=BADGE), text(str(count), style=Style.NUMBER))
    return row(*(reversed(parts) if after else parts), gap=18)


def _told(sides: Sequence[Side], moves: Moves) -> list[str]:
    """The ribbons in words."""
    named = {side.id: side.letter for side in sides}
    return [
        tn("{n} van {old} naar {new}", "{n} van {old} naar {new}", n, old=named[a], new=named[b])
        for a, b, n in moves
        if a in named and b in named and n
    ]


class TwoSides(Layout):
    """Both columns of options, and the ribbons between them."""

    rows: int

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """A row for each option."""
        heads = measure(node.children[0], width, ctx)[1]
        return (width or self._ends(node, ctx) * 3), heads + self.rows * ctx.with_text(ROW)

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """Rows of equal height, the same left and right."""
        heads, ribbons, *ends = node.children
        top = measure(heads, rect.w, ctx)[1]
        high = (rect.h - top) // max(1, self.rows)
        side = self._ends(node, ctx)
        placed: Arranged = [(heads, Rect(rect.x, rect.y, rect.w, top))]
        gap = ctx.px(14)
        middle = Rect(
            rect.x + side + gap, rect.y + top, rect.w - 2 * (side + gap), high * self.rows
        )
        placed.append((ribbons, middle))
        for index, end in enumerate(ends):
            after, line = divmod(index, self.rows)
            wide, tall = measure(end, side, ctx)
            x = rect.right - wide if after else rect.x
            y = rect.y + top + line * high + (high - tall) // 2
            placed.append((end, Rect(x, y, wide, tall)))
        return placed

    def _ends(self, node: Node, ctx: Metrics) -> int:
        wide = ctx.window[0]
        return max((measure(end, wide, ctx)[0] for end in node.children[2:]), default=0)


class Ribbons(Painter):
    """The ribbons: as thick as there are people in them, coloured by where they came from."""

    moves: tuple[tuple[int, int, int], ...]
    colors: tuple[str, ...]
    most: int

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """Those who stayed first, those who moved over them."""
        high = rect.h / max(1, len(self.colors))
        thick = high * FULL_SHARE / self.most
        left, right = self._starts(high, thick, side=0), self._starts(high, thick, side=1)
        order = sorted(self.moves)
        places = []
        for old, new, people in order:
            places.append((old, new, people, left[old]))
            left[old] += people * thick
        for old, new, people, y_left in sorted(places, key=lambda place: (place[1], place[0])):
            y_right = right[new]
            right[new] += people * thick
            path = _ribbon(rect.w, y_left, y_right, people * thick)
            opacity = 0.45 if old == new else 0.85
            canvas.path(rect, (path, canvas.stroke(fill=self.colors[old], opacity=opacity)))

    def _starts(self, high: float, thick: float, side: int) -> dict[int, float]:
        """Where the ribbons of each option begin, so that together they are in the middle."""
        starts: dict[int, float] = {}
        for index in range(len(self.colors)):
            people = sum(move[2] for move in self.moves if move[side] == index)
            starts[index] = high * (index + 0.5) - people * thick / 2
        return starts


def _ribbon(width: int, left: float, right: float, thick: float) -> str:
    """Path data of a band that goes smoothly from one height to another."""
    half = width / 2
    return (
        f"M0 {left:.2f}C{half:.2f} {left:.2f} {half:.2f} {right:.2f} {width} {right:.2f}"
        f"V{right + thick:.2f}C{half:.2f} {right + thick:.2f} {half:.2f} {left + thick:.2f} "
        f"0 {left + thick:.2f}Z"
    )
