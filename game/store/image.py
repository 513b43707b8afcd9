"""A database as bytes in memory.

Backups and parcels are made here and then written whole, so that no half of one and no
ballot in one ever touches the disk.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from game.errors import StoreError
from game.store import faults, schema
from game.store.database import ALWAYS, Database, watch

JOURNAL_AT = slice(18, 20)
ONE_FILE = b"\x01\x01"
"""Says in the header that there is no write-ahead log beside the file."""


def blank(folder: Path) -> Database:
    """A database with nothing in it."""
    db = _memory(folder)
    schema.migrate(db.connection)
    return db


def taken(path: Path) -> Database:
    """A copy of the database in this file, without the ballot boxes.

    Raises:
        StoreError: the file cannot be read.
    """
    db = _memory(path.parent)
    try:
        with faults.told(path.parent), closing(watch(path)) as source:
            source.backup(db.connection)
        with db.transaction():
            db.run("DELETE FROM ballots")
    except StoreError:
        db.close()
        raise
    return db


def loaded(data: bytes, folder: Path) -> Database:
    """The database in these bytes, brought up to date.

    Raises:
        DamagedError: they are no database of ours.
    """
    db = _memory(folder)
    try:
        with faults.told(folder):
            db.connection.deserialize(data[: JOURNAL_AT.start] + ONE_FILE + data[JOURNAL_AT.stop :])
            db.connection.executescript(ALWAYS)
            schema.migrate(db.connection)
    except StoreError:
        db.close()
        raise
    return db


def dumped(db: Database) -> bytes:
    """The bytes of this database, with nothing deleted left in them."""
    with faults.told(db.folder):
        db.connection.execute("VACUUM")
        data = db.connection.serialize()
    return data[: JOURNAL_AT.start] + ONE_FILE + data[JOURNAL_AT.stop :]


def _memory(folder: Path) -> Database:
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.executescript(ALWAYS)
    return Database(folder, connection)
