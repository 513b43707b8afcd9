"""What every option does to every interest, in one picture and in numbers: the trade-off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from game.ui.fonts import Style
from game.ui.geometry import Rect
from game.ui.layout import column, row
from game.ui.node import Node, Painter, Role
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.icon import icon
from game.ui.widgets.letter import letter
from game.ui.widgets.meter import signed
from game.ui.widgets.text import text
from game.words import t

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.metrics import Metrics
    from game.ui.node import Size

FARTHEST = 2
CELL, HEIGHT, BAR = 84, 50, 12


class Side(Value):
    """One option: its letter, its lean, and per interest its (short, long) effect."""

    letter: str
    lean: int | None
    effects: Mapping[str, tuple[int, int]]


class Stake(Value):
    """One interest: its id, its name and its icon."""

    id: str
    name: str
    icon: str


def tradeoff(stakes: Sequence[Stake], sides: Sequence[Side], chosen: int = -1) -> Node:
    """A row for each interest, a column for each option; gains go up, losses go down."""
    head = row(_name(None), *(_head(side) for side in sides), gap=8)
    rows = (_row(stake, sides, chosen) for stake in stakes)
    return column(_legend(), head, *rows, gap=4).but(role=Role.GROUP, name=t("De afruil"))


def _legend() -> Node:
    """What signs and places mean."""
    words = t(
        "+ levert iets op, − kost iets. Links en licht: binnen drie maanden. "
        "Rechts en vol: na ongeveer twee jaar."
    )
    return text(words, style=Style.FINE, color=Color.SOFT)


def _head(side: Side) -> Node:
    badge = letter(side.letter, side.lean, size=38)
    return row(badge, pad=(20, 0)).placed(width=CELL, follows_text=True)


def _name(stake: Stake | None) -> Node:
    if stake is None:
        return text("").placed(grow=1)
    return row(
        icon(stake.icon, size=26, color=Color.PLUM),
        text(stake.name, style=Style.FINE).placed(grow=1),
        gap=10,
    ).placed(grow=1)


def _row(stake: Stake, sides: Sequence[Side], chosen: int) -> Node:
    pairs = [side.effects.get(stake.id, (0, 0)) for side in sides]
    words = ", ".join(
        f"{side.letter} {signed(short)} › {signed(long)}"
        for side, (short, long) in zip(sides, pairs, strict=True)
    )
    cells = (_cell(pair, marked=number == chosen) for number, pair in enumerate(pairs))
    return row(_name(stake), *cells, gap=8).but(role=Role.METER, name=stake.name, value=words)


def _cell(pair: tuple[int, int], *, marked: bool) -> Node:
    """Two bars, and the same in numbers below them."""
    numbers = text("  ".join(map(signed, pair)), style=Style.FINE, middle=True)
    made = column(Node(paint=Balance(*pair, marked=marked)), numbers, gap=0)
    return made.placed(width=CELL, follows_text=True)


class Balance(Painter):
    """Two bars from a line in the middle, pale for soon and full for later; up is gain."""

    short: int
    long: int
    marked: bool = False

    def measure(self, width: int, ctx: Metrics) -> Size:
        """A small cell."""
        return (width or ctx.px(CELL)), ctx.with_text(HEIGHT)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """The ground of the option that is written, the line, the bars."""
        if self.marked:
            canvas.box(rect, canvas.px(8), Color.PLUM_TINT)
        middle = rect.y + rect.h // 2
        thin, wide = max(1, canvas.px(2)), canvas.px(BAR)
        inside = rect.inset((canvas.px(14), 0, canvas.px(14), 0))
        canvas.fill(Rect(inside.x, middle - thin // 2, inside.w, thin), Color.TRACK)
        center = rect.x + rect.w // 2
        for value, left, pale in (
            (self.short, center - wide - canvas.px(4), True),
            (self.long, center + canvas.px(4), False),
        ):
            self._bar(canvas, Rect(left, middle, wide, rect.h // 2), value, pale=pale)

    def _bar(self, canvas: Canvas, half: Rect, value: int, *, pale: bool) -> None:
        high = round(abs(value) * (half.h - canvas.px(3)) / FARTHEST)
        if not high:
            return
        gain, loss = (Color.MOSS_SOFT, Color.RIGHT_SOFT) if pale else (Color.MOSS, Color.RIGHT)
        top = half.y - high if value > 0 else half.y
        canvas.box(Rect(half.x, top, half.w, high), canvas.px(3), gain if value > 0 else loss)
