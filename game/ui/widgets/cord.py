"""The cord between two poles, with the group's bead on it and people above it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.ui.fonts import Style
from game.ui.geometry import Rect
from game.ui.layout import column, row, spacer
from game.ui.measure import NARROWEST, measure
from game.ui.node import Flag, Layout, Node, Painter, Role
from game.ui.theme import Color
from game.ui.widgets.text import text
from game.ui.widgets.token import token
from game.words import figures, t

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.flow import Arranged
    from game.ui.metrics import Metrics
    from game.ui.node import Size

MARKS = 5
FARTHEST = 2
HEIGHT = 56
POLE, BEAD, WHITE = 17, 17, 12
DOT = 30
_GREY = 10
HIGHEST = 3
_LEAST_WIDTH = 240

Seat = tuple[float, Node]


def cord(
    left: str,
    right: str,
    *,
    before: float | None = None,
    after: float | None = None,
    tokens: Sequence[int | Seat] = (),
    key: str = "",
) -> Node:
    """The cord with its poles named below it.

    Args:
        left: name of the left pole.
        right: name of the right pole.
        before: where the group stood, from -2 to 2: a white bead.
        after: where it stands: the gold bead, which slides there from `before`.
        tokens: people above their place: a position each, or (position, token).
        key: who the cord is, so that the bead slides.
    """
    seats = tuple((seat, _dot()) if isinstance(seat, int) else seat for seat in tokens)
    line = track(before, after, key=key, name=f"{left} – {right}")
    above = Node(
        children=tuple(node for _, node in seats),
        layout=Above(tuple(float(place) for place, _ in seats)),
    )
    names = row(
        text(left, style=Style.STRONG, color=Color.LEFT),
        spacer(),
        text(right, style=Style.STRONG, color=Color.RIGHT),
        gap=20,
    )
    return column(above if seats else None, line, names, gap=6)


def track(
    before: float | None,
    after: float | None,
    *,
    played: bool = True,
    name: str = "",
    key: str = "",
    high: float = HEIGHT,
) -> Node:
    """The line alone; dashed when it was not played."""
    paint = Line(before, after, played=played, high=high)
    flags = frozenset({Flag.MOVES} if key else ())
    return Node(Role.METER, name, key=key, value=_told(before, after), paint=paint, flags=flags)


def poles(left: str, right: str) -> Node:
    """Both poles with a short line between, at the head of a card."""
    return row(
        row(Node(paint=Pole(Color.LEFT)), _pole_name(left, Color.LEFT), gap=12),
        Node(paint=Short()).placed(grow=1),
        row(_pole_name(right, Color.RIGHT), Node(paint=Pole(Color.RIGHT)), gap=12),
        gap=40,
    )


def _pole_name(name: str, color: str) -> Node:
    return text(name, style=Style.LABEL, color=color)


def _dot() -> Node:
    return token("", _GREY, size=DOT)


def _told(before: float | None, after: float | None) -> str:
    """The beads in words."""
    if after is None:
        return t("nog open")
    now = t("midden {now}, van -2 links tot +2 rechts", now=_signed(after))
    return now if before is None else t("{now}; eerst {old}", now=now, old=_signed(before))


def _signed(number: float) -> str:
    return figures(f"{number:+.1f}")


def place_on(rect: Rect, position: float, ctx: Metrics) -> float:
    """How far from the left of the window a position is; five marks lie between the poles."""
    pole = ctx.px(POLE)
    return rect.x + pole + (rect.w - 2 * pole) * (position + FARTHEST + 1) / (MARKS + 1)


class Above(Layout):
    """Stacks people above their place on the cord."""

    places: tuple[float, ...]

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """As high as the highest stack, which a large group makes no higher than three."""
        side = self._side(node, ctx)
        high = side + (self._highest - 1) * self._step(side) if self.places else 0
        return (side if width == NARROWEST else width), high

    @property
    def _highest(self) -> int:
        return max((self.places.count(place) for place in set(self.places)), default=0)

    def _step(self, side: int) -> int:
        """From one to the next above it."""
        return side if self._highest <= HIGHEST else (HIGHEST - 1) * side // (self._highest - 1)

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """From the cord upwards, in order."""
        side = self._side(node, ctx)
        high: dict[float, int] = {}
        placed: Arranged = []
        for place, child in zip(self.places, node.children, strict=True):
            level = high[place] = high.get(place, 0) + 1
            x = round(place_on(rect, place, ctx) - side / 2)
            y = rect.bottom - side - (level - 1) * self._step(side)
            placed.append((child, Rect(x, y, side, side)))
        return placed

    def _side(self, node: Node, ctx: Metrics) -> int:
        return max((measure(child, NARROWEST, ctx)[0] for child in node.children), default=0)


class Line(Painter):
    """The cord itself, with its beads."""

    before: float | None = None
    after: float | None = None
    played: bool = True
    high: float = HEIGHT

    def measure(self, width: int, ctx: Metrics) -> Size:
        """As wide as there is room."""
        least = ctx.px(_LEAST_WIDTH)
        return (width or least), ctx.px(self.high)

    def between(self, old: Painter, share: float) -> Painter:
        """The bead slides."""
        if not isinstance(old, Line) or old.after is None or self.after is None:
            return self
        return self.but(after=old.after + (self.after - old.after) * share)

    def enters(self) -> Painter | None:
        """The bead starts where the group stood."""
        return self.but(after=self.before) if self.before is not None else None

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """Line, marks, poles, beads."""
        if not self.played:
            self._draw_dashes(canvas, rect)
            return
        middle = rect.y + rect.h // 2
        thick = max(2, canvas.px(5))
        pole = canvas.px(POLE)
        line = Rect(rect.x + pole, middle - thick // 2, rect.w - 2 * pole, thick)
        canvas.fill(line, Color.CORD)
        for position in range(-FARTHEST, FARTHEST + 1):
            x = round(place_on(rect, position, canvas.ctx))
            high = canvas.px(22)
            mark = Rect(x - thick // 4, middle - high // 2, max(1, thick // 2), high)
            canvas.fill(mark, Color.CORD)
        canvas.circle((rect.x + pole, middle), pole, Color.LEFT)
        canvas.circle((rect.right - pole, middle), pole, Color.RIGHT)
        self._draw_beads(canvas, rect, middle)

    def _draw_beads(self, canvas: Canvas, rect: Rect, middle: int) -> None:
        thick, edge = canvas.px(10), max(2, canvas.px(3.5))
        places = [place_on(rect, p, canvas.ctx) for p in (self.before, self.after) if p is not None]
        if self.before is not None and self.after is not None:
            way = Rect(
                round(min(places)), middle - thick // 2, round(abs(places[1] - places[0])), thick
            )
            canvas.fill(way, Color.GOLD)
        if self.before is not None:
            at = (place_on(rect, self.before, canvas.ctx), middle)
            canvas.circle(at, canvas.px(WHITE), Color.CARD, Color.CORD, edge)
        if self.after is not None:
            at = (place_on(rect, self.after, canvas.ctx), middle)
            canvas.circle(at, canvas.px(BEAD), Color.GOLD, Color.CORD, edge)

    def _draw_dashes(self, canvas: Canvas, rect: Rect) -> None:
        thick = max(2, canvas.px(4))
        dash = (canvas.px(10), canvas.px(8))
        place = Rect(rect.x, rect.y + (rect.h - thick) // 2, rect.w, thick)
        way = f"M{thick} {thick / 2}H{rect.w - thick}"
        canvas.path(place, (way, canvas.stroke(line=Color.EDGE, width=thick * 0.8, dash=dash)))


class Pole(Painter):
    """A round end."""

    color: str

    def measure(self, width: int, ctx: Metrics) -> Size:
        """A small square."""
        del width
        side = ctx.with_text(24)
        return side, side

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """A disc."""
        canvas.circle(rect.middle, rect.w / 2, self.color)


class Short(Painter):
    """The piece of cord between the names of the poles."""

    def measure(self, width: int, ctx: Metrics) -> Size:
        """Thin."""
        return (min(width, ctx.px(80)) if width else 1), _thickness(ctx)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """A line."""
        canvas.box(rect, rect.h, Color.CORD)


def _thickness(ctx: Metrics) -> int:
    """Thickness of a short cord."""
    return max(2, ctx.px(4))
