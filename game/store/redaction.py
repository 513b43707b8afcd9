"""A name that slipped into a text is struck out: in the log and in every backup.

The row gets its new text, loses the salt of its hash, and an event records that it
happened; so the chain still holds, and the old text cannot be found by guessing.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from game.errors import StoreError
from game.store import chain, codec, forgotten, log, sessions, sweeping, texts
from game.store.database import Database
from game.words import t

STRUCK = "[…]"
"""What stands where a name was."""

CASE_EVENTS = ("own_case_written", "case_pitched")

Change = tuple[codec.Coded, bytes]
"""An event with its other body, and the seal of it."""

Rewrite = Callable[[int, str, object], object]
"""From the number, kind and body of an event to another body."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A text in which a name occurs: event number, place in the event, the words."""

    seq: int
    field: str
    text: str


def mentions(db: Database, session: str, name: str) -> tuple[Mention, ...]:
    """Where a name occurs, as a word of its own, also as a genitive, in capitals or not.

    Raises:
        DamagedError: the log is damaged.
    """
    pattern = _pattern(name)
    rows = log.links(db, session) if name.strip() else []
    return tuple(
        Mention(seq, place, text)
        for seq, _, kind, body, *_ in rows
        for place, text in texts.typed(kind, json.loads(body))
        if pattern.search(text)
    )


def sessions_with(db: Database, group: str, name: str) -> tuple[str, ...]:
    """The sessions of a group in whose texts a name occurs."""
    found = (session.id for session in sessions.every(db, group))
    return tuple(session for session in found if mentions(db, session, name))


def strike(db: Database, session: str, name: str, *, at: int, replacement: str = STRUCK) -> int:
    """Strike a name out of every text of a session and its title; tells of how many events.

    Raises:
        DamagedError: the log is damaged.
        StoreError: it cannot be written; at the next opening the rest is done.
    """
    if not name.strip():
        return 0
    pattern = _pattern(name)

    def struck(_place: str, text: str) -> str:
        return pattern.sub(lambda _: replacement, text)

    title = sessions.one(db, session).title
    with db.transaction():
        sessions.retitle(db, session, struck("", title))
        rewritten = _rewrite(db, session, lambda _, kind, b: texts.changed(kind, b, struck), at)
    sweeping.finish(db)
    return rewritten


def redact(db: Database, session: str, seq: int, field: str, replacement: str, *, at: int) -> None:
    """Replace one text of one event, such as `text` or `options/0`.

    Raises:
        StoreError: there is no such text, or it cannot be written.
    """
    rows = {row[0]: row for row in log.links(db, session)}
    found = seq in rows and field in dict(texts.typed(rows[seq][2], json.loads(rows[seq][3])))
    if not found:
        raise StoreError(t("Deze tekst is er niet (meer)."))

    def swapped(place: str, text: str) -> str:
        return replacement if place == field else text

    def only(number: int, kind: str, body: object) -> object:
        return texts.changed(kind, body, swapped) if number == seq else body

    with db.transaction():
        _rewrite(db, session, only, at)
    sweeping.finish(db)


def destroy_case(
    db: Database, session: str, case: str, *, at: int, also: Collection[int] = ()
) -> int:
    """Strike out all words of a group's own case; tells of how many events.

    Args:
        db: the data.
        session: the session's id.
        case: the case's id.
        at: the time of the record that it happened.
        also: numbers of other events about it, such as notes; their words go too.

    Raises:
        DamagedError: the log is damaged.
        StoreError: it cannot be written; at the next opening the rest is done.
    """

    def emptied(number: int, kind: str, body: object) -> object:
        own = kind in CASE_EVENTS and isinstance(body, Mapping) and body.get("case") == case
        return texts.changed(kind, body, _blotted) if own or number in also else body

    with db.transaction():
        rewritten = _rewrite(db, session, emptied, at)
    sweeping.finish(db)
    return rewritten


def _blotted(_place: str, text: str) -> str:
    return STRUCK if text else text


def _rewrite(db: Database, session: str, rewrite: Rewrite, at: int) -> int:
    """Write other texts in the log and record it; the backups are still to be swept."""
    found = _changes(log.links(db, session), rewrite)
    changes = [(coded, chain.sealed(*coded)) for coded in found]
    for coded, seal in changes:
        sql = "UPDATE events SET body = ?, salt = NULL, seal = ? WHERE session = ? AND seq = ?"
        db.run(sql, coded[3], seal, session, coded[0])
    _record(db, session, changes, at)
    forgotten.note(db, "texts", session)
    return len(changes)


def _changes(rows: list[chain.Link], rewrite: Rewrite) -> Iterator[codec.Coded]:
    """The events that get another body, as they will be kept."""
    for seq, when, kind, body, *_ in rows:
        found = json.loads(body)
        made = rewrite(seq, kind, found)
        if made != found:
            event = codec.decode((seq, when, kind, codec.written(made)))
            yield seq, when, *codec.encode(event)


def _record(db: Database, session: str, changes: Sequence[Change], at: int) -> None:
    """Add the events that record these changes."""
    kept = sessions.one(db, session)
    events = codec.records([coded[0] for coded, _ in changes], at=at)
    rows = log.chained(kept, events, [seal for _, seal in changes])
    log.add(db, session, rows)
    sessions.keep(db, log.after(kept, rows))


def _pattern(name: str) -> re.Pattern[str]:
    """The name as a word of its own, composed or decomposed, perhaps with an s."""
    forms = {unicodedata.normalize(form, name.strip()) for form in ("NFC", "NFD")}
    either = "|".join(map(re.escape, sorted(forms)))
    return re.compile(rf"(?<!\w)(?:{either})(?:['’]?s)?(?!\w)", re.IGNORECASE)
