"""A report as files in a folder: HTML, PDF, counts and events."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

from game import atomic
from game.errors import FolderError
from game.report.events import Line, events
from game.report.fonts import Fonts
from game.report.html import html
from game.report.report import Report
from game.report.table import table
from game.words import t

KINDS = ("html", "pdf", "csv", "jsonl")
"""The kinds of paper, by the ends of their names."""

LONGEST = 40
"""The most letters of a group's name in the name of a file."""

_PART = ".part"


@dataclass(frozen=True, slots=True)
class Papers:
    """What goes into the files beside the report: the fonts, and the events of the session."""

    fonts: Fonts
    lines: Iterable[Line] = ()


def write(
    report: Report, folder: Path, papers: Papers, kinds: Iterable[str] = KINDS
) -> tuple[Path, ...]:
    """Write these kinds of paper and tell where they are.

    All are made before the first is written, and none takes the place of a file that is
    there: a second report of the day gets -2 at the end of its names.

    Raises:
        FolderError: the folder cannot be written.
    """
    made = {kind: _MAKERS[kind](report, papers) for kind in kinds}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        paths = _free(report, folder, tuple(made))
        for kind, path in paths.items():
            atomic.write(path, made[kind])
    except OSError as error:
        raise sorry(folder, error) from error
    return tuple(paths.values())


def _html(report: Report, papers: Papers) -> bytes:
    fonts = {"title": papers.fonts.title.read_bytes(), "text": papers.fonts.text.read_bytes()}
    return html(report, fonts).encode("utf-8", "replace")


def _pdf(report: Report, papers: Papers) -> bytes:
    from game.report.pdf import pdf  # noqa: PLC0415 - reportlab is slow to import

    return pdf(report, papers.fonts)


def _csv(report: Report, _papers: Papers) -> bytes:
    return table(report).encode("utf-8", "replace")


def _jsonl(report: Report, papers: Papers) -> bytes:
    return events(papers.lines, report.names).encode("utf-8", "replace")


_MAKERS: Mapping[str, Callable[[Report, Papers], bytes]] = {
    "html": _html,
    "pdf": _pdf,
    "csv": _csv,
    "jsonl": _jsonl,
}


def _free(report: Report, folder: Path, kinds: tuple[str, ...]) -> dict[str, Path]:
    """A name for each kind, with the first number that none of them has yet."""
    number = 1
    while True:
        paths = {kind: folder / name(report, kind, number) for kind in kinds}
        if not any(path.exists() for path in paths.values()):
            return paths
        number += 1


def name(report: Report, kind: str, number: int = 1) -> str:
    """The name of a file: what it is, the day, the group, and a number from 2 on."""
    words = {"csv": t("cijfers"), "jsonl": t("gebeurtenissen")}.get(kind, t("verslag"))
    parts = (words, report.day.isoformat(), _plain(report.group), str(number) * (number > 1))
    return f"{'-'.join(filter(None, parts))}.{kind}"


def _plain(group: str) -> str:
    """The name of a group in letters and figures that every file system takes."""
    letters = "".join(c if c.isalnum() else " " for c in normalize("NFKC", group).lower())
    return "-".join(letters.split())[:LONGEST].strip("-")


def sorry(folder: Path, error: OSError) -> FolderError:
    """Why a folder cannot be written, and what to do."""
    reasons = {
        errno.ENOSPC: t("De schijf is vol: {folder}. Maak ruimte en probeer het opnieuw."),
        errno.EEXIST: t("Dit is een bestand en geen map: {folder}. Kies een map."),
        errno.ENOTDIR: t("Dit is een bestand en geen map: {folder}. Kies een map."),
    }
    other = t("In deze map kan het verslag niet staan: {folder}. Kies een andere map.")
    return FolderError(reasons.get(error.errno or 0, other).format(folder=folder))
