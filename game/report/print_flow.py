"""Texts below each other on pages of A4; what does not fit goes on on the next page."""

from __future__ import annotations

from collections.abc import Sequence

from game.report.print_pen import Kind, Pen
from game.words import t

WIDTH, HEIGHT = 210.0, 297.0
SIDE, TOP, BOTTOM = 20.0, 18.0, 276.0

HEAD = Kind("title", 19)
PART = Kind("title", 12)
LEAD = Kind("text", 15, "soft")
BODY = Kind("text", 10)
BOLD = Kind("strong", 10)
SMALL_TEXT = Kind("text", 8.8, "soft")


class Flow:
    """Where on the page the next text comes."""

    def __init__(self, pen: Pen, foot: str) -> None:
        """Know the pen and what stands at the foot of each page."""
        self.pen, self.foot = pen, foot
        self.left, self.width = SIDE, WIDTH - 2 * SIDE
        self.y, self.number = TOP, 0

    def page(self) -> None:
        """Begin a page."""
        self.number += 1
        self.y = TOP
        self.pen.page(WIDTH, HEIGHT)
        self.pen.line(SIDE, HEIGHT - 15, WIDTH - SIDE, HEIGHT - 15)
        self.pen.put([self.foot], SMALL_TEXT, SIDE, HEIGHT - 13, self.width)
        words = t("bladzijde {page}", page=self.number)
        self.pen.put([words], SMALL_TEXT, SIDE, HEIGHT - 13, self.width, "end")

    def skip(self, room: float) -> None:
        """Leave this many millimetres free."""
        self.y += room

    def gap(self, needed: float, room: float) -> None:
        """Leave room before a new chapter, or begin a page when it would not fit."""
        self.y += room
        if self.y + needed > BOTTOM:
            self.page()

    def head(self, text: str) -> None:
        """The heading of a chapter."""
        self.text(text, HEAD)
        self.skip(1)

    def part(self, text: str) -> None:
        """The heading of a part, with a line above it."""
        self.gap(22, 2.5)
        self.pen.line(SIDE, self.y, WIDTH - SIDE, self.y)
        self.skip(2)
        self.text(text, PART)
        self.skip(0.6)

    def text(self, text: str, kind: Kind, indent: float = 0) -> None:
        """A text, over pages where needed."""
        self._lines(self.pen.lines(text, kind, self.width - indent), kind, indent)

    def item(self, mark: str, text: str, kind: Kind = BODY, indent: float = 8) -> None:
        """A text with something before its first line."""
        lines = self.pen.lines(text, kind, self.width - indent)
        if self.y + min(len(lines), 2) * kind.leading > BOTTOM:
            self.page()
        self.pen.put([mark], Kind("strong", kind.size), self.left, self.y, indent)
        self._lines(lines, kind, indent)
        self.skip(0.7)

    def panel(self, text: str) -> None:
        """A text on a ground of its own."""
        lines = self.pen.lines(text, BODY, self.width - 12)
        high = self.pen.high(lines, BODY) + 6
        self.pen.box(SIDE, self.y, self.width, high, "note", radius=2.5)
        self.pen.put(lines, BODY, SIDE + 6, self.y + 2.6, self.width - 12)
        self.y += high + 1.5

    def _lines(self, lines: Sequence[str], kind: Kind, indent: float) -> None:
        rest = list(lines)
        while rest:
            most = int((BOTTOM - self.y) / kind.leading)
            if most < 1:
                self.page()
                continue
            now, rest = rest[:most], rest[most:]
            self.y = self.pen.put(now, kind, self.left + indent, self.y, self.width - indent)
