"""The log: what happened in a session, in order, chained, never changed.

An event is durable when `append` returns.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from game.core.events import Event
from game.errors import DamagedError, StoreError
from game.store import chain, codec, faults, sessions
from game.store.database import Database
from game.store.sessions import Session

SALT_BYTES = 16
EVERYTHING = 2**62
ROWS = "SELECT seq, at, kind, body, salt, hash, seal FROM events WHERE session = ? AND seq <= ?"


def append(db: Database, session: str, events: Sequence[Event]) -> int:
    """Add these events, all or none; tells the number of the last.

    Raises:
        FolderError: the disk is full or cannot be written; nothing was added.
        BusyError: another window writes.
        StoreError: there is no such session.
    """
    with db.transaction():
        kept = sessions.one(db, session)
        rows = chained(kept, events, [None] * len(events))
        add(db, session, rows)
        grown = after(kept, rows)
        sessions.keep(db, grown)
    return grown.length


def read(db: Database, session: str, until: int | None = None) -> tuple[Event, ...]:
    """All events of a session, or the first `until`.

    Raises:
        DamagedError: they are not as they were written; it names the last good one.
        StoreError: there is no such session.
    """
    return codec.decode_all([row[:4] for row in links(db, session, until)])


def links(db: Database, session: str, until: int | None = None) -> list[chain.Link]:
    """The rows of a session's log, checked as `read` does."""
    kept = sessions.one(db, session)
    try:
        rows = raw(db, session, until)
    except DamagedError as error:
        raise chain.damaged(len(readable(db, session))) from error
    chain.verify(session, rows, whole=until is None)
    if until is None and (len(rows), _head(session, rows)) != (kept.length, kept.head):
        raise chain.damaged(min(len(rows), kept.length))
    return rows


def raw(db: Database, session: str, until: int | None = None) -> list[chain.Link]:
    """The rows of a session's log as they are in the file, not checked."""
    return db.rows(f"{ROWS} ORDER BY seq", session, EVERYTHING if until is None else until)


def readable(db: Database, session: str) -> list[chain.Link]:
    """The rows of a damaged log up to where it goes wrong."""
    rows: list[chain.Link] = []
    with suppress(StoreError), faults.told(db.folder):
        rows.extend(db.connection.execute(f"{ROWS} ORDER BY seq", (session, EVERYTHING)))
    return rows[: chain.good(session, rows)]


def add(db: Database, session: str, rows: Sequence[chain.Link]) -> None:
    """Write rows that are chained already."""
    db.run_many(
        "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)", [(session, *row) for row in rows]
    )


def chained(
    session: Session, events: Sequence[Event], seals: Sequence[bytes | None]
) -> list[chain.Link]:
    """The rows for these events at the end of a session; a seal where one is recorded."""
    rows: list[chain.Link] = []
    before = session.head
    for seq, (event, seal) in enumerate(zip(events, seals, strict=True), session.length + 1):
        kind, body = codec.encode(event)
        salt = os.urandom(SALT_BYTES)
        before = chain.link(before, (seq, event.at, kind, body), salt, seal)
        rows.append((seq, event.at, kind, body, salt, before, seal))
    return rows


def after(session: Session, rows: Sequence[chain.Link]) -> Session:
    """The session's own row once these rows are added."""
    if not rows:
        return session
    return replace(
        session, length=rows[-1][0], head=rows[-1][5], closed=_closed(session.closed, rows)
    )


def _closed(closed: int | None, rows: Sequence[chain.Link]) -> int | None:
    """When the session was closed; an undo opens it again."""
    for _, at, kind, *_ in rows:
        if kind == "session_closed":
            closed = at
        elif kind == "reverted":
            closed = None
    return closed


def _head(session: str, rows: Sequence[chain.Link]) -> bytes:
    return rows[-1][5] if rows else chain.start(session)
