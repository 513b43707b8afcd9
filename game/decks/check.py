"""Everything that is wrong in a deck, a folder of decks, or a single file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from os.path import relpath
from pathlib import Path
from typing import Any

from game.core.deck import Deck
from game.decks.files import FormatFile, Loaded
from game.decks.lint.overflow import Measure
from game.decks.lint.run import Given, lint
from game.decks.load import load
from game.decks.problems import Problem, blocking, ordered

FORMATS = "formats"


@dataclass(frozen=True, slots=True)
class Report:
    """What was found, and the decks and session formats it was found in."""

    problems: tuple[Problem, ...] = ()
    decks: tuple[Loaded, ...] = ()
    formats: tuple[FormatFile, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether there are no errors."""
        return not blocking(self.problems)

    def as_json(self) -> list[dict[str, Any]]:
        """All problems as plain values."""
        return [problem.as_json() for problem in self.problems]


@dataclass(frozen=True, slots=True)
class _How:
    """Where the formats are, and what the lint is given; None leaves the lint out."""

    formats: Path | None
    given: Given | None


def check(
    path: Path,
    formats: Path | None = None,
    *,
    today: date | None = None,
    measure: Measure | None = None,
    earlier: Deck | None = None,
    content: bool = True,
) -> Report:
    """Find all problems at a path.

    Names of files count from the path; those of a single file from its deck.

    Args:
        path: a folder with a deck, a folder with decks and formats, or one file of these.
        formats: the session formats; by default the folder `formats` beside the deck.
        today: for L01; without it the law is not looked at.
        measure: for T01; without it texts are not measured.
        earlier: for X01 and X02; without it nothing is compared.
        content: whether to lint as well.
    """
    how = _How(formats, Given(today, measure, earlier) if content else None)
    return _file(path, how) if path.is_file() else _folder(path, how)


def _folder(path: Path, how: _How) -> Report:
    """The decks and formats in a folder, at any depth."""
    decks = [_deck(file.parent, path, how) for file in sorted(path.rglob("deck.yaml"))]
    holders = [path, *sorted(path.rglob(FORMATS))]
    formats = [_formats(folder, path) for folder in holders if _holds_formats(folder)]
    if decks or formats:
        return _joined([*decks, *formats])
    code = "K313" if (path / "cards").is_dir() else "K322"
    return Report((Problem(code, "deck.yaml" if code == "K313" else "."),))


def _holds_formats(folder: Path) -> bool:
    """Whether a folder is one of session formats."""
    return folder.name == FORMATS and any(folder.glob("*.yaml"))


def _deck(folder: Path, top: Path, how: _How) -> Report:
    """One deck, with names that count from the top."""
    beside = folder.parent / FORMATS
    loaded = load(folder, how.formats or (beside if beside.is_dir() else None))
    content = lint(loaded, how.given) if how.given else ()
    below = Path(relpath(folder, top)).as_posix()
    return Report(_within(below, (*loaded.problems, *content)), (loaded,))


def _formats(folder: Path, top: Path) -> Report:
    """A folder with session formats."""
    from game.decks.formats import load_formats  # noqa: PLC0415 - pydantic is slow to import

    files = load_formats(folder, top)
    return Report(ordered(p for file in files for p in file.problems), (), files)


def _file(path: Path, how: _How) -> Report:
    """A file of a deck, or one that stands alone."""
    from game.decks.alone import check_alone  # noqa: PLC0415 - pydantic is slow to import

    folder = path.parent.parent if path.parent.name == "cards" else path.parent
    if not (folder / "deck.yaml").exists():
        problems, formats = check_alone(path)
        return Report(problems, (), formats)
    whole = _deck(folder, folder, how)
    name = Path(relpath(path, folder)).as_posix()
    return Report(tuple(p for p in whole.problems if p.file == name), whole.decks)


def _within(folder: str, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The same problems with names from higher up."""
    return ordered(problem.within(folder) for problem in problems)


def _joined(reports: list[Report]) -> Report:
    """Several reports as one."""
    return Report(
        ordered(problem for report in reports for problem in report.problems),
        tuple(deck for report in reports for deck in report.decks),
        tuple(form for report in reports for form in report.formats),
    )
