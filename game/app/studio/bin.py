"""The folder of what was thrown away: everything keeps a name of its own there."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from game.errors import FolderError
from game.words import t

FOLDER = "weggegooid"


@dataclass(frozen=True, slots=True)
class Thrown:
    """What was thrown away: where each thing was, and where it is now."""

    moved: tuple[tuple[Path, Path], ...]


def throw(things: Sequence[Path], name: str, beside: Path) -> Thrown:
    """Put things whose names begin with this one in the bin of a folder: all of them, or none.

    Raises:
        FolderError: they cannot be moved, as when another program has one open.
    """
    free = _free(beside / FOLDER, name)
    moved: list[tuple[Path, Path]] = []
    try:
        free.parent.mkdir(parents=True, exist_ok=True)
        for thing in things:
            to = free.with_name(free.name + thing.name.removeprefix(name))
            thing.rename(to)
            moved.append((thing, to))
    except OSError as error:
        for thing, to in moved:
            with suppress(OSError):
                to.rename(thing)
        words = t(
            "{name} kan niet worden weggegooid. Sluit wat ervan open is, en probeer het opnieuw.",
            name=name,
        )
        raise FolderError(words) from error
    return Thrown(tuple(moved))


def put_back(thrown: Thrown) -> None:
    """Put things back where they were: all of them, or none.

    Raises:
        FolderError: something else stands there now, or they cannot be moved.
    """
    for old, _now in thrown.moved:
        if old.exists():
            raise FolderError(t("Er is al iets anders met de naam {name}.", name=old.stem))
    back: list[tuple[Path, Path]] = []
    try:
        for old, now in thrown.moved:
            now.rename(old)
            back.append((old, now))
    except OSError as error:
        for was, came in back:
            with suppress(OSError):
                was.rename(came)
        raise FolderError(t("{name} kan niet worden teruggezet.", name=old.stem)) from error


def _free(folder: Path, name: str) -> Path:
    """A name that nothing here has, nor begins with."""
    taken = {path.name.partition(".")[0].lower() for path in folder.glob("*")}
    free, number = name, 2
    while free.lower() in taken:
        free, number = f"{name}-{number}", number + 1
    return folder / free
