"""Deleting for good: from the database, from its free pages and from every backup."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from game.store import (
    aside,
    ballots,
    forgotten,
    groups,
    people,
    profiles,
    redaction,
    sessions,
    sweeping,
)
from game.store.database import Database


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What is left to do.

    Attributes:
        left: damaged files set aside earlier, which may still hold it.
        mentions: sessions in whose texts the name still occurs.
    """

    left: tuple[Path, ...] = ()
    mentions: tuple[str, ...] = ()


def forget_session(db: Database, session: str) -> Forgotten:
    """Delete a session with its log, its ballots and, if it was the last, its deck.

    Raises:
        StoreError: it cannot be written; at the next opening the rest is done.
    """
    sessions.one(db, session)
    return _forget(db, "session", session, [session])


def forget_group(db: Database, group: str) -> Forgotten:
    """Delete a group with its people and its sessions.

    Raises:
        StoreError: it cannot be written; at the next opening the rest is done.
    """
    groups.one(db, group)
    return _forget(db, "group", group, [session.id for session in sessions.every(db, group)])


def forget_person(db: Database, person: str) -> Forgotten:
    """Erase what somebody was called; logs only know an id, which now stands for nobody.

    Raises:
        StoreError: it cannot be written; at the next opening the rest is done.
    """
    found = people.one(db, person)
    left = _forget(db, "person", person, []).left
    named = found.label if found.kind == "name" else ""
    return Forgotten(left, redaction.sessions_with(db, found.group, named))


def forget_profile(db: Database, profile: str) -> Forgotten:
    """Delete a profile with all its practice, its journal and its plans.

    Raises:
        StoreError: it cannot be written; at the next opening the rest is done.
    """
    profiles.one(db, profile)
    found = [session.id for session in sessions.of_profile(db, profile)]
    return _forget(db, "profile", profile, found)


def finish(db: Database) -> None:
    """End what a crash cut short.

    Raises:
        StoreError: it cannot be written.
    """
    sweeping.finish(db)


def discard(path: Path) -> None:
    """Delete a damaged file that was set aside, because somebody asked."""
    path.unlink(missing_ok=True)


def _forget(db: Database, what: str, id_: str, boxes: list[str]) -> Forgotten:
    with db.transaction():
        for session in boxes:
            ballots.empty_session(db, session)
        sweeping.take_out(db, [(what, id_)])
        forgotten.note(db, what, id_)
    sweeping.finish(db)
    return Forgotten(aside.listed(db.folder))
