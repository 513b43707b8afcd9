"""The log: durable, in order, and a change anywhere in it shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from storeroom import AT, EVENTS, PLAYED, begun, played, reopened

from game.core import events as e
from game.errors import DamagedError, StoreError
from game.store import chain, log, sessions
from game.store.database import Database


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with reopened(tmp_path) as opened:
        yield opened


def test_what_was_appended_is_read(db: Database) -> None:
    session = begun(db)
    assert log.append(db, session.id, PLAYED[:3]) == 3
    assert log.append(db, session.id, PLAYED[3:]) == len(PLAYED)
    assert log.read(db, session.id) == PLAYED
    assert log.read(db, session.id, until=2) == PLAYED[:2]


def test_it_is_there_at_the_next_start(tmp_path: Path) -> None:
    with reopened(tmp_path) as db:
        session = played(db)
    with reopened(tmp_path) as db:
        assert log.read(db, session.id) == PLAYED
        assert log.append(db, session.id, (e.Paused(),)) == len(PLAYED) + 1


def test_an_empty_log_is_an_empty_log(db: Database) -> None:
    session = begun(db)
    assert log.append(db, session.id, ()) == 0
    assert log.read(db, session.id) == ()


@settings(max_examples=25, deadline=None)
@given(events=st.lists(EVENTS, max_size=10))
def test_any_events_come_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, events: list[e.Event]
) -> None:
    with reopened(tmp_path_factory.mktemp("any")) as db:
        assert log.read(db, played(db, events=events).id) == tuple(events)


def test_a_session_that_is_not_there(db: Database) -> None:
    with pytest.raises(StoreError):
        log.read(db, "nobody")
    with pytest.raises(StoreError):
        log.append(db, "nobody", PLAYED)


def test_together_or_not_at_all(db: Database) -> None:
    session = begun(db)

    def half() -> None:
        with db.transaction():
            log.append(db, session.id, PLAYED[:2])
            raise KeyError

    with pytest.raises(KeyError):
        half()
    assert log.read(db, session.id) == ()
    with db.transaction():
        with pytest.raises(KeyError):
            half()
        log.append(db, session.id, PLAYED[:1])
    assert log.read(db, session.id) == PLAYED[:1]


def test_the_list_knows_which_sessions_are_open(db: Database) -> None:
    session = played(db)
    assert [s.id for s in sessions.unfinished(db)] == [session.id]
    log.append(db, session.id, (e.SessionClosed(at=AT + 99),))
    assert sessions.one(db, session.id).closed == AT + 99
    assert sessions.unfinished(db) == ()
    log.append(db, session.id, (e.Reverted(to=3, at=AT + 100),))
    assert sessions.one(db, session.id).closed is None


def test_the_newest_session_comes_first(db: Database) -> None:
    old = begun(db)
    new = sessions.begin(db, deck=old.deck, title="Team Zuid", at=AT + 1)
    assert [s.id for s in sessions.every(db)] == [new.id, old.id]
    sessions.retitle(db, old.id, "Team Oost")
    assert sessions.one(db, old.id).title == "Team Oost"


def test_a_session_needs_a_pinned_deck(db: Database) -> None:
    with pytest.raises(StoreError):
        sessions.begin(db, deck="never pinned", title="x", at=1)


CHANGES = (
    "UPDATE events SET body = replace(body, 'p2', 'p3') WHERE seq = 6",
    "UPDATE events SET at = at + 1 WHERE seq = 6",
    "UPDATE events SET kind = 'vote_withdrawn' WHERE seq = 6",
    "UPDATE events SET salt = zeroblob(16) WHERE seq = 6",
    "UPDATE events SET salt = NULL WHERE seq = 6",
    "UPDATE events SET hash = zeroblob(32) WHERE seq = 6",
    "UPDATE events SET seal = zeroblob(32) WHERE seq = 6",
    "UPDATE events SET seq = 60 WHERE seq = 6",
    "DELETE FROM events WHERE seq = 6",
    "UPDATE events SET body = '', kind = 'redacted' WHERE seq = 6",
)


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_in_any_column_shows_with_the_last_good_event(db: Database, change: str) -> None:
    session = played(db)
    db.connection.execute(change)
    with pytest.raises(DamagedError) as error:
        log.read(db, session.id)
    assert error.value.last_good == 5
    assert log.read(db, session.id, until=5) == PLAYED[:5]


def test_a_forged_text_with_a_fitting_seal_shows(db: Database) -> None:
    session = played(db)
    body = '{"text":"Iedereen was het eens."}'
    sql = "UPDATE events SET body = ?, salt = NULL, seal = ? WHERE seq = 8"
    db.connection.execute(sql, (body, chain.sealed(8, PLAYED[7].at, "note_written", body)))
    with pytest.raises(DamagedError) as error:
        log.read(db, session.id)
    assert error.value.last_good == 7


@pytest.mark.parametrize("change", ["= length - 1", "= length + 1"])
def test_a_log_that_ends_too_soon_shows(db: Database, change: str) -> None:
    session = played(db)
    db.connection.execute("DELETE FROM events WHERE seq = ?", (len(PLAYED),))
    with pytest.raises(DamagedError) as error:
        log.read(db, session.id)
    assert error.value.last_good == len(PLAYED) - 1
    db.connection.execute(f"UPDATE sessions SET length {change}")  # noqa: S608
    with pytest.raises(DamagedError):
        log.read(db, session.id)


def test_the_log_of_another_session_shows(db: Database) -> None:
    one, other = begun(db), played(db)
    db.connection.execute("UPDATE events SET session = ?", (one.id,))
    for session in (one, other):
        with pytest.raises(DamagedError):
            log.read(db, session.id)


def test_two_events_swapped_show(db: Database) -> None:
    session = played(db)
    for seq, other in ((5, 99), (6, 5), (99, 6)):
        db.connection.execute("UPDATE events SET seq = ? WHERE seq = ?", (other, seq))
    with pytest.raises(DamagedError) as error:
        log.read(db, session.id)
    assert error.value.last_good == 4


def test_a_changed_title_or_date_shows(db: Database) -> None:
    session = played(db)
    db.connection.execute("UPDATE sessions SET title = 'Team Zuid'")
    with pytest.raises(DamagedError):
        sessions.one(db, session.id)


def test_the_same_events_never_give_the_same_hashes(db: Database) -> None:
    rows = [log.raw(db, played(db).id) for _ in range(2)]
    assert {row[5] for row in rows[0]}.isdisjoint({row[5] for row in rows[1]})
