"""What the tests of the store share: a session that was played, and ways to look at files."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import strategies as st

from game.core import events as e
from game.errors import StoreError
from game.store import ballots, decks, groups, log, sessions
from game.store.ballots import Box
from game.store.database import Database
from game.store.opening import open_database
from game.store.sessions import Session

DECK = "d1" * 32
NOW = datetime(2026, 11, 22, 10, 15, 30, tzinfo=UTC)
AT = 1_790_000_000_000
STARTED = e.SessionStarted(
    at=AT, deck=DECK, engine=1, seed="s", format="spanningsveld", settings=e.Settings(points=True)
)
PLAYED: tuple[e.Event, ...] = (
    STARTED,
    e.Joined(who="p1", at=AT + 1),
    e.Joined(who="p2", at=AT + 2),
    e.CardDrawn(card="drie-keer", format="spanningsveld", at=AT + 3),
    e.VoteCast(who="p1", at=AT + 4),
    e.VoteCast(who="p2", at=AT + 5),
    e.Revealed(ballots=(e.Ballot("grens", "p1"), e.Ballot("ruimte", "p2", sure=4)), at=AT + 6),
    e.NoteWritten(text="Dappere Jozefien zei niets.", at=AT + 7),
    e.ActionAdded(id="x1", what="Bel de school", who="Ayşe", when="vrijdag", at=AT + 8),
    e.CardClosed(at=AT + 9),
)


def begun(db: Database, group: str | None = None, *, title: str = "Team Noord") -> Session:
    """A session without events."""
    decks.pin(db, DECK, b"a compiled deck")
    return sessions.begin(db, deck=DECK, title=title, at=AT, group=group)


def played(db: Database, group: str | None = None, events: Sequence[e.Event] = PLAYED) -> Session:
    """A session with these events."""
    session = begun(db, group)
    log.append(db, session.id, events)
    return sessions.one(db, session.id)


def filled(db: Database) -> Session:
    """A bit of everything: a group with people, two sessions, an open ballot box."""
    group = groups.add(db, "Team Noord")
    groups.add_person(db, group.id, "Ayşe", colour=3)
    groups.add_person(db, group.id, "B", kind="letter")
    session = played(db, group.id)
    played(db)
    ballots.put(db, Box(session.id, "drie-keer", 1), e.Ballot("grens", "p1", text="geheim"))
    return session


def everything(db: Database) -> dict[str, object]:
    """All that the database knows, to compare."""
    return {
        "groups": groups.known(db),
        "sessions": sessions.every(db),
        "logs": {s.id: log.read(db, s.id) for s in sessions.every(db)},
        "decks": {s.deck: decks.pinned(db, s.deck) for s in sessions.every(db)},
        "ballots": [ballots.opened(db, Box(s.id, "drie-keer", 1)) for s in sessions.every(db)],
    }


def known(db: Database) -> dict[str, object] | None:
    """All that the database knows; None if it says that something is damaged."""
    try:
        return everything(db)
    except StoreError:
        return None


def holding(folder: Path, text: str | bytes) -> list[str]:
    """The files below this folder in which these bytes occur, written in any usual way."""
    if isinstance(text, bytes):
        needles = {text}
    else:
        escaped = text.encode("ascii", "backslashreplace")
        needles = {text.encode(), text.encode("utf-16-le"), escaped}
    files = (path for path in folder.rglob("*") if path.is_file())
    return sorted(p.name for p in files if any(n in p.read_bytes() for n in needles))


def crashed(folder: Path, copy: Path) -> Path:
    """The folder as a crash leaves it now: with a write-ahead log that nobody closed."""
    shutil.copytree(folder, copy)
    return copy


@contextmanager
def reopened(folder: Path) -> Iterator[Database]:
    """The data, opened as at the next start.

    It does not wait for the disk: that matters when the power fails, which no test can do.
    """
    with open_database(folder, NOW) as db:
        db.connection.execute("PRAGMA synchronous = OFF")
        yield db


TEXTS = st.text(max_size=30)
ODD_TEXTS = st.text(
    st.one_of(st.characters(), st.sampled_from("\ud800\udfff\x00 \"'’\\Jozefien")), max_size=30
)
TIMES = st.integers(0, 2**53)
st.register_type_strategy(str, TEXTS)
for made in (e.Ballot, e.Settings):
    st.register_type_strategy(made, st.builds(made, **{f.name: ... for f in fields(made)}))

EVENTS = st.one_of(
    [
        st.builds(make, at=TIMES, **{f.name: ... for f in fields(make) if f.name != "at"})
        for make in e.EVENTS
    ]
)
"""Any event, with any values."""
