"""Sessions and groups from one database into another.

What the other has not is added; a log that goes on where ours stops replaces ours. What
was forgotten here does not come back. A source may be damaged: what can be read, comes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TypeVar

from game.core.events import SessionStarted
from game.core.solo.phases import SOLO
from game.errors import StoreError
from game.store import (
    chain,
    codec,
    decks,
    faults,
    forgotten,
    groups,
    log,
    people,
    profiles,
    sessions,
)
from game.store.database import Database
from game.store.saved import Cut
from game.store.sessions import Session
from game.words import t

T = TypeVar("T")


@dataclass(slots=True)
class Arrived:
    """What came in, by session id or group id.

    Attributes:
        added: sessions that were not here.
        longer: sessions that went on there; ours was the beginning.
        same: sessions that were here already, as long or longer.
        conflicts: sessions that went on in both places; ours stayed.
        refused: sessions, groups and people that were forgotten here.
        groups: groups that were not here.
        cut: sessions whose end is nowhere any more, because they are damaged there.
    """

    added: list[str] = field(default_factory=list)
    longer: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    cut: list[Cut] = field(default_factory=list)


def merge(source: Database, target: Database, *, newer: bool = False) -> Arrived:
    """Take in all that `source` has; all or nothing.

    Args:
        source: where it comes from.
        target: where it goes.
        newer: what groups and people are called there goes before what they are called here.

    Raises:
        StoreError: the target cannot be written.
    """
    arrived = Arrived()
    with target.transaction():
        gone = forgotten.gone(target)
        for group in _ids(source, "SELECT id FROM groups"):
            _group(source, target, group, gone, arrived, newer=newer)
        for profile in _ids(source, "SELECT id FROM profiles"):
            _profile(source, target, profile, gone, arrived, newer=newer)
        for session in _sessions(source):
            if gone & {("session", session), *_owners(source, session)}:
                arrived.refused.append(session)
            else:
                _session(source, target, session, arrived)
    return arrived


def copy_session(source: Database, target: Database, session: str) -> None:
    """Make a session in `target` as it is in `source`; its group must be there.

    Raises:
        StoreError: it cannot be read or written.
    """
    put_session(target, sessions.one(source, session), log.links(source, session))


def put_session(target: Database, row: Session, rows: Sequence[chain.Link]) -> None:
    """Write a session with this whole log, in place of the one with its id."""
    with target.transaction():
        target.run("DELETE FROM events WHERE session = ?", row.id)
        begun = replace(row, closed=None, length=0, head=chain.start(row.id))
        sessions.keep(target, log.after(begun, rows))
        log.add(target, row.id, rows)


def _ids(db: Database, sql: str) -> list[str]:
    """The ids in a table; of a damaged one, those before the damage."""
    found: list[str] = []
    with suppress(StoreError), faults.told(db.folder):
        found.extend(row[0] for row in db.connection.execute(sql))
    return found


def _sessions(db: Database) -> dict[str, None]:
    """The sessions in the list, and those of which only the events are left."""
    listed = _ids(db, "SELECT id FROM sessions")
    return dict.fromkeys([*listed, *_ids(db, "SELECT DISTINCT session FROM events")])


def _group(
    source: Database,
    target: Database,
    group: str,
    gone: frozenset[forgotten.Trace],
    arrived: Arrived,
    *,
    newer: bool,
) -> None:
    """Take in a group that is new, and the new people of one that is known."""
    found = _readable(lambda: groups.one(source, group))
    if found is None:
        return
    if ("group", group) in gone:
        arrived.refused.append(group)
        return
    ours = _readable(lambda: groups.one(target, group))
    if ours is None:
        arrived.groups.append(group)
    if ours is None or newer:
        groups.keep(target, found)
    known = {person.id for person in ours.people} if ours and not newer else set()
    for person in found.people:
        forgot = ("person", person.id) in gone
        if forgot:
            arrived.refused.append(person.id)
        if person.id not in known:
            people.keep(target, replace(person, label="", gone=True) if forgot else person)


def _profile(
    source: Database,
    target: Database,
    profile: str,
    gone: frozenset[forgotten.Trace],
    arrived: Arrived,
    *,
    newer: bool,
) -> None:
    """Take in somebody who practises alone."""
    found = _readable(lambda: profiles.one(source, profile))
    if found is None:
        return
    if ("profile", profile) in gone:
        arrived.refused.append(profile)
    elif newer or _readable(lambda: profiles.one(target, profile)) is None:
        profiles.keep(target, found)


def _owners(source: Database, session: str) -> tuple[forgotten.Trace, ...]:
    """Whose session it is, as far as that can be read."""
    found = _readable(lambda: sessions.one(source, session))
    if found is None:
        return ()
    return ("group", found.group or ""), ("profile", found.profile or "")


def _session(source: Database, target: Database, session: str, arrived: Arrived) -> None:
    """Take in one session, as far as it can be read."""
    rows = log.readable(source, session)
    ours = _readable(lambda: sessions.one(target, session))
    row = _readable(lambda: sessions.one(source, session)) or ours or _found(session, rows)
    if row is None or not _pinned(source, target, row.deck):
        return
    if ours and not _goes_on(ours, rows):
        known = len(rows) <= ours.length and _known(target, session, rows)
        (arrived.same if known else arrived.conflicts).append(session)
    else:
        put_session(target, _here(target, row), [*rows, *_recorded(row, rows)])
        (arrived.longer if ours else arrived.added).append(session)
    kept = max(len(rows), ours.length if ours else 0)
    if kept < row.length:
        arrived.cut.append(Cut(session, row.title, kept))


def _goes_on(ours: Session, rows: Sequence[chain.Link]) -> bool:
    """Whether these rows are our log and more."""
    at = ours.length
    return len(rows) > at and (at == 0 or rows[at - 1][5] == ours.head)


def _known(target: Database, session: str, rows: Sequence[chain.Link]) -> bool:
    """Whether these rows are the beginning of our log."""
    return not rows or log.raw(target, session)[len(rows) - 1][5] == rows[-1][5]


def _recorded(row: Session, rows: Sequence[chain.Link]) -> Iterator[chain.Link]:
    """Events that record texts struck out earlier, whose own record was cut off."""
    lost = chain.unrecorded(rows)
    begun = log.after(replace(row, length=0, head=chain.start(row.id)), rows)
    seals = [rows[number - 1][6] for number in lost]
    return iter(log.chained(begun, codec.records(lost, at=rows[-1][1] if rows else 0), seals))


def _found(session: str, rows: Sequence[chain.Link]) -> Session | None:
    """A row for a session whose own is damaged, made from its first event."""
    first = _readable(lambda: codec.decode(rows[0][:4])) if rows else None
    if not isinstance(first, SessionStarted):
        return None
    kind = "solo" if first.format == SOLO else "group"
    return Session(session, first.deck, t("Teruggevonden sessie"), first.at, kind=kind)


def _here(target: Database, row: Session) -> Session:
    """The row, without a group that is not here."""
    known = row.group and _readable(lambda: groups.one(target, row.group or ""))
    return row if known else replace(row, group=None)


def _pinned(source: Database, target: Database, deck: str) -> bool:
    """Pin the deck in the target too; tells whether it is there."""
    data = _readable(lambda: decks.pinned(source, deck))
    if data is not None:
        decks.pin(target, deck, data)
    return _readable(lambda: decks.pinned(target, deck)) is not None


def _readable(read: Callable[[], T]) -> T | None:
    """What this gives; None if it is not there or damaged."""
    with suppress(StoreError):
        return read()
    return None
