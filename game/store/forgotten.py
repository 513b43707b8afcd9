"""What was deleted for good, by id: it may not come back, and backups must lose it too."""

from __future__ import annotations

from collections.abc import Sequence

from game.store.database import Database

Trace = tuple[str, str]
"""What was forgotten (session, group, person, profile, texts), and its id."""

WHATS = ("session", "group", "person", "profile", "texts")
KEPT = ("texts",)
"""Traces of things that stay themselves: only old texts in them were struck out."""


def note(db: Database, what: str, id_: str) -> None:
    """Say that this was deleted; its backups are still to be swept."""
    sql = "INSERT INTO forgotten VALUES (?, ?, 0) ON CONFLICT DO UPDATE SET swept = 0"
    with db.transaction():
        db.run(sql, what, id_)


def unswept(db: Database) -> tuple[Trace, ...]:
    """What may still be in a backup."""
    return tuple(db.rows("SELECT what, id FROM forgotten WHERE NOT swept"))


def swept(db: Database, traces: Sequence[Trace]) -> None:
    """Say that no backup holds these any more."""
    sql = "INSERT INTO forgotten VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET swept = 1"
    with db.transaction():
        db.run_many(sql, traces)


def gone(db: Database) -> frozenset[Trace]:
    """All that may not come back."""
    rows = db.rows("SELECT what, id FROM forgotten")
    return frozenset(tuple(row) for row in rows if row[0] not in KEPT)
