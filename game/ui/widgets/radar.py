"""Weights over interests as a web: how far out is how much, a pale edge how unsure."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from game.ui.fonts import Style
from game.ui.geometry import Rect
from game.ui.layout import column, row
from game.ui.measure import measure
from game.ui.node import Layout, Node, Painter, Role
from game.ui.shapes import circle, polygon
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.icon import icon
from game.ui.widgets.text import text
from game.words import t

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.flow import Arranged
    from game.ui.metrics import Metrics
    from game.ui.node import Size

LEAST, BEST, ROOMY = 300, 520, 120
RINGS = 3
DOT = 9
GAP = 14
ICON = 36
INSCRIBED = 1 / math.sqrt(2)
"""The node of the web is the square inside its circle, so that names beside it are not on it."""


class Spoke(Value):
    """An interest with its weight, 0 to 1; None says nothing yet.

    `low` and `high` are its band, `first` is the weight of the first time. The icon stands
    for the name where there is no room for words.
    """

    name: str
    icon: str
    share: float | None
    low: float = 0.0
    high: float = 0.0
    first: float | None = None


def radar(spokes: Sequence[Spoke], name: str) -> Node:
    """The web with the names around it, or below it; `name` says what it is about."""
    web = Node(paint=Web(tuple(spokes)))
    names = (text(spoke.name, style=Style.SMALL_STRONG, middle=True) for spoke in spokes)
    marks = (icon(spoke.icon, size=ICON, cut="duotone") for spoke in spokes)
    told = column(*map(_named, spokes), gap=6)
    return Node(
        Role.IMAGE,
        f"{name}: {'; '.join(map(_told, spokes))}",
        children=(web, told, *names, *marks),
        layout=Round(len(spokes)),
    )


def _named(spoke: Spoke) -> Node:
    words = text(spoke.name, style=Style.SMALL_STRONG).placed(grow=1)
    return row(icon(spoke.icon, size=ICON, cut="duotone"), words, gap=12)


def _told(spoke: Spoke) -> str:
    if spoke.share is None:
        return t("{name}: nog te weinig kaarten", name=spoke.name)
    low, high = round(spoke.low * 100), round(spoke.high * 100)
    return t("{name}: tussen {low} en {high} van 100", name=spoke.name, low=low, high=high)


def _angle(number: int, many: int) -> float:
    """Where a spoke points, in radians from the right; the first one points up."""
    return 2 * math.pi * number / max(1, many) - math.pi / 2


class Round(Layout):
    """The web in the middle, each name at the end of its spoke.

    Where the names leave too little room, icons stand there and the names below the web.
    """

    many: int

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """As wide as there is room."""
        if not width:
            return max(ctx.px(LEAST), measure(node.children[1], 0, ctx)[0]), 0
        around, radius = self._fitting(node, width, ctx)
        high = 2 * (radius + self._tallest(node, around, width, ctx) + ctx.px(GAP))
        below = 0 if around else measure(node.children[1], width, ctx)[1] + ctx.px(GAP)
        return width, high + below

    def _around(self, node: Node, *, names: bool) -> tuple[Node, ...]:
        """What stands at the ends of the spokes."""
        found = node.children[2:]
        return found[: self.many] if names else found[self.many :]

    def _tallest(self, node: Node, names: bool, width: int, ctx: Metrics) -> int:  # noqa: FBT001
        ends = self._around(node, names=names)
        return max(measure(end, self._wide(end, width, ctx), ctx)[1] for end in ends)

    def _wide(self, end: Node, width: int, ctx: Metrics) -> int:
        return max(1, min(width // 3, measure(end, 0, ctx)[0]))

    def _fitting(self, node: Node, width: int, ctx: Metrics) -> tuple[bool, int]:
        """Whether the names go around the web, and how large it is then."""
        for names in (True, False):
            ends = self._around(node, names=names)
            widest = max(measure(end, 0, ctx)[0] for end in ends)
            radius = (width - 2 * widest) // 2 - ctx.px(GAP)
            if not names or (radius >= ctx.px(ROOMY) and widest <= width // 3):
                return names, max(ctx.px(40), min(radius, ctx.px(BEST) // 2))
        return False, ctx.px(40)

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """Each end on the side its spoke points to."""
        names, radius = self._fitting(node, rect.w, ctx)
        high = self._tallest(node, names, rect.w, ctx)
        reach = radius + ctx.px(GAP)
        middle = (rect.x + rect.w // 2, rect.y + reach + high)
        half = int(radius * INSCRIBED)
        web = Rect(middle[0] - half, middle[1] - half, 2 * half, 2 * half)
        placed: Arranged = [(node.children[0], web)]
        for number, end in enumerate(self._around(node, names=names)):
            angle, wide = _angle(number, self.many), self._wide(end, rect.w, ctx)
            tall = measure(end, wide, ctx)[1]
            left = middle[0] + math.cos(angle) * reach + (math.cos(angle) - 1) / 2 * wide
            top = middle[1] + math.sin(angle) * reach + (math.sin(angle) - 1) / 2 * tall
            left = min(max(rect.x, left), rect.right - wide)
            placed.append((end, Rect(round(left), round(top), wide, tall)))
        if not names:
            below = middle[1] + reach + high + ctx.px(GAP)
            placed.append((node.children[1], Rect(rect.x, below, rect.w, rect.bottom - below)))
        return placed


class Web(Painter):
    """Rings, spokes, the band, the weights, and dashed where one began."""

    spokes: tuple[Spoke, ...]

    def bleed(self, ctx: Metrics) -> int:
        """The circle around the square."""
        return ctx.px(BEST / 2 * (1 - INSCRIBED)) + 2

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """From the back to the front."""
        rect = rect.grown(round(rect.w / 2 * (1 / INSCRIBED - 1)))
        line, thin = max(2, canvas.px(2)), max(2, canvas.px(3))
        for ring in range(1, RINGS + 1):
            shares = [ring / RINGS] * len(self.spokes)
            around = canvas.stroke(line=Color.LINE, width=line)
            canvas.path(rect, (self._shape(rect, shares), around))
        if any(spoke.share is not None for spoke in self.spokes):
            self._draw_weights(canvas, rect, thin)

    def _draw_weights(self, canvas: Canvas, rect: Rect, width: float) -> None:
        high = self._shape(rect, [spoke.high for spoke in self.spokes])
        canvas.path(rect, (high, canvas.stroke(fill=Color.LEFT_TINT, opacity=0.6)))
        now = self._shape(rect, [spoke.share or 0.0 for spoke in self.spokes])
        canvas.path(rect, (now, canvas.stroke(fill=Color.LEFT, opacity=0.18)))
        canvas.path(rect, (now, canvas.stroke(line=Color.LEFT, width=1.4 * width)))
        if any(spoke.first is not None for spoke in self.spokes):
            first = self._shape(rect, [spoke.first or 0.0 for spoke in self.spokes])
            dash = (canvas.px(7), canvas.px(7))
            canvas.path(rect, (first, canvas.stroke(line=Color.INK, width=width * 0.7, dash=dash)))
        dots = "".join(
            circle(x, y, canvas.px(DOT))
            for spoke, (x, y) in zip(self.spokes, self._points(rect), strict=True)
            if spoke.share is not None
        )
        canvas.path(rect, (dots, canvas.stroke(fill=Color.LEFT)))

    def _points(self, rect: Rect) -> Iterator[tuple[float, float]]:
        return self._places(rect, [spoke.share or 0.0 for spoke in self.spokes])

    def _places(self, rect: Rect, shares: Sequence[float]) -> Iterator[tuple[float, float]]:
        """Where these shares are, from the corner of the rectangle."""
        room = rect.w / 2 - DOT
        for number, share in enumerate(shares):
            angle = _angle(number, len(shares))
            out = room * share
            yield rect.w / 2 + math.cos(angle) * out, rect.h / 2 + math.sin(angle) * out

    def _shape(self, rect: Rect, shares: Sequence[float]) -> str:
        return polygon(*self._places(rect, shares))
