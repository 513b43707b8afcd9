"""A file of a deck as it was read, and problems put at their place in it."""

from __future__ import annotations

import errno
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from os.path import relpath
from pathlib import Path

from game.decks.places import Place, Places, places
from game.decks.problems import Finding, Problem
from game.decks.reader import Reading, Value, read
from game.decks.subject import named
from game.decks.syntax import Flaw
from game.words import t

_FURTHEST = 40
"""How many lines of a text are looked through for words."""

_LINE_END = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


@dataclass(frozen=True)
class Source:
    """A file with its name, text and values; values is None if it cannot be read."""

    file: str
    text: str = field(default="", repr=False)
    values: Mapping[str, Value] | None = field(default=None, repr=False)

    @cached_property
    def places(self) -> Places:
        """Where everything stands, found when first asked for."""
        return places(self.text)

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the text, as YAML counts them."""
        return _LINE_END.split(self.text)

    def problem(self, finding: Finding) -> Problem:
        """A finding, put at its place."""
        where = self.places.key if finding.key else self.places.value
        place = _sought(finding.near, where(finding.path), self.lines)
        path = named(finding.path, self.values)
        return self._at(finding.code, place, path, finding.params)

    def flawed(self, flaw: Flaw) -> Problem:
        """A flaw of the YAML itself, at its place."""
        place = Place(flaw.line, flaw.column, max(flaw.end, flaw.column + 1))
        return self._at(flaw.code, place, (), flaw.params)

    def _at(
        self, code: str, place: Place, path: tuple[str | int, ...], params: Mapping[str, str | int]
    ) -> Problem:
        """A problem with the line it is about."""
        line = self.lines[place.line - 1] if place.line <= len(self.lines) else ""
        return Problem(
            code, self.file, place.line, place.column, place.end, path, params, line[:500]
        )


def _reason(error: OSError) -> str:
    """Why a file does not open, in words."""
    reasons = {
        errno.EISDIR: t("het is een map"),
        errno.EACCES: t("je mag het niet openen"),
        errno.ENOENT: t("het is er niet"),
    }
    return reasons.get(error.errno or 0, error.strerror or type(error).__name__)


def _sought(near: str, place: Place, lines: Sequence[str]) -> Place:
    """The first line from a place on that has these words, or else the first of them."""
    for words in (near, near.partition(" ")[0]):
        for number in range(place.line, min(len(lines), place.line + _FURTHEST) + 1):
            start = lines[number - 1].find(words, place.column - 1 if number == place.line else 0)
            if words and start >= 0:
                return Place(number, start + 1, start + 1 + len(words))
    return place


def open_source(path: Path, folder: Path) -> tuple[Source, list[Problem]]:
    """Read a file; its name counts from the deck's folder."""
    name = Path(relpath(path, folder)).as_posix()
    try:
        reading = read(path.read_bytes())
    except OSError as error:
        reading = Reading(None, (Flaw("K101", 1, 1, {"reason": _reason(error)}),))
    source = Source(name, reading.text, reading.values)
    return source, [source.flawed(flaw) for flaw in reading.flaws]
