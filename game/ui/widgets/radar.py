"""Weights over interests as a web: how far out is how much, a pale edge how unsure."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from game.ui.fonts import Style
from game.ui.geometry import Rect
from game.ui.measure import measure
from game.ui.node import Layout, Node, Painter, Role
from game.ui.shapes import circle, polygon
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.text import text
from game.words import t

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.flow import Arranged
    from game.ui.metrics import Metrics
    from game.ui.node import Size

LEAST, BEST = 300, 520
RINGS = 3
DOT = 9
NAME_ROOM = 64


class Spoke(Value):
    """An interest with its weight, 0 to 1; None says nothing yet.

    `low` and `high` are its band, `first` is the weight of the first time.
    """

    name: str
    share: float | None
    low: float = 0.0
    high: float = 0.0
    first: float | None = None


def radar(spokes: Sequence[Spoke], name: str) -> Node:
    """The web with the names around it; `name` says what it is about."""
    web = Node(paint=Web(tuple(spokes)))
    names = (text(spoke.name, style=Style.SMALL_STRONG, middle=True) for spoke in spokes)
    return Node(
        Role.IMAGE,
        f"{name}: {'; '.join(map(_told, spokes))}",
        children=(web, *names),
        layout=Round(len(spokes)),
    )


def _told(spoke: Spoke) -> str:
    if spoke.share is None:
        return t("{name}: nog te weinig kaarten", name=spoke.name)
    low, high = round(spoke.low * 100), round(spoke.high * 100)
    return t("{name}: tussen {low} en {high} van 100", name=spoke.name, low=low, high=high)


def _angle(number: int, many: int) -> float:
    """Where a spoke points, in radians from the right; the first one points up."""
    return 2 * math.pi * number / max(1, many) - math.pi / 2


class Round(Layout):
    """The web in the middle, each name at the end of its spoke."""

    many: int

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """A square of the width there is, and room for the names."""
        if not width:
            return ctx.px(LEAST), 0
        return width, self._side(node, width, ctx)[1]

    def _side(self, node: Node, width: int, ctx: Metrics) -> tuple[int, int]:
        """The radius of the web and the height of all."""
        wide = min(width // 3, max(measure(n, 0, ctx)[0] for n in node.children[1:]))
        high = max(measure(n, max(1, wide), ctx)[1] for n in node.children[1:])
        radius = min((width - 2 * wide) // 2, ctx.px(BEST) // 2)
        radius = max(radius, ctx.px(LEAST) // 5)
        return radius, 2 * (radius + high + ctx.px(18))

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """Names outside of the circle, on the side they point to."""
        web, *names = node.children
        radius, high = self._side(node, rect.w, ctx)
        middle = (rect.x + rect.w // 2, rect.y + min(high, rect.h) // 2)
        gap = ctx.px(14)
        placed: Arranged = [
            (web, Rect(middle[0] - radius, middle[1] - radius, 2 * radius, 2 * radius))
        ]
        for number, child in enumerate(names):
            angle = _angle(number, self.many)
            wide = min(rect.w // 3, measure(child, 0, ctx)[0])
            tall = measure(child, max(1, wide), ctx)[1]
            x, y = math.cos(angle) * (radius + gap), math.sin(angle) * (radius + gap)
            left = middle[0] + x + (math.cos(angle) - 1) / 2 * wide
            top = middle[1] + y + (math.sin(angle) - 1) / 2 * tall
            left = min(max(rect.x, left), rect.right - wide)
            placed.append((child, Rect(round(left), round(top), wide, tall)))
        return placed


class Web(Painter):
    """Rings, spokes, the band, the weights, and dashed where one began."""

    spokes: tuple[Spoke, ...]

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """From the back to the front."""
        line, thin = max(2.0, canvas.ctx.px(2)), max(1.5, canvas.ctx.px(3))
        for ring in range(1, RINGS + 1):
            shares = [ring / RINGS] * len(self.spokes)
            canvas.path(
                rect, (self._shape(rect, shares), canvas.stroke(line=Color.LINE, width=line))
            )
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
