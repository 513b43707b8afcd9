"""Decks as they were read last time, so that the game opens fast.

Reading YAML and checking it takes a second for a hundred cards; a compiled deck takes a few
milliseconds. What was kept counts only while no file that it came from has changed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from game import __version__, atomic, places
from game.app import garbage
from game.core.deck import Deck
from game.decks import compiled
from game.errors import DeckError

FOLDER = "cache"
CODE = ("decks", "core")
"""Parts of the program that make something else of the same files when they change."""

ENDS = (".yaml", ".py")
ASIDE = ("images", "help", "lint", "solo", "rules", "__pycache__")
"""Folders in which nothing changes how a deck is read."""

Read = Callable[[], Deck | None]


class DeckCache:
    """Compiled decks in a folder, each under what its files were then."""

    def __init__(self, folder: Path, beside: Iterable[Path] = (), language: str = "") -> None:
        """Keep decks in this folder.

        Args:
            folder: where the data is.
            beside: folders that every deck is read with.
            language: the one in which they are read.
        """
        self.folder = folder / FOLDER
        self._shared = [language, *_marks([*beside, *(places.PACKAGE / part for part in CODE)])]
        self._used: set[str] = set()

    def deck(self, folder: Path, read: Read) -> Deck | None:
        """The deck in a folder: as it was kept, else as it is read now."""
        path = self.folder / self._name(folder)
        self._used.add(path.name)
        found = _kept(path)
        if found is None:
            found = read()
            if found is not None:
                _keep(path, found)
        return found

    def sweep(self) -> None:
        """Throw away what was kept of decks that changed or are gone."""
        for path in self.folder.glob("*"):
            if path.name not in self._used:
                with suppress(OSError):
                    path.unlink()

    def _name(self, folder: Path) -> str:
        marks = [__version__, str(compiled.VERSION), *self._shared]
        marks += _marks([folder, folder.parent / "library"])
        return f"{sha256(repr(marks).encode()).hexdigest()}.deck"


def _marks(folders: Iterable[Path]) -> Iterator[str]:
    """Every file in these folders, its size and when it changed; one that is gone has none."""
    for folder in folders:
        with suppress(OSError):
            yield from _inside(str(folder))


def _inside(folder: str) -> Iterator[str]:
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.endswith(ENDS):
            held = entry.stat()
            yield f"{entry.path} {held.st_size} {held.st_mtime_ns}"
        elif entry.name not in ASIDE and entry.is_dir():
            yield from _inside(entry.path)


def _kept(path: Path) -> Deck | None:
    """What was kept, when it is there and whole."""
    try:
        digest, _, data = path.read_bytes().partition(b"\n")
        if digest.decode() != compiled.digest(data):
            return None
        with garbage.paused():
            return compiled.decode(data)
    except (OSError, DeckError, UnicodeDecodeError):
        return None


def _keep(path: Path, deck: Deck) -> None:
    """Keep a deck; where that cannot be, it is read again next time."""
    data = compiled.encode(deck)
    with suppress(OSError):
        atomic.write(path, compiled.digest(data).encode() + b"\n" + data)
