"""A journal of practice on paper: Markdown to keep working in, PDF to print."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from game import atomic
from game.report.block import Block, Heading, Text
from game.report.files import sorry
from game.report.fonts import Fonts
from game.report.section import Section, Story
from game.report.text import clean, paragraphs
from game.words import language, t

KINDS = ("md", "pdf")

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~])")
_STARTS = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s)")


@dataclass(frozen=True, slots=True)
class Line:
    """One text: the day in words, what it is, the card it belongs to, and the words."""

    day: str
    what: str
    card: str
    text: str


@dataclass(frozen=True, slots=True)
class Journal:
    """All texts of one person, the newest first; `day` is an ISO date for the file's name."""

    name: str
    day: str
    lines: tuple[Line, ...]


def write(journal: Journal, folder: Path, kind: str, fonts: Fonts) -> Path:
    """Write the journal and tell where it is; no file that is there is overwritten.

    Raises:
        FolderError: the folder cannot be written.
    """
    data = markdown(journal).encode() if kind == "md" else _pdf(journal, fonts)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = _free(folder, f"{t('dagboek')}-{journal.day}", kind)
        atomic.write(path, data)
    except OSError as error:
        raise sorry(folder, error) from error
    return path


def _free(folder: Path, stem: str, kind: str) -> Path:
    names = (f"{stem}.{kind}", *(f"{stem}-{n}.{kind}" for n in range(2, 1000)))
    return next(folder / name for name in names if not (folder / name).exists())


def markdown(journal: Journal) -> str:
    """The journal as Markdown; nothing somebody typed is read as markup."""
    parts = [f"# {_title(journal)}", _about()]
    for card, lines in groupby(journal.lines, key=lambda line: line.card):
        parts.append(f"## {_plain(card or t('Los van een kaart'))}")
        parts += [f"**{_plain(each.what)}** ({each.day})\n\n{_plain(each.text)}" for each in lines]
    return "\n\n".join(parts) + "\n"


def _plain(words: str) -> str:
    escaped = (_MARKS.sub(r"\\\1", line) for line in clean(words).splitlines())
    return "\n".join(_STARTS.sub(r"\1\\\2", line) for line in escaped)


def _title(journal: Journal) -> str:
    return t("Dagboek van {name}", name=clean(journal.name))


def _about() -> str:
    return t("Uit Spanningsveld, zelf oefenen. Alleen voor wie het schreef.")


def story(journal: Journal) -> Story:
    """The journal as sections, a card each, ready to be set."""
    groups = groupby(journal.lines, key=lambda line: line.card)
    sections = (
        Section(f"d{number}", card or t("Los van een kaart"), tuple(_blocks(lines)))
        for number, (card, lines) in enumerate(groups)
    )
    return Story(_title(journal), (_about(),), tuple(sections), language(), _title(journal))


def _blocks(lines: Iterable[Line]) -> Iterable[Block]:
    for line in lines:
        yield Heading(line.what)
        yield Text(line.day, "small")
        yield Text("\n\n".join(paragraphs(line.text)))


def _pdf(journal: Journal, fonts: Fonts) -> bytes:
    from game.report.pdf import printed  # noqa: PLC0415 - reportlab is slow to import

    return printed(story(journal), fonts)
