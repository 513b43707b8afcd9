"""Opening the data: take the lock, open the file, mend it if it is damaged."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from game.errors import DamagedError, FolderError
from game.store import aside, faults, forgotten, lock, schema, wal
from game.store.database import NAME, NEW, Database, connect, watch
from game.store.lock import Lock
from game.store.saved import Saved


def open_database(folder: Path, now: datetime | None = None) -> Database:
    """Open the data in this folder; the folder and the file are made if they are not there.

    The second window that asks gets it read-only. Damage that shows at once is mended,
    and `saved` tells what was saved.

    Args:
        folder: where the data is.
        now: the time on the clock, for the name of a damaged file.

    Raises:
        FolderError: nothing can be written here, or the disk is full.
        BusyError: another window is making the file at this moment.
        StoreError: a newer version of the program made the file.
    """
    with faults.told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        held = lock.taken(folder)
        if held is None:
            return _second(folder)
        try:
            return _first(folder, held, now or datetime.now(UTC).astimezone())
        except BaseException:
            held.release()
            raise


def _first(folder: Path, held: Lock, now: datetime) -> Database:
    if (folder / NEW).exists():
        from game.store import mending  # noqa: PLC0415 - rarely needed, and starting is quick

        mending.end_move(folder, now)
    left = wal.left_by_crash(folder / NAME)
    db = _sound(folder, held) or _mended(folder, held, now)
    with suppress(FolderError):  # a full disk is no reason not to show what there is
        if left and db.saved is None:
            _look_at_log(db, left, now)
        if forgotten.unswept(db):
            from game.store import sweeping  # noqa: PLC0415 - as above

            sweeping.finish(db)
    return db


def _look_at_log(db: Database, left: bytes, now: datetime) -> None:
    """Say so when SQLite could not read all of the log that a crash left."""
    _, frames, _ = db.rows("PRAGMA wal_checkpoint(PASSIVE)")[0]
    if wal.lost(left, frames):
        aside.keep_log(db.folder, now, left)
        db.saved = Saved(last_actions=True)


def _sound(folder: Path, held: Lock) -> Database | None:
    """The database, if nothing is wrong with it at first sight."""
    if _is_empty(folder):
        from game.store import mending  # noqa: PLC0415 - as above

        if mending.is_lost(folder):
            return None
    try:
        return _opened(folder, held)
    except DamagedError:
        return None


def _is_empty(folder: Path) -> bool:
    path = folder / NAME
    return not path.exists() or path.stat().st_size == 0


def _mended(folder: Path, held: Lock, now: datetime) -> Database:
    from game.store import mending  # noqa: PLC0415 - as above

    saved = mending.rebuild(folder, now)
    db = _opened(folder, held)
    db.saved = saved
    return db


def _opened(folder: Path, held: Lock) -> Database:
    with faults.told(folder):
        db = Database(folder, connect(folder / NAME), held)
        try:
            schema.migrate(db.connection)
        except BaseException:
            db.connection.close()
            raise
    return db


def _second(folder: Path) -> Database:
    """The database as another window writes it."""
    if not (folder / NAME).exists():
        raise faults.busy(folder)
    db = Database(folder, watch(folder / NAME))
    db.read_only = True
    if not schema.is_current(db.connection):
        db.close()
        raise faults.busy(folder)
    return db
