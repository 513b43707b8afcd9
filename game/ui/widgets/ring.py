"""The board: 3 to 12 round fields around the centre, or a grid when that does not fit."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.ui.fonts import Style
from game.ui.geometry import Rect
from game.ui.layout import column, grid, row, stack
from game.ui.measure import measure
from game.ui.node import Align, Flag, Layout, Node, Painter, Place, Role, Touch
from game.ui.text import Span
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.ellipse import around, places, reach
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Sheet, Tone
from game.ui.widgets.text import Rich, text
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.flow import Arranged
    from game.ui.metrics import Metrics
    from game.ui.node import Size

LARGEST, SMALLEST, STEP = 204, 132, 6
ROOMY = 246
"""For small windows, where letters cannot shrink along with their discs."""

GAP = 16
CENTRE_SHARE = 1.5
INSIDE, HIGH = 0.80, 0.78
LOWEST, HIGHEST, HIGHER = 600, 1000, 8


class Spot(Value):
    """A tension field on the board.

    Attributes:
        left: name of its left pole.
        right: name of its right pole.
        icon: its picture.
        intent: choosing it.
        played: whether the group has talked about it.
        chosen: whether it is chosen now.
        hotkey: the command that chooses it.
    """

    left: str
    right: str
    icon: str
    intent: object = None
    played: bool = False
    chosen: bool = False
    hotkey: str = ""


def ring(middle: tuple[str, str], spots: Sequence[Spot], look: Metrics) -> Node:
    """The board; `middle` is its title and a line below it."""
    discs = tuple(_disc(spot) for spot in spots)
    listed = column(_head(middle), grid(*map(_line, spots), min_column=330, gap=16), gap=20)
    inside = Around(len(discs), fits=not look.narrow)
    name = middle[0]
    return Node(
        Role.RADIO_GROUP,
        name,
        key="board",
        children=(_centre(middle), listed, *discs),
        layout=inside,
        flags=frozenset({Flag.ARROWS}),
        place=Place(grow=1),
    )


def _centre(middle: tuple[str, str]) -> Node:
    words = column(
        title(middle[0], level=Level.PANEL, middle=True),
        text(middle[1], style=Style.SMALL, color=Color.SOFT, middle=True),
        gap=8,
    )
    return Node(children=(words,), layout=Within(), paint=Round())


def _head(middle: tuple[str, str]) -> Node:
    return column(
        title(middle[0], level=Level.PANEL),
        text(middle[1], style=Style.SMALL, color=Color.SOFT),
        gap=4,
    )


def _names(spot: Spot, *, middle: bool) -> Node:
    ink, soft = (
        (Color.ON_LEFT, Color.ON_LEFT) if spot.chosen and middle else (Color.INK, Color.SOFT)
    )
    style = Style.PILL if middle else Style.LABEL
    above = text(spot.left, style=style, color=ink, middle=middle)
    of, _, rest = t("of {pole}", pole="\0").partition("\0")
    spans = (Span(of), Span(spot.right + rest, strong=True))
    below = text(Rich(spans), style=Style.FINE, color=ink if middle else soft, middle=middle)
    return column(above, below)


def _radio(spot: Spot, inside: Node, paint: Painter) -> Node:
    flags = frozenset({Flag.CHECKED} if spot.chosen else ())
    name = t("{left} of {right}", left=spot.left, right=spot.right)
    return inside.but(
        role=Role.RADIO,
        name=name,
        value=t("besproken") if spot.played else "",
        intent=spot.intent,
        key=f"spot {spot.left}",
        hotkey=spot.hotkey,
        flags=flags,
        paint=paint,
    )


def _disc(spot: Spot) -> Node:
    color = Color.ON_LEFT if spot.chosen else Color.LEFT
    words = column(
        icon(spot.icon, size=42, color=color, cut="duotone").placed(align=Align.CENTER),
        _names(spot, middle=True),
        gap=4,
    )
    inside = Node(children=(words,), layout=Within())
    mark = Node(paint=Tick()) if spot.played else None
    return _radio(spot, stack(inside, mark), Round(chosen=spot.chosen, live=True))


def _line(spot: Spot) -> Node:
    inside = row(
        icon(spot.icon, size=40, cut="duotone"),
        _names(spot, middle=False).placed(grow=1),
        icon("check-circle", cut="fill", color=Color.MOSS) if spot.played else None,
        gap=18,
        pad=(22, 16),
    )
    return _radio(spot, inside, Sheet(Tone.CARD, chosen=spot.chosen, pressable=True))


_SIDES: dict[tuple[object, ...], int] = {}
"""Diameters of discs by their words and their room."""

MOST_SIDES = 512


class Within(Layout):
    """Words in the middle of a disc, clear of its edge."""

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """The words as they wrap inside."""
        return measure(node.children[0], round(width * INSIDE), ctx)

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """In the middle."""
        wide = round(rect.w * INSIDE)
        high = measure(node.children[0], wide, ctx)[1]
        y = rect.y + (rect.h - high) // 2
        return [(node.children[0], Rect(rect.x + (rect.w - wide) // 2, y, wide, high))]


class Around(Layout):
    """Discs around a centre, as large as fit; the grid when they would be too small."""

    count: int
    fits: bool = True

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """Nearly square, or as the grid."""
        listed = node.children[1]
        if not width:
            return measure(listed, width, ctx)
        for units in range(LOWEST, HIGHEST + 1, HIGHER):
            high = ctx.px(units)
            if self._side(node, Rect(0, 0, width, high), ctx):
                return width, high
        return width, measure(listed, width, ctx)[1]

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """The centre, then the discs clockwise from the top."""
        middle, listed, *discs = node.children
        side = self._side(node, rect, ctx)
        if not side:
            return [(listed, rect)]
        centre = round(side * CENTRE_SHARE)
        x, y = rect.middle
        placed: Arranged = [(middle, _square(x, y, centre))]
        for disc, (dx, dy) in zip(discs, places(rect, side, self.count), strict=True):
            placed.append((disc, _square(x + dx, y + dy, side)))
        return placed

    def _side(self, node: Node, rect: Rect, ctx: Metrics) -> int:
        """Diameter of the discs; 0 when none fits. The same board is asked for again and again."""
        if not self.fits:
            return 0
        words = (node.children[0], *(disc.name for disc in node.children[2:]))
        key = (words, rect.w, rect.h, ctx.window, ctx.text_scale)
        if key not in _SIDES:
            if len(_SIDES) >= MOST_SIDES:
                _SIDES.clear()
            _SIDES[key] = self._largest(node, rect, ctx)
        return _SIDES[key]

    def _largest(self, node: Node, rect: Rect, ctx: Metrics) -> int:
        for units in (*range(LARGEST, SMALLEST - 1, -STEP), *range(LARGEST, ROOMY, STEP)):
            side = ctx.px(units)
            if self._apart(rect, side, ctx) and self._readable(node, side, ctx):
                return side
        return 0

    def _apart(self, rect: Rect, side: int, ctx: Metrics) -> bool:
        """Whether no disc touches another or the centre."""
        least = side + ctx.px(GAP)
        near = side * (CENTRE_SHARE + 1) / 2 + ctx.px(GAP)
        across, down = reach(rect, side)
        if min(across, down) < near or around(across, down) < self.count * least:
            return False
        found = places(rect, side, self.count)
        following = found[1:] + found[:1]
        return all(math.dist((0, 0), place) >= near for place in found) and all(
            math.dist(one, other) >= least for one, other in zip(found, following, strict=True)
        )

    def _readable(self, node: Node, side: int, ctx: Metrics) -> bool:
        """Whether all words fit in their discs."""
        pairs = [(disc, side) for disc in node.children[2:]]
        pairs.append((node.children[0], round(side * CENTRE_SHARE)))
        for disc, wide in pairs:
            if (
                measure(disc, 0, ctx)[0] > wide * INSIDE
                or measure(disc, wide, ctx)[1] > wide * HIGH
            ):
                return False
        return True


def _square(x: float, y: float, side: int) -> Rect:
    return Rect(round(x - side / 2), round(y - side / 2), side, side)


class Round(Painter):
    """A round sheet of paper."""

    chosen: bool = False
    live: bool = False
    touch: Touch = Touch.NONE

    def at(self, touch: Touch) -> Round:
        """It answers to the pointer."""
        return self.but(touch=touch & ~Touch.FOCUSED) if self.live else self

    def corner(self) -> float:
        """Fully round."""
        return 999

    def bleed(self, ctx: Metrics) -> int:
        """Its shadow."""
        return ctx.px(40)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """Shadow, disc, and a ring when it is chosen."""
        canvas.shadow(rect, rect.w)
        ground = Color.LEFT if self.chosen else Color.HOVER if self.touch else Color.CARD
        edge = Color.LEFT if self.touch else Color.CARD_EDGE
        flat = not self.touch and canvas.theme[edge] == canvas.theme[Color.CARD]
        canvas.box(rect, rect.w, ground, None if flat else edge, canvas.px(2))
        if self.chosen:
            canvas.box(rect.grown(-canvas.px(7)), rect.w, None, Color.ON_LEFT, canvas.px(2))


class Tick(Painter):
    """The mark of a field that was talked about, at its upper right."""

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """A moss disc with a tick."""
        side = max(16, rect.w // 5)
        shift = rect.w * (1 - math.sqrt(0.5)) / 2
        x, y = rect.right - shift, rect.y + shift
        canvas.circle((x, y), side / 2, Color.MOSS, Color.CARD, max(1, canvas.px(2)))
        canvas.icon("check", "regular", Color.ON_MOSS, _square(x, y, round(side * 0.62)))
