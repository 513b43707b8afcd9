"""The sessions: one row each, with the length and the head of its chain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from game.errors import StoreError
from game.store import chain, decks, groups
from game.store.database import Database
from game.store.ids import new_id
from game.store.seal import Value, checked, seal, whole
from game.words import t

KINDS = ("group", "solo")
FIELDS = "id, deck, title, created, closed, group_id, kind, profile, length, head, seal"


@dataclass(frozen=True, slots=True)
class Session:
    """A session as it stands in the list. Times are milliseconds since 1970.

    Attributes:
        deck: the SHA-256 of the deck that was pinned to it.
        kind: `group`, or `solo` for practising alone.
        profile: whose practice it is.
        length: how many events its log has.
        head: the hash of the last of them.
    """

    id: str
    deck: str
    title: str
    created: int
    closed: int | None = None
    group: str | None = None
    kind: str = "group"
    profile: str | None = None
    length: int = 0
    head: bytes = b""


def begin(
    db: Database,
    *,
    deck: str,
    title: str,
    at: int,
    group: str | None = None,
    kind: str = "group",
    profile: str | None = None,
) -> Session:
    """A new session with a deck that was pinned before.

    Raises:
        StoreError: the deck was not pinned, or nothing can be written.
        ValueError: there is no such kind.
    """
    if kind not in KINDS:
        raise ValueError(kind)
    id_ = new_id()
    made = Session(id_, deck, whole(title), at, None, group, kind, profile, 0, chain.start(id_))
    with db.transaction():
        decks.pinned(db, deck)
        keep(db, made)
        if group:
            groups.touch(db, group, at)
    return made


def one(db: Database, session: str) -> Session:
    """The session with this id.

    Raises:
        StoreError: there is none, or it is damaged.
    """
    rows = db.rows(f"SELECT {FIELDS} FROM sessions WHERE id = ?", session)  # noqa: S608
    if not rows:
        raise StoreError(t("Deze sessie is er niet (meer)."))
    return _read(rows[0])


def every(db: Database, group: str | None = None) -> tuple[Session, ...]:
    """All sessions, or those of a group, the newest first.

    Raises:
        DamagedError: one of them is damaged.
    """
    rows = db.rows(
        f"SELECT {FIELDS} FROM sessions"  # noqa: S608 - no value is put in this text
        " WHERE ?1 IS NULL OR group_id = ?1 ORDER BY created DESC, id",
        group,
    )
    return tuple(_read(row) for row in rows)


def of_profile(db: Database, profile: str) -> tuple[Session, ...]:
    """Somebody's sessions of practice, the oldest first.

    Raises:
        DamagedError: one of them is damaged.
    """
    sql = f"SELECT {FIELDS} FROM sessions WHERE profile = ? ORDER BY created, id"  # noqa: S608
    return tuple(_read(row) for row in db.rows(sql, profile))


def last_of(db: Database, profile: str) -> Session | None:
    """Somebody's session of practice in which something happened last; None when there is none.

    Raises:
        DamagedError: it is damaged.
    """
    rows = db.rows(
        f"SELECT {FIELDS} FROM sessions WHERE profile = ?"  # noqa: S608 - as above
        " ORDER BY coalesce((SELECT at FROM events WHERE session = sessions.id"
        " ORDER BY seq DESC LIMIT 1), created) DESC, created DESC, id LIMIT 1",
        profile,
    )
    return _read(rows[0]) if rows else None


def unfinished(db: Database) -> tuple[Session, ...]:
    """The sessions of groups that were not closed, the newest first."""
    return tuple(each for each in every(db) if each.closed is None and each.kind == "group")


def retitle(db: Database, session: str, title: str) -> None:
    """Give a session another title."""
    with db.transaction():
        keep(db, replace(one(db, session), title=whole(title)))


def keep(db: Database, session: Session) -> None:
    """Write this row, or write it over the one with its id."""
    values: tuple[Value, ...] = (
        session.id,
        session.deck,
        session.title,
        session.created,
        session.closed,
        session.group,
        session.kind,
        session.profile,
        session.length,
        session.head,
    )
    sql = f"INSERT INTO sessions ({FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) {OVER}"  # noqa: S608
    db.run(sql, *values, seal(*values))


OVER = """ON CONFLICT (id) DO UPDATE SET
    title = excluded.title, closed = excluded.closed, group_id = excluded.group_id,
    length = excluded.length, head = excluded.head, seal = excluded.seal"""


def _read(row: Any) -> Session:  # noqa: ANN401 - a row of SQLite
    return Session(*checked(row))
