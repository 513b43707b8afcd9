"""The database: one file in one folder, one writer, and every write durable."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from game.errors import StoreError
from game.store import faults
from game.store.lock import Lock
from game.store.saved import Saved
from game.store.seal import Value
from game.words import t

NAME = "spanningsveld.db"
NEW = "spanningsveld-new.db"
"""The mended database, until it takes the place of the damaged one."""

WAIT_SECONDS = 2.0

ALWAYS = """
    PRAGMA secure_delete = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
"""
DURABLE = """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
"""


def connect(path: Path) -> sqlite3.Connection:
    """Open this file for writing; a new one is made if there is none.

    Raises:
        sqlite3.Error: it cannot be opened, or it is no SQLite file.
    """
    return _set(sqlite3.connect(path, timeout=WAIT_SECONDS, isolation_level=None), DURABLE)


def watch(path: Path) -> sqlite3.Connection:
    """Open this file only to read, while another window may write.

    Raises:
        sqlite3.Error: it cannot be opened, or it is no SQLite file.
    """
    place = f"{path.absolute().as_uri()}?mode=ro"
    return _set(sqlite3.connect(place, uri=True, timeout=WAIT_SECONDS, isolation_level=None), "")


def _set(connection: sqlite3.Connection, more: str) -> sqlite3.Connection:
    try:
        connection.executescript(ALWAYS + more)
    except BaseException:
        connection.close()
        raise
    return connection


class Database:
    """An open database; use it as a context to close it.

    Attributes:
        folder: where everything is.
        read_only: another window writes, so this one only shows.
        saved: what was saved if damage was found when it was opened.
    """

    def __init__(
        self, folder: Path, connection: sqlite3.Connection, lock: Lock | None = None
    ) -> None:
        """Take this connection, and the lock that lets it write in its folder."""
        self.folder = folder
        self.connection = connection
        self.read_only = False
        self.saved: Saved | None = None
        self._lock = lock
        self._afterwards: list[Callable[[], None]] = []

    @property
    def path(self) -> Path:
        """The file."""
        return self.folder / NAME

    def __enter__(self) -> Self:
        """Use the database."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the database, whatever happened."""
        self.close()

    def rows(self, sql: str, *values: Value) -> list[Any]:
        """All rows of a question.

        Raises:
            StoreError: the file cannot be read.
        """
        with faults.told(self.folder):
            return self.connection.execute(sql, values).fetchall()

    def run(self, sql: str, *values: Value) -> int:
        """Change something, inside a transaction; tells how many rows changed.

        Raises:
            StoreError: the file cannot be written.
        """
        with faults.told(self.folder):
            return self.connection.execute(sql, values).rowcount

    def run_many(self, sql: str, rows: Sequence[Sequence[Value]]) -> None:
        """Change something for each of these rows, inside a transaction.

        Raises:
            StoreError: the file cannot be written.
        """
        with faults.told(self.folder):
            self.connection.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that happens inside is kept together, or not at all; may be nested.

        Raises:
            BusyError: another window writes.
            FolderError: the disk is full or cannot be written.
        """
        if self.read_only:
            raise faults.busy(self.folder)
        outer = not self.connection.in_transaction
        with faults.told(self.folder):
            self.connection.execute("BEGIN IMMEDIATE" if outer else "SAVEPOINT part")
        try:
            yield
            with faults.told(self.folder):
                self.connection.execute("COMMIT" if outer else "RELEASE part")
        except BaseException:
            self._undo(outer=outer)
            raise
        if outer:
            self._run_afterwards()

    def _undo(self, *, outer: bool) -> None:
        if self.connection.in_transaction:
            undo = "ROLLBACK" if outer else "ROLLBACK TO part; RELEASE part"
            for step in undo.split(";"):
                self.connection.execute(step)

    def afterwards(self, job: Callable[[], None]) -> None:
        """Do this once the transaction is kept; at once if there is none."""
        if job not in self._afterwards:
            self._afterwards.append(job)
        if not self.connection.in_transaction:
            self._run_afterwards()

    def _run_afterwards(self) -> None:
        """What is kept is kept: a job that fails now is done after the next transaction."""
        jobs, self._afterwards = self._afterwards, []
        for job in jobs:
            try:
                job()
            except StoreError:
                self._afterwards.append(job)

    @property
    def waits(self) -> bool:
        """Whether something is still to be swept."""
        return bool(self._afterwards)

    def sweep(self) -> None:
        """Move the write-ahead log into the database and empty it.

        A window that is reading can hold this up; then the next transaction does it.
        """
        blocked, _, _ = self.rows("PRAGMA wal_checkpoint(TRUNCATE)")[0]
        if blocked:
            self._afterwards.append(self.sweep)

    def rebuild(self) -> None:
        """Write the whole file anew, so that nothing deleted is left between its pages."""
        self.run("VACUUM")
        self.sweep()

    def become(self, other: Database) -> None:
        """Take over all that another database holds, all or nothing.

        Raises:
            FolderError: the disk is full or cannot be written.
            BusyError: another window writes.
        """
        if self.read_only:
            raise faults.busy(self.folder)
        with faults.told(self.folder):
            other.connection.backup(self.connection)
        self.sweep()

    def quick_check(self) -> tuple[str, ...]:
        """What SQLite finds wrong in the file, in words; nothing if all is well."""
        found = [str(row[0]) for row in self.rows("PRAGMA quick_check(20)")]
        loose = self.rows("PRAGMA foreign_key_check")
        lost = [t("Een gegeven in {table} hoort nergens bij.", table=row[0]) for row in loose]
        return tuple(text for text in found if text != "ok") + tuple(lost)

    def close(self) -> None:
        """Close the file and let another window write."""
        self.connection.close()
        if self._lock:
            self._lock.release()
            self._lock = None
