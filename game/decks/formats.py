"""Session formats, each from its own file."""

from __future__ import annotations

from pathlib import Path

from game.decks.assemble import session_format
from game.decks.files import FormatFile
from game.decks.problems import Finding, blocking
from game.decks.references import format_references
from game.decks.schema import FormatModel
from game.decks.source import open_source
from game.decks.validate import validated


def load_formats(formats: Path, folder: Path, language: str = "") -> tuple[FormatFile, ...]:
    """All session formats; of two with the same id the first stays.

    Names of files count from `folder`. A file such as `cura.en.yaml` stands in for `cura.yaml`
    where `language` is its language.
    """
    first: dict[str, str] = {}
    paths = sorted(path for path in formats.glob("*.yaml") if "." not in path.stem)
    return tuple(_once(load_format(_spoken(path, language), folder), first) for path in paths)


def _spoken(path: Path, language: str) -> Path:
    """The file of a format in this language; the plain one when there is none."""
    other = path.with_name(f"{path.stem}.{language}.yaml")
    return other if language and other.is_file() else path


def load_format(path: Path, folder: Path) -> FormatFile:
    """A session format from its file."""
    source, problems = open_source(path, folder)
    model, invalid = validated(source, FormatModel)
    problems += invalid
    form = session_format(model) if model else None
    problems += map(source.problem, format_references(form) if form else ())
    return FormatFile(source, None if blocking(problems) else form, tuple(problems))


def _once(file: FormatFile, first: dict[str, str]) -> FormatFile:
    """The file itself, or with a problem if its id is taken."""
    if file.format is None:
        return file
    other = first.setdefault(file.format.id, file.source.file)
    if other == file.source.file:
        return file
    params = {"name": file.format.id, "other": other}
    twice = file.source.problem(Finding("K310", ("id",), params))
    return FormatFile(file.source, None, (*file.problems, twice))
