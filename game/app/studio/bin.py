"""The folder of what was thrown away: everything keeps a name of its own there."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from game.errors import FolderError
from game.words import t

FOLDER = "weggegooid"


def throw(things: Sequence[Path], name: str, beside: Path) -> Path:
    """Put things whose names begin with this one in the bin of a folder: all of them, or none.

    Gives the name that was free there, without what comes after it in the names of the things.

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
    return free


def _free(folder: Path, name: str) -> Path:
    """A name that nothing here has, nor begins with."""
    taken = {path.name.partition(".")[0].lower() for path in folder.glob("*")}
    free, number = name, 2
    while free.lower() in taken:
        free, number = f"{name}-{number}", number + 1
    return folder / free
