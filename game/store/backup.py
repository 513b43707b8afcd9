"""Backups: of the last days, weeks and months, without ballot boxes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from game import atomic
from game.errors import DamagedError
from game.store import faults, image
from game.store.database import Database
from game.words import t

FOLDER = "backups"
_STAMP = "%Y-%m-%d-%H%M%S"
BEFORE = "-before"
_NAMED = re.compile(r"(\d{4})-(\d\d)-(\d\d)-(\d\d)(\d\d)(\d\d)(-before)?\.db")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup, when it was made, and whether that was just before a restore."""

    path: Path
    made: datetime
    before: bool = False


KEEP: tuple[tuple[int, Callable[[Backup], object]], ...] = (
    (7, lambda backup: (backup.before, backup.made.date())),
    (4, lambda backup: (backup.before, backup.made.isocalendar()[:2])),
    (12, lambda backup: (backup.before, backup.made.year, backup.made.month)),
)
"""How many to keep, and of which: the last one of each day, of each week, of each month."""


def due(folder: Path, now: datetime) -> bool:
    """Whether there is no backup of this day yet."""
    return all(backup.before or backup.made.date() != now.date() for backup in listed(folder))


def make(db: Database, now: datetime, *, before: bool = False) -> Backup:
    """Write a backup and let the oldest go.

    Raises:
        DamagedError: the database is damaged; the backups there are, are better.
        FolderError: it cannot be written, or the disk is full.
    """
    if db.read_only:
        raise faults.busy(db.folder)
    path = db.folder / FOLDER / f"{now:{_STAMP}}{BEFORE if before else ''}.db"
    with image.taken(db.path) as copy:
        if _damaged(copy):
            raise DamagedError(
                t("De gegevens zijn beschadigd; er is geen reservekopie van gemaakt.")
            )
        write(path, copy)
    _thin(db.folder)
    return Backup(path, now.replace(microsecond=0, tzinfo=None), before)


def write(path: Path, copy: Database) -> None:
    """Write a database from memory, whole."""
    with faults.told(path.parent.parent):
        atomic.write(path, image.dumped(copy))


def listed(folder: Path) -> tuple[Backup, ...]:
    """All backups, the newest first; times are those of the clock on the wall."""
    found = (_named(path) for path in (folder / FOLDER).glob("*.db"))
    return tuple(sorted((b for b in found if b), key=lambda b: (b.made, b.path), reverse=True))


def load(backup: Backup) -> Database:
    """The database in a backup, in memory.

    Raises:
        DamagedError: it is not as it was written.
    """
    folder = backup.path.parent.parent
    with faults.told(folder):
        copy = image.loaded(backup.path.read_bytes(), folder)
    if _damaged(copy):
        copy.close()
        raise faults.damaged(backup.path)
    return copy


def restore(db: Database, backup: Backup, now: datetime) -> Backup:
    """Put a backup in the place of what there is; tells the backup of what there was.

    Raises:
        DamagedError: the backup is damaged, or what there is (then `mend` first).
        FolderError: it cannot be written, or the disk is full.
    """
    with load(backup) as copy:
        was = make(db, now, before=True)
        db.become(copy)
    return was


def kept(backups: Iterable[Backup]) -> frozenset[Backup]:
    """Which of these to keep: the newest of each of the last days, weeks and months."""
    newest_first = sorted(backups, key=lambda backup: backup.made, reverse=True)
    return frozenset(b for most, period in KEEP for b in _newest(newest_first, most, period))


def _newest(
    newest_first: Iterable[Backup], most: int, period: Callable[[Backup], object]
) -> tuple[Backup, ...]:
    found: dict[object, Backup] = {}
    for backup in newest_first:
        found.setdefault(period(backup), backup)
    return tuple(found.values())[:most]


def _thin(folder: Path) -> None:
    backups = listed(folder)
    for backup in set(backups) - kept(backups):
        backup.path.unlink(missing_ok=True)


def _named(path: Path) -> Backup | None:
    found = _NAMED.fullmatch(path.name)
    if found is None:
        return None
    *numbers, before = found.groups()
    try:
        made = datetime(*map(int, numbers))  # type: ignore[arg-type]  # noqa: DTZ001 - on the wall
    except ValueError:
        return None
    return Backup(path, made, bool(before))


def _damaged(copy: Database) -> bool:
    from game.store.inspection import inspect  # noqa: PLC0415 - once a day; starting is quick

    return bool(inspect(copy))
