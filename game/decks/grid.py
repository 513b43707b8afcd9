"""The cells of a spreadsheet, from CSV or XLSX, and a file to fill in."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterable, Sequence
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

from game.errors import DeckError
from game.words import t

MOST_BYTES = 10 * 1024 * 1024
MOST_WHOLE = 60 * 1024 * 1024
MOST_ROWS = 1000
MOST_COLUMNS = 200
LONGEST_CELL = 8000

Grid = list[list[str]]
_WIDTH, _WIDE = 28, 70


def read_grid(path: Path) -> Grid:
    """All cells as text, row by row; numbers as people write them.

    Raises:
        DeckError: the file cannot be read, or is no spreadsheet.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise DeckError(t("{path} is te groot: hooguit 10 MB.", path=path.name))
        data = path.read_bytes()
    except OSError as error:
        raise DeckError(t("{path} kan niet worden geopend.", path=path)) from error
    if path.suffix.lower() == ".xlsx":
        return _cut(_workbook(path, data))
    if path.suffix.lower() == ".csv":
        return _cut(_csv(path, data))
    raise DeckError(t("Kies een bestand dat eindigt op .xlsx of .csv."))


def column_letter(number: int) -> str:
    """The name of a column: 0 is A, 26 is AA."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def _cut(rows: Iterable[Sequence[Any]]) -> Grid:
    """Plain texts, without rows and columns at the end that hold nothing."""
    grid = [_row(row) for row in rows]
    while grid and not any(grid[-1]):
        grid.pop()
    return grid


def _row(row: Sequence[Any]) -> list[str]:
    cells = [_text(cell) for cell in row[:MOST_COLUMNS]]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return str(cell).strip()[:LONGEST_CELL]


def _csv(path: Path, data: bytes) -> list[list[str]]:
    """CSV with commas, semicolons or tabs, in UTF-8 or as Windows writes it."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    head = text.partition("\n")[0]
    mark = max(";,\t", key=head.count)
    try:
        rows = csv.reader(StringIO(text, newline=""), delimiter=mark)
        return [row for _number, row in zip(range(MOST_ROWS), rows, strict=False)]
    except csv.Error as error:
        raise DeckError(
            t("{path} is geen bestand dat gelezen kan worden.", path=path.name)
        ) from error


def _workbook(path: Path, data: bytes) -> list[list[Any]]:
    """The first sheet of a workbook; formulas give what they last gave."""
    from openpyxl import load_workbook  # noqa: PLC0415 - only for a workbook

    sorry = t("{path} is geen bestand dat gelezen kan worden.", path=path.name)
    try:
        _hold_size(data)
        book = load_workbook(BytesIO(data), read_only=True, data_only=True)
        rows = book.worksheets[0].iter_rows(
            max_row=MOST_ROWS, max_col=MOST_COLUMNS, values_only=True
        )
        return [list(row) for row in rows]
    except Exception as error:  # openpyxl raises anything for a broken file
        raise DeckError(sorry) from error


def _hold_size(data: bytes) -> None:
    """Refuse a workbook that becomes a giant when it is unpacked."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        if sum(info.file_size for info in archive.infolist()) > MOST_WHOLE:
            raise ValueError(MOST_WHOLE)


def csv_bytes(rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as CSV that Dutch spreadsheets open well."""
    paper = StringIO(newline="")
    csv.writer(paper, delimiter=";").writerows(rows)
    return b"\xef\xbb\xbf" + paper.getvalue().encode()


def xlsx_bytes(rows: Sequence[Sequence[str]], notes: Sequence[Sequence[str]]) -> bytes:
    """Rows as a workbook with a bold head, and a second sheet with explanations."""
    from openpyxl import Workbook  # noqa: PLC0415 - only for a workbook
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415 - as above

    book = Workbook()
    first: Any = book.active
    for sheet, lines, title in (
        (first, rows, t("Kaarten")),
        (book.create_sheet(), notes, t("Uitleg")),
    ):
        sheet.title = title
        for line in lines:
            sheet.append(list(line))
        for cell in sheet[1]:
            cell.font = Font(bold=True, color="FFFFFF")
            cell.fill = PatternFill("solid", fgColor="0B5D6B")
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.number_format = "@"
        for number in range(len(lines[0])):
            sheet.column_dimensions[column_letter(number)].width = _WIDTH
        sheet.freeze_panes = "B2"
    book.worksheets[1].column_dimensions["B"].width = _WIDE
    paper = BytesIO()
    book.save(paper)
    return paper.getvalue()
