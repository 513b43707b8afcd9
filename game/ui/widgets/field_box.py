"""The box of a text field: its text, caret and selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui import fonts
from game.ui.fonts import Style
from game.ui.geometry import Rect
from game.ui.lines import Lines, lines_of, measured
from game.ui.node import Painter, Touch, Writing
from game.ui.theme import Color
from game.ui.widgets.scrollbar import Bar

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.metrics import Metrics
    from game.ui.node import Size

RADIUS = 12
ACROSS, DOWN = 22, 16
WIDEST, NARROWEST = 520, 130
BAR = 22
LABEL_GAP = 14
"""Below a label: so far that the ring of the focus stays off it."""
ENDLESS = 10**9
_EMPTY = Writing("")


class FieldBox(Painter):
    """A field of one line (`rows` 1) or an area of several."""

    rows: int = 1
    placeholder: str = ""
    style: Style = Style.BODY
    bare: bool = False
    writing: Writing = _EMPTY
    touch: Touch = Touch.NONE

    def at(self, touch: Touch) -> FieldBox:
        """It answers to pointer and focus."""
        return self.but(touch=touch & ~Touch.PRESSED)

    def showing(self, writing: Writing) -> FieldBox:
        """With a text in it."""
        return self.but(writing=writing)

    def measure(self, width: int, ctx: Metrics) -> Size:
        """As high as its rows."""
        high = self.line_height(ctx) * self.rows + 2 * ctx.px(DOWN)
        return (min(width, ctx.with_text(WIDEST)) if width else ctx.with_text(NARROWEST)), high

    def line_height(self, ctx: Metrics) -> int:
        """From one line to the next."""
        return round(ctx.text_px(self.style.size) * self.style.leading)

    def room(self, rect: Rect, ctx: Metrics) -> Rect:
        """Where the text is."""
        across, down = ctx.px(ACROSS), ctx.px(DOWN)
        if self.rows == 1:
            down = max(0, (rect.h - self.line_height(ctx)) // 2)
        bar = ctx.px(BAR) if self.rows > 1 else 0
        return rect.inset((across, down, across + bar, down))

    def lines(self, rect: Rect, ctx: Metrics, text: str) -> Lines:
        """The lines of a text in this box; a field of one line goes on for ever."""
        room = self.room(rect, ctx).w if self.rows > 1 else ENDLESS
        return lines_of(text, self.style.face, ctx.text_px(self.style.size), max(1, room))

    def place_at(self, point: tuple[int, int], rect: Rect, ctx: Metrics) -> int:
        """The place between letters nearest to a point."""
        room = self.room(rect, ctx)
        x, y = point[0] - room.x, point[1] - room.y
        lines = self.lines(rect, ctx, self.writing.text)
        if self.rows == 1:
            return lines.place(0, x + self.writing.top)
        row = y // self.line_height(ctx) + self.writing.top
        return lines.place(max(0, min(row, len(lines.spans) - 1)), x)

    def caret(self, rect: Rect, ctx: Metrics) -> Rect:
        """Where the caret is."""
        room, high = self.room(rect, ctx), self.line_height(ctx)
        lines = self.lines(rect, ctx, self.writing.text)
        x, row = lines.x(self.writing.caret), lines.row(self.writing.caret)
        left, first = (self.writing.top, 0) if self.rows == 1 else (0, self.writing.top)
        at = room.x + round(x) - left, room.y + (row - first) * high
        return Rect(*at, max(2, ctx.px(3)), high)

    def page(self, rect: Rect, ctx: Metrics) -> int:
        """How many whole lines show."""
        return max(1, self.room(rect, ctx).h // self.line_height(ctx))

    def most(self, rect: Rect, ctx: Metrics) -> int:
        """How many lines its text can scroll down."""
        lines = self.lines(rect, ctx, self.writing.text)
        return max(0, len(lines.spans) - self.page(rect, ctx))

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """The box, then what is written in it."""
        active = bool(self.touch & Touch.FOCUSED)
        edge = Color.LEFT if active or self.touch & Touch.HOVER else Color.EDGE
        if not self.bare or active:
            line = canvas.px(3 if active else 2)
            canvas.box(rect, canvas.px(RADIUS), Color.FIELD, edge, line)
        old = canvas.surface.get_clip()
        margin = canvas.px(4)
        canvas.surface.set_clip(Rect(*old).clip(rect.inset((margin, margin, margin, margin))))
        self._draw_text(canvas, rect)
        if active:
            canvas.fill(self._composed().caret(rect, canvas.ctx), Color.LEFT)
        canvas.surface.set_clip(old)

    def _draw_text(self, canvas: Canvas, rect: Rect) -> None:
        shown = self._composed()
        text = shown.writing.text
        if not text:
            self._draw_placeholder(canvas, rect)
            return
        lines = shown.lines(rect, canvas.ctx, text)
        top = shown.writing.top if self.rows > 1 else 0
        for row in range(top, min(len(lines.spans), top + self.page(rect, canvas.ctx))):
            start, stop = lines.spans[row]
            shown._draw_selection(canvas, rect, lines, row)  # noqa: SLF001 - another self
            shown._draw_line(canvas, rect, row, text[start:stop], Color.INK)  # noqa: SLF001
        most = shown.most(rect, canvas.ctx) if self.rows > 1 else 0
        if most:
            self._draw_bar(canvas, rect, top, most)

    def example(self, rect: Rect, ctx: Metrics) -> tuple[str, ...]:
        """The lines of the placeholder: wrapped, and shortened where they do not fit."""
        face, size = self.style.face, ctx.text_px(self.style.size)
        room = max(1, self.room(rect, ctx).w)
        words = lines_of(self.placeholder, face, size, room)
        spans = [self.placeholder[start:stop].strip() for start, stop in words.spans]
        if len(spans) <= self.rows:
            return tuple(spans)
        *kept, last = spans[: self.rows]
        while " " in last and measured(f"{last} …", face, size) > room:
            last = last.rpartition(" ")[0]
        return (*kept, f"{last} …")

    def _draw_placeholder(self, canvas: Canvas, rect: Rect) -> None:
        for row, words in enumerate(self.example(rect, canvas.ctx)):
            self._draw_line(canvas, rect, row, words, Color.SOFT)

    def _draw_line(self, canvas: Canvas, rect: Rect, row: int, words: str, color: str) -> None:
        size = canvas.ctx.text_px(self.style.size)
        place = self._line_place(canvas, rect, row)
        spare = place.h - fonts.letter_height(self.style.face, size)
        base = place.y + spare / 2 + fonts.ascent(self.style.face, size)
        canvas.text(words.rstrip("\n"), self.style.face, size, color, (place.x, base))

    def _line_place(self, canvas: Canvas, rect: Rect, row: int) -> Rect:
        room, high = self.room(rect, canvas.ctx), self.line_height(canvas.ctx)
        left, first = (self.writing.top, 0) if self.rows == 1 else (0, self.writing.top)
        return Rect(room.x - left, room.y + (row - first) * high, room.w, high)

    def _draw_selection(self, canvas: Canvas, rect: Rect, lines: Lines, row: int) -> None:
        first, last = sorted((self.writing.caret, self.writing.anchor))
        start, stop = lines.spans[row]
        if first == last or not self.writing.active or last < start or first > stop:
            return
        face, size = self.style.face, canvas.ctx.text_px(self.style.size)
        left = measured(lines.text[start : max(first, start)], face, size)
        right = measured(lines.text[start : min(last, stop)], face, size)
        if first <= stop < last and lines.text[stop : stop + 1] == "\n":
            right += size // 4  # the selected end of the line
        place = self._line_place(canvas, rect, row)
        marked = Rect(place.x + round(left), place.y, round(right - left), place.h)
        canvas.fill(marked, Color.SELECTION)

    def _draw_bar(self, canvas: Canvas, rect: Rect, top: int, most: int) -> None:
        room = self.room(rect, canvas.ctx)
        page = self.page(rect, canvas.ctx)
        whole = most + page
        place = Rect(rect.right - canvas.px(BAR), room.y, max(6, canvas.px(10)), room.h)
        Bar(top / whole, (top + page) / whole).draw(canvas, place)

    def _composed(self) -> FieldBox:
        """The same with the letters that an input method is still making."""
        writing = self.writing
        if not writing.composing:
            return self
        text = writing.text[: writing.caret] + writing.composing + writing.text[writing.caret :]
        caret = writing.caret + len(writing.composing)
        return self.but(
            writing=writing.but(text=text, caret=caret, anchor=writing.caret, composing="")
        )
