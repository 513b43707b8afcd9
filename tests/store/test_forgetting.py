"""Forgotten is forgotten: no file below the folder holds a byte of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from storeroom import AT, NOW, PLAYED, begun, holding, played, reopened

from game.core import events as e
from game.errors import StoreError
from game.store import (
    aside,
    backup,
    ballots,
    decks,
    forgetting,
    groups,
    inspection,
    log,
    merging,
    people,
    sessions,
    sweeping,
)
from game.store.ballots import Box
from game.store.database import Database


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with reopened(tmp_path) as opened:
        yield opened


def backed_up(db: Database) -> None:
    """Two backups, of two days."""
    for days in (0, 1):
        backup.make(db, NOW + timedelta(days=days))


NOTE = e.NoteWritten(text="Purperreiger " * 400)


def test_a_session_goes_from_the_database_and_every_backup(db: Database) -> None:
    kept = played(db)
    session = played(db, events=(*PLAYED, NOTE))
    ballots.put(db, Box(session.id, "k", 0), e.Ballot("other", "p1", text="Purperreiger"))
    backed_up(db)
    assert len(holding(db.folder / "backups", "Purperreiger")) == 2
    assert forgetting.forget_session(db, session.id) == forgetting.Forgotten()
    assert holding(db.folder, "Purperreiger") == []
    assert [s.id for s in sessions.every(db)] == [kept.id]
    assert log.read(db, kept.id) == PLAYED
    assert len(backup.listed(db.folder)) == 2
    for made in backup.listed(db.folder):
        with backup.load(made) as copy:
            assert [s.id for s in sessions.every(copy)] == [kept.id]
    assert inspection.inspect(db) == ()


def test_its_deck_goes_with_its_last_session(db: Database) -> None:
    one, two = begun(db), begun(db)
    forgetting.forget_session(db, one.id)
    assert decks.pinned(db, two.deck)
    forgetting.forget_session(db, two.id)
    with pytest.raises(StoreError):
        decks.pinned(db, two.deck)


def test_a_group_goes_with_its_people_and_sessions(db: Database) -> None:
    group = groups.add(db, "Kleine Karekiet")
    groups.add_person(db, group.id, "Rietzanger")
    session = played(db, group.id, (*PLAYED, NOTE))
    backed_up(db)
    forgetting.forget_group(db, group.id)
    for text in ("Karekiet", "Rietzanger", "Purperreiger", session.id):
        found = holding(db.folder, text)
        assert found == [], text
    assert groups.known(db) == ()
    assert sessions.every(db) == ()


def test_a_person_loses_their_name_and_the_log_keeps_their_id(db: Database) -> None:
    group = groups.add(db, "Team Noord")
    person = groups.add_person(db, group.id, "Rietzanger")
    other = groups.add_person(db, group.id, "Karekiet")
    session = played(db, group.id, (PLAYED[0], e.Joined(who=person.id)))
    backed_up(db)
    assert forgetting.forget_person(db, person.id) == forgetting.Forgotten()
    assert holding(db.folder, "Rietzanger") == []
    assert groups.one(db, group.id).present == (other,)
    assert log.read(db, session.id)[1] == e.Joined(who=person.id)
    with backup.load(backup.listed(db.folder)[0]) as copy:
        assert people.one(copy, person.id).label == ""
        assert people.one(copy, other.id).label == "Karekiet"


def test_it_says_in_which_notes_the_name_still_is(db: Database) -> None:
    group = groups.add(db, "Team Noord")
    person = groups.add_person(db, group.id, "Jozefien")
    session = played(db, group.id)
    assert forgetting.forget_person(db, person.id).mentions == (session.id,)
    nameless = groups.add_person(db, group.id)
    letter = groups.add_person(db, group.id, "niets", kind="letter")
    assert forgetting.forget_person(db, letter.id).mentions == ()
    assert forgetting.forget_person(db, nameless.id).mentions == ()


def test_it_says_which_damaged_files_may_still_hold_it(db: Database) -> None:
    session = played(db)
    left = db.folder / f"{aside.MARK}20261122-101530.db"
    left.write_bytes(b"Jozefien")
    assert forgetting.forget_session(db, session.id).left == (left,)
    forgetting.discard(left)
    assert aside.listed(db.folder) == ()


def test_a_backup_that_cannot_be_read_goes(db: Database) -> None:
    session = played(db)
    made = backup.make(db, NOW)
    data = bytearray(made.path.read_bytes())
    data[5000:9000] = bytes(4000)
    made.path.write_bytes(data)
    forgetting.forget_session(db, session.id)
    assert backup.listed(db.folder) == ()


def test_halves_of_backups_go(db: Database) -> None:
    session = played(db)
    backup.make(db, NOW)
    half = db.folder / "backups" / "2026-11-22-101530.db.part"
    half.write_bytes(b"Jozefien")
    forgetting.forget_session(db, session.id)
    assert not half.exists()


def test_what_is_not_there_cannot_be_forgotten(db: Database) -> None:
    for forget in (forgetting.forget_session, forgetting.forget_group, forgetting.forget_person):
        with pytest.raises(StoreError):
            forget(db, "nobody")


def test_what_was_forgotten_does_not_come_in_again(db: Database, tmp_path: Path) -> None:
    group = groups.add(db, "Team Noord")
    person = groups.add_person(db, group.id, "Rietzanger")
    session = played(db, group.id)
    with reopened(tmp_path / "other") as other:
        merging.merge(db, other)
        forgetting.forget_person(db, person.id)
        merging.merge(other, db)
        assert people.one(db, person.id).label == ""
        forgetting.forget_session(db, session.id)
        assert session.id in merging.merge(other, db).refused
        forgetting.forget_group(db, group.id)
        merging.merge(other, db)
        assert sessions.every(db) == ()
        assert groups.known(db) == ()


def test_a_restored_backup_does_not_bring_it_back(db: Database) -> None:
    session = played(db)
    made = backup.make(db, NOW)
    forgetting.forget_session(db, session.id)
    backup.restore(db, made, NOW + timedelta(hours=1))
    assert sessions.every(db) == ()


def test_a_crash_half_way_only_puts_it_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with reopened(tmp_path) as db:
        session = played(db, events=(*PLAYED, NOTE))
        backed_up(db)

        def crash(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(sweeping, "_sweep", crash)
        with pytest.raises(KeyboardInterrupt):
            forgetting.forget_session(db, session.id)
        monkeypatch.undo()
        assert len(holding(tmp_path, "Purperreiger")) == 2
    with reopened(tmp_path):
        assert holding(tmp_path, "Purperreiger") == []


def test_forgetting_right_after_much_writing_leaves_nothing_between_pages(db: Database) -> None:
    gone = [played(db, events=(*PLAYED, NOTE)) for _ in range(3)]
    kept = played(db)
    for number in range(60):
        for session in (*gone, kept):
            text = "Purperreiger" if session in gone else "niets"
            event = e.NoteWritten(text=f"{text} " * (number * 11 % 70), at=AT)
            log.append(db, session.id, (event,))
    for session in gone:
        forgetting.forget_session(db, session.id)
    assert holding(db.folder, "Purperreiger") == []
    assert len(log.read(db, kept.id)) == len(PLAYED) + 60
