"""The tables of the database, and the steps from one version of them to the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from game.errors import DamagedError, StoreError
from game.words import t

APPLICATION = 0x53505656
"""SPVV: says that an SQLite file is one of ours."""

OUR_FAULT = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT)
"""What SQLite says when a step is wrong, and not the file."""

STEPS: tuple[str, ...] = tuple(
    Path(__file__).with_name(f"{name}.sql").read_text(encoding="utf-8")
    for name in ("schema", "profiles")
)
"""From nothing to version 1, 2 ...; a new version is a step more, never a change of an old one."""


def migrate(connection: sqlite3.Connection, steps: Sequence[str] = STEPS) -> None:
    """Bring the tables up to date; each step happens whole or not at all.

    Raises:
        StoreError: a newer version of the program made this file, or a step failed.
        DamagedError: this is no file of ours.
    """
    version = _version(connection)
    if version > len(steps):
        raise StoreError(t("Deze gegevens zijn van een nieuwere Spanningsveld. Werk het spel bij."))
    if version and _application(connection) != APPLICATION:
        raise DamagedError(t("Dit is geen gegevensbestand van Spanningsveld."))
    for number, step in enumerate(steps[version:], version + 1):
        marks = f"PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {number};"
        try:
            connection.executescript(f"BEGIN IMMEDIATE; {step}; {marks} COMMIT;")
        except sqlite3.Error as error:
            _undo(connection)
            if number == 1 or error.sqlite_errorcode not in OUR_FAULT:
                raise
            text = t(
                "Je gegevens passen nog niet bij deze versie van het spel. Er is niets "
                "veranderd. Open ze met de vorige versie van Spanningsveld."
            )
            raise StoreError(text) from error


def _undo(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.rollback()


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether the tables are those of this version."""
    return _version(connection) == len(STEPS) and _application(connection) == APPLICATION


def tables(connection: sqlite3.Connection) -> frozenset[tuple[str, ...]]:
    """What is in the database: kind, name and SQL of each part."""
    found = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")
    return frozenset(tuple(map(str, row)) for row in found)


def is_ours(connection: sqlite3.Connection) -> bool:
    """Whether it holds exactly our tables: no trigger or view slipped in."""
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(fresh)
        return tables(connection) == tables(fresh)
    finally:
        fresh.close()


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _application(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA application_id").fetchone()[0])
