"""Drawing on a page of paper: millimetres from the top left, roles for colours, our own fonts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from game.report.colours import colour
from game.report.fonts import Fonts
from game.report.print_pictures import Pictures
from game.report.text import clean
from game.report.typeface import FACES, register, shown

LEADING = 1.34
"""The height of a line, in letter sizes."""

_BASELINE = 0.98


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of text: face, size in points, role of its colour."""

    face: str
    size: float
    ink: str = "ink"

    def sized(self, factor: float) -> Kind:
        """The same kind, larger or smaller."""
        return Kind(self.face, self.size * factor, self.ink)

    @property
    def leading(self) -> float:
        """The height of a line in millimetres."""
        return self.size * LEADING / float(mm)


@dataclass
class Pen:
    """A canvas with our habits; pages may differ in size."""

    fonts: Fonts
    icons: Path
    images: Path | None = None
    paper: BytesIO = field(default_factory=BytesIO)
    width: float = 0
    height: float = 0
    pages: int = 0

    def __post_init__(self) -> None:
        """Make the fonts known."""
        self.letters = register(self.fonts)
        self._widths: dict[tuple[str, str], float] = {}
        self._read: dict[str, list[list[str]]] = {}

    @cached_property
    def canvas(self) -> Any:  # noqa: ANN401 - reportlab has no types
        """The canvas itself; invariant, so that the same deck gives the same bytes."""
        return Canvas(self.paper, invariant=1)

    @cached_property
    def pictures(self) -> Pictures:
        """Icons and portraits."""
        return Pictures(self.canvas, self.icons, self.images)

    def page(self, width: float, height: float) -> None:
        """Begin a page of this size in millimetres."""
        if self.pages:
            self.canvas.showPage()
        self.pages += 1
        self.width, self.height = width, height
        self.canvas.setPageSize((width * mm, height * mm))

    def finish(self) -> bytes:
        """The whole file."""
        self.canvas.showPage()
        plain, rl_config.useA85 = rl_config.useA85, 0
        try:
            self.canvas.save()
        finally:
            rl_config.useA85 = plain
        return self.paper.getvalue()

    def mark(self, title: str, key: str, level: int = 0) -> None:
        """A bookmark to this page."""
        self.canvas.bookmarkPage(key)
        self.canvas.addOutlineEntry(clean(title), key, level=level, closed=level == 0)

    def box(  # noqa: PLR0917 - places and a look
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str | None = None,
        edge: str | None = None,
        radius: float = 3,
    ) -> None:
        """A rectangle with round corners."""
        self._look(fill, edge)
        self.canvas.roundRect(
            x * mm,
            (self.height - y - height) * mm,
            width * mm,
            height * mm,
            min(radius, height / 2, width / 2) * mm,
            stroke=edge is not None,
            fill=fill is not None,
        )

    def circle(self, x: float, y: float, radius: float, fill: str, edge: str | None = None) -> None:
        """A round."""
        self._look(fill, edge)
        self.canvas.circle(
            x * mm, (self.height - y) * mm, radius * mm, stroke=edge is not None, fill=1
        )

    def line(  # noqa: PLR0917 - a place and a look
        self, x1: float, y1: float, x2: float, y2: float, ink: str = "line", width: float = 0.25
    ) -> None:
        """A straight line; its width in millimetres."""
        self.canvas.setStrokeColor(HexColor(hexa(ink)))
        self.canvas.setLineWidth(width * mm)
        self.canvas.setLineCap(1)
        self.canvas.line(x1 * mm, (self.height - y1) * mm, x2 * mm, (self.height - y2) * mm)

    def _look(self, fill: str | None, edge: str | None) -> None:
        if fill:
            self.canvas.setFillColor(HexColor(hexa(fill)))
        if edge:
            self.canvas.setStrokeColor(HexColor(hexa(edge)))
            self.canvas.setLineWidth(0.3 * mm)

    def lines(self, text: str, kind: Kind, width: float) -> list[str]:
        """A text in lines that fit in this width; a paragraph ends with an empty line."""
        found: list[str] = []
        for number, words in enumerate(self._words(text)):
            if number:
                found.append("")
            found += self._broken(words, kind, width * mm / kind.size)
        return found

    def _words(self, text: str) -> list[list[str]]:
        """The words of each paragraph, in letters the fonts have; worked out once."""
        if text not in self._read:
            paragraphs = shown(clean(text), self.letters).split("\n\n")
            self._read[text] = [paragraph.split() for paragraph in paragraphs]
        return self._read[text]

    def _broken(self, words: Iterable[str], kind: Kind, room: float) -> list[str]:
        """Words in lines; the room is in letter sizes."""
        lines: list[list[str]] = [[]]
        space, used = self._width(" ", kind.face), 0.0
        for word in self._pieces(words, kind.face, room):
            wide = self._width(word, kind.face)
            if lines[-1] and used + space + wide > room:
                lines.append([])
                used = 0.0
            used += wide + (space if lines[-1] else 0)
            lines[-1].append(word)
        return [" ".join(line) for line in lines]

    def _pieces(self, words: Iterable[str], face: str, room: float) -> Iterator[str]:
        """Words, of which one that is wider than a line comes in pieces."""
        for word in words:
            rest = word
            while len(rest) > 1 and self._width(rest, face) > room:
                cut = max(1, int(len(rest) * room / self._width(rest, face)))
                yield rest[:cut]
                rest = rest[cut:]
            yield rest

    def _width(self, word: str, face: str) -> float:
        """How wide a word is, in letter sizes; each word is measured once."""
        key = word, face
        if key not in self._widths:
            self._widths[key] = pdfmetrics.stringWidth(word, FACES[face], 1)
        return self._widths[key]

    def wide(self, text: str, kind: Kind) -> float:
        """How wide a line is, in millimetres."""
        return self._width(shown(clean(text), self.letters), kind.face) * kind.size / float(mm)

    def write(  # noqa: PLR0917 - a place and a look
        self, text: str, kind: Kind, x: float, y: float, width: float, anchor: str = "start"
    ) -> float:
        """A text from its top left; gives where it ends."""
        return self.put(self.lines(text, kind, width), kind, x, y, width, anchor)

    def put(  # noqa: PLR0917 - a place and a look
        self,
        lines: Sequence[str],
        kind: Kind,
        x: float,
        y: float,
        width: float,
        anchor: str = "start",
    ) -> float:
        """Lines from their top left; an empty line is half as high."""
        self.canvas.setFont(FACES[kind.face], kind.size)
        self.canvas.setFillColor(HexColor(hexa(kind.ink)))
        for line in lines:
            if line:
                shift = {"start": 0.0, "middle": width / 2, "end": width}[anchor]
                draw = {
                    "start": self.canvas.drawString,
                    "middle": self.canvas.drawCentredString,
                    "end": self.canvas.drawRightString,
                }[anchor]
                base = y + kind.size * _BASELINE / mm
                draw((x + shift) * mm, (self.height - base) * mm, line)
            y += kind.leading * (1 if line else 0.5)
        return y

    def high(self, lines: Sequence[str], kind: Kind) -> float:
        """How high these lines are, in millimetres."""
        return sum(kind.leading * (1 if line else 0.5) for line in lines)


def hexa(role: str) -> str:
    """The colour of a role, or the colour itself."""
    return role if role.startswith("#") else colour(role)
