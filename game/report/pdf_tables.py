"""Tables of the PDF: rows with rules between them, and rows on a ground of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Table, TableStyle

from game.report.colours import colour

Command = tuple[Any, ...]
"""What reportlab wants of a part of a table: name, first cell, last cell, values."""

Rows = Sequence[Sequence[Any]]

GAP = 10.0
PAD = 14.0
TILE = 22.0

_ALL = (0, 0), (-1, -1)
_ROUND = 8
_TIGHT: tuple[Command, ...] = tuple(
    (side, *_ALL, 0) for side in ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")
)
_RULED: tuple[Command, ...] = (
    ("VALIGN", *_ALL, "TOP"),
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("TOPPADDING", *_ALL, 6),
    ("BOTTOMPADDING", *_ALL, 5),
    ("LINEBELOW", *_ALL, 0.75, HexColor(colour("line"))),
)
_BOXED: tuple[Command, ...] = (
    ("VALIGN", *_ALL, "TOP"),
    ("LEFTPADDING", *_ALL, PAD),
    ("RIGHTPADDING", *_ALL, PAD),
    ("TOPPADDING", (0, 0), (-1, 0), 11),
    ("BOTTOMPADDING", (0, -1), (-1, -1), 9),
    ("TOPPADDING", (0, 1), (-1, -1), 4),
    ("BOTTOMPADDING", (0, 0), (-1, -2), 0),
)


def ruled(rows: Rows, widths: Sequence[float], *more: Command) -> Table:
    """A table with a head and a rule below each row; a long row goes on over a page."""
    made = Table(rows, widths, repeatRows=1, splitInRow=1, spaceAfter=12)
    made.setStyle(TableStyle([*_RULED, *more]))
    return made


def boxed(rows: Rows, widths: Sequence[float], *more: Command, edge: bool = False) -> Table:
    """Rows on a ground; round corners, but not where an `edge` runs along the left."""
    left = 0 if edge else _ROUND
    corners = [left, _ROUND, left, _ROUND]
    made = Table(rows, widths, splitInRow=1, cornerRadii=corners, spaceBefore=6, spaceAfter=12)
    made.setStyle(TableStyle([*_BOXED, *more]))
    return made


def ground(column: int, role: str) -> Command:
    """The ground of a column."""
    return ("BACKGROUND", (column, 0), (column, -1), HexColor(colour(role)))


def edge(role: str) -> Command:
    """A thick line along the left."""
    return ("LINEBEFORE", (0, 0), (0, -1), 4, HexColor(colour(role)))


def tile(letter: Any, role: str) -> Table:  # noqa: ANN401 - a flowable, which has no type
    """A letter on a small tile."""
    made = Table([[letter]], [TILE], [TILE], cornerRadii=[5] * 4, hAlign="LEFT")
    middle = ("VALIGN", *_ALL, "MIDDLE"), ("BOTTOMPADDING", *_ALL, 1.5)
    made.setStyle(TableStyle([*_TIGHT, *middle, ground(0, role)]))
    return made


def beside(cells: Sequence[Any], width: float, role: str) -> Table:
    """Cells beside each other, each on a ground, all as high as the highest."""
    wide = (width - GAP * (len(cells) - 1)) / len(cells)
    high = max(sum(part.wrap(wide - 2 * PAD, 0)[1] for part in cell) for cell in cells) + 24
    row: list[Any] = []
    for cell in cells:
        row += [""] if row else []
        row.append(Table([[cell]], [wide], [high], cornerRadii=[_ROUND] * 4))
        row[-1].setStyle(TableStyle([*_BOXED, ground(0, role)]))
    widths = [GAP if n % 2 else wide for n in range(len(row))]
    made = Table([row], widths, spaceBefore=6, spaceAfter=12)
    made.setStyle(TableStyle(list(_TIGHT)))
    return made
