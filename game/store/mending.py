"""Damaged data: set the file aside, put back the newest good backup, add all that can be read.

The new file is written whole before the damaged one is moved, so a crash here loses nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from game import atomic
from game.errors import StoreError
from game.store import aside, backup, faults, forgotten, image, merging, sweeping
from game.store.database import NAME, NEW, Database, connect, watch
from game.store.merging import Arrived
from game.store.saved import Saved


def mend(db: Database, now: datetime) -> Saved:
    """Mend an open database; it stays open, with what could be saved.

    Raises:
        BusyError: another window writes; only that one can mend.
        FolderError: it cannot be written, or the disk is full.
    """
    if db.read_only:
        raise faults.busy(db.folder)
    db.connection.close()
    try:
        saved = rebuild(db.folder, now)
    finally:
        with faults.told(db.folder):
            end_move(db.folder, now)
            db.connection = connect(db.path)
    sweeping.finish(db)
    return saved


def rebuild(folder: Path, now: datetime) -> Saved:
    """Make the database anew from the best backup and the damaged file; nobody has it open.

    Raises:
        FolderError: it cannot be written, or the disk is full.
    """
    base, made = _best_backup(folder)
    with base, faults.told(folder):
        arrived = _salvage(folder, base)
        sessions = _count(base, "SELECT count(*) FROM sessions")
        events = _count(base, "SELECT count(*) FROM events")
        atomic.write(folder / NEW, image.dumped(base))
        place = aside.move(folder, now)
        (folder / NEW).rename(folder / NAME)
        atomic.settle(folder)
    return Saved(place, made, sessions, events, tuple(arrived.cut))


def end_move(folder: Path, now: datetime) -> None:
    """End the move that a crash cut short: the damaged file is aside, the new one is ready.

    Raises:
        OSError: the folder cannot be written.
    """
    new, path = folder / NEW, folder / NAME
    if not new.exists():
        return
    if path.exists():
        new.unlink()
    else:
        aside.move(folder, now)
        new.rename(path)


def is_lost(folder: Path) -> bool:
    """Whether there is no database, while backups say there was one."""
    path = folder / NAME
    empty = not path.exists() or path.stat().st_size == 0
    return empty and bool(backup.listed(folder))


def _best_backup(folder: Path) -> tuple[Database, datetime | None]:
    """The newest backup that is good; else an empty database."""
    for found in backup.listed(folder):
        with suppress(StoreError):
            return backup.load(found), found.made
    return image.blank(folder), None


def _salvage(folder: Path, base: Database) -> Arrived:
    """Add all that can still be read in the damaged file."""
    try:
        with _damaged(folder) as source:
            _take_out(source, base)
            return merging.merge(source, base, newer=True)
    except (StoreError, sqlite3.Error):
        return Arrived()


@contextmanager
def _damaged(folder: Path) -> Iterator[Database]:
    with faults.told(folder):
        connection = watch(folder / NAME)
    try:
        yield Database(folder, connection)
    finally:
        connection.close()


def _take_out(source: Database, base: Database) -> None:
    """What was deleted lately does not come back with the backup."""
    with suppress(StoreError):
        rows = source.rows("SELECT what, id FROM forgotten")
        traces = [(what, id_) for what, id_ in rows if what in forgotten.WHATS]
        sweeping.take_out(base, [trace for trace in traces if trace[0] not in forgotten.KEPT])
        for trace in traces:
            forgotten.note(base, *trace)


def _count(db: Database, sql: str) -> int:
    return int(db.rows(sql)[0][0])
