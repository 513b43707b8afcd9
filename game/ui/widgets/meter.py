"""What a choice does to each interest: bars to both sides, with sign and direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.fonts import Style
from game.ui.geometry import Rect
from game.ui.layout import column, row, spacer, wrap
from game.ui.measure import measure
from game.ui.node import Flag, Layout, Node, Painter, Role
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

FARTHEST = 2
BAR, BETWEEN = 18, 8
HEIGHT = 58
NAME_WIDTH, SIGNS_WIDTH, LEAST_BARS = 320, 110, 260


class Effect(Value):
    """An interest and what happens to it, from -2 to 2, soon and later."""

    name: str
    icon: str
    short: int
    long: int


def meter(*effects: Effect, key: str = "", heading: Node | None = None) -> Node:
    """A row for every interest, under a heading and the meaning of pale and full bars."""
    rows = (_row(effect, key) for effect in effects)
    return column(_legend(heading), column(*rows, gap=4), gap=8)


def _legend(heading: Node | None) -> Node:
    return row(
        heading.placed(grow=1) if heading else spacer(),
        wrap(
            row(Node(paint=Swatch(pale=True)), _small(t("korte termijn")), gap=10),
            row(Node(paint=Swatch(pale=False)), _small(t("lange termijn")), gap=10),
            gap=24,
        ),
        gap=20,
    )


def _small(words: str) -> Node:
    return text(words, style=Style.FINE, color=Color.SOFT)


def _row(effect: Effect, key: str) -> Node:
    words = t("kort {short}, lang {long}", short=signed(effect.short), long=signed(effect.long))
    name = row(
        icon(effect.icon, size=34, cut="duotone"),
        text(effect.name, style=Style.STRONG).placed(grow=1),
        gap=16,
    )
    bars = Node(
        Role.METER,
        effect.name,
        value=words,
        key=f"{key}:{effect.name}" if key else "",
        paint=Bars(effect.short, effect.long),
        flags=frozenset({Flag.MOVES} if key else ()),
    )
    signs = text(
        f"{signed(effect.short)} › {signed(effect.long)}",
        style=Style.STRONG,
        color=_color(effect.long or effect.short),
    )
    return Node(children=(name, bars, signs), layout=Beside())


def signed(number: int) -> str:
    """A number with its sign: meaning never hangs on colour alone."""
    return f"{number:+d}".replace("-", "−") if number else "0"


def _color(number: int) -> str:
    if number == 0:
        return Color.SOFT
    return Color.MOSS if number > 0 else Color.RIGHT


class Beside(Layout):
    """Name, bars, signs on one line; the bars go below the name when there is no room."""

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """One line, or two."""
        name, _, signs = node.children
        if not width:
            return ctx.with_text(LEAST_BARS), 0
        high = ctx.px(HEIGHT)
        left = self._left(width, ctx)
        if left:
            return width, max(high, measure(name, left, ctx)[1])
        wide = width - measure(signs, width, ctx)[0]
        return width, measure(name, max(1, wide), ctx)[1] + high

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """In columns that are the same on every row."""
        name, bars, signs = node.children
        left, right = self._left(rect.w, ctx), ctx.with_text(SIGNS_WIDTH)
        wide, high = measure(signs, rect.w, ctx)
        gap = ctx.px(16)
        if left:
            middle = Rect(rect.x + left + gap, rect.y, rect.w - left - right - 2 * gap, rect.h)
            name_high = measure(name, left, ctx)[1]
            name_place = Rect(rect.x, rect.y + (rect.h - name_high) // 2, left, name_high)
            at = Rect(rect.right - wide, rect.y + (rect.h - high) // 2, wide, high)
            return [(name, name_place), (bars, middle), (signs, at)]
        name_wide = rect.w - wide - gap
        name_high = measure(name, max(1, name_wide), ctx)[1]
        below = Rect(rect.x, rect.y + name_high, rect.w, rect.h - name_high)
        at = Rect(rect.right - wide, rect.y, wide, high)
        return [(name, Rect(rect.x, rect.y, name_wide, name_high)), (bars, below), (signs, at)]

    def _left(self, width: int, ctx: Metrics) -> int:
        """Width of the names; 0 when they go above the bars."""
        taken = ctx.with_text(NAME_WIDTH) + ctx.with_text(SIGNS_WIDTH) + 2 * ctx.px(16)
        return ctx.with_text(NAME_WIDTH) if width - taken >= ctx.px(LEAST_BARS) else 0


class Bars(Painter):
    """A pale bar for soon above a full bar for later, to the left or right of a line."""

    short: float
    long: float

    def measure(self, width: int, ctx: Metrics) -> Size:
        """As wide as there is room."""
        return (width or ctx.px(LEAST_BARS)), ctx.px(HEIGHT)

    def between(self, old: Painter, share: float) -> Painter:
        """The bars grow or shrink."""
        if not isinstance(old, Bars):
            return self
        short = old.short + (self.short - old.short) * share
        return Bars(short, old.long + (self.long - old.long) * share)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """A track, the bars, and the line where nothing changes."""
        middle = rect.x + rect.w // 2
        thin, bar, between = max(1, canvas.px(3)), canvas.px(BAR), canvas.px(BETWEEN)
        y = rect.y + rect.h // 2
        canvas.fill(Rect(rect.x, y - thin // 2, rect.w, thin), Color.TRACK)
        self._bar(canvas, rect, middle, y - between // 2 - bar, self.short, pale=True)
        self._bar(canvas, rect, middle, y + between - between // 2, self.long, pale=False)
        high = 2 * bar + between + 2 * canvas.px(5)
        canvas.fill(Rect(middle - thin // 2, y - high // 2, thin, high), Color.INK)

    def _bar(
        self, canvas: Canvas, rect: Rect, middle: int, top: int, value: float, *, pale: bool
    ) -> None:
        wide = round(abs(value) * (rect.w // 2) / FARTHEST)
        if not wide:
            return
        gain, loss = (Color.MOSS_SOFT, Color.RIGHT_SOFT) if pale else (Color.MOSS, Color.RIGHT)
        x = middle if value > 0 else middle - wide
        bar = Rect(x, top, wide, canvas.px(BAR))
        canvas.box(bar, canvas.px(5), gain if value > 0 else loss)


class Swatch(Painter):
    """A piece of a bar, to say what pale and full mean."""

    pale: bool

    def measure(self, width: int, ctx: Metrics) -> Size:
        """Small."""
        del width
        return ctx.with_text(28), ctx.with_text(16)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """A bar."""
        canvas.box(rect, canvas.px(5), Color.MOSS_SOFT if self.pale else Color.MOSS)
