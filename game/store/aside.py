"""Damaged files, set aside under another name: never deleted unless somebody asks."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from game import atomic
from game.store import faults
from game.store.database import NAME

MARK = "spanningsveld-beschadigd-"


def named(folder: Path, now: datetime) -> Path:
    """A free name for a file that is damaged."""
    tries = range(1000)
    names = (f"{MARK}{now:%Y%m%d-%H%M%S}{f'-{n}' if n else ''}.db" for n in tries)
    return next(path for name in names if not taken(path := folder / name))


def taken(path: Path) -> bool:
    """Whether this name, or that of a log beside it, is in use."""
    return path.exists() or log_of(path).exists()


def log_of(path: Path) -> Path:
    """The write-ahead log beside a database."""
    return path.with_name(path.name + "-wal")


def move(folder: Path, now: datetime) -> Path | None:
    """Set the database and its log aside; tells where they are now, if there was anything."""
    place = named(folder, now)
    for old, new in ((folder / NAME, place), (log_of(folder / NAME), log_of(place))):
        if old.exists():
            old.rename(new)
    (folder / f"{NAME}-shm").unlink(missing_ok=True)
    return place if taken(place) else None


def keep_log(folder: Path, now: datetime, log: bytes) -> None:
    """Keep a copy of a write-ahead log that could not be read to its end.

    Raises:
        FolderError: the disk is full or cannot be written.
    """
    with faults.told(folder):
        atomic.write(log_of(named(folder, now)), log)


def listed(folder: Path) -> tuple[Path, ...]:
    """The damaged files that were set aside here."""
    return tuple(sorted(folder.glob(f"{MARK}*")))
