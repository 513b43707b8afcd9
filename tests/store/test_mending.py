"""Damage is noticed, the file is set aside, and all that can be saved is saved."""

from __future__ import annotations

import errno
import random
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import NoReturn

import pytest
from storeroom import AT, NOW, PLAYED, everything, filled, holding, known, played, reopened

from game import atomic
from game.core import events as e
from game.errors import BusyError, DamagedError, FolderError, StoreError
from game.store import (
    aside,
    backup,
    forgetting,
    groups,
    image,
    inspection,
    log,
    mending,
    redaction,
    sessions,
)
from game.store.database import NAME, Database
from game.store.saved import Cut


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with reopened(tmp_path) as opened:
        yield opened


def spoil(path: Path, start: int, length: int) -> None:
    """Write zeros over a part of a file."""
    data = bytearray(path.read_bytes())
    data[start : start + length] = bytes(length)
    path.write_bytes(data)


def test_a_file_that_cannot_be_opened_is_set_aside(tmp_path: Path) -> None:
    with reopened(tmp_path) as db:
        filled(db)
        before = everything(db)
        backup.make(db, NOW - timedelta(days=1))
    spoiled = b"no database at all" * 500
    (tmp_path / NAME).write_bytes(spoiled)
    with reopened(tmp_path) as db:
        assert everything(db) == {**before, "ballots": [(), ()]}
        assert db.saved is not None
        assert (db.saved.sessions, db.saved.events) == (2, 2 * len(PLAYED))
        assert db.saved.aside == tmp_path / "spanningsveld-beschadigd-20261122-101530.db"
        assert db.saved.aside.read_bytes() == spoiled
        assert "21-11-2026" in db.saved.message
        assert db.saved.aside.name in db.saved.message
    with reopened(tmp_path) as db:
        assert db.saved is None


def test_without_a_backup_it_starts_empty_and_says_so(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"x" * 5000)
    with reopened(tmp_path) as db:
        assert sessions.every(db) == ()
        assert db.saved is not None
        assert db.saved.backup is None
        assert "beschadigd" in db.saved.message
        played(db)


def test_a_second_damage_takes_another_name(tmp_path: Path) -> None:
    for _ in range(3):
        (tmp_path / NAME).write_bytes(b"x" * 5000)
        with reopened(tmp_path):
            pass
    assert len(aside.listed(tmp_path)) == 3


def test_a_file_that_is_gone_comes_back_from_the_backup(tmp_path: Path) -> None:
    with reopened(tmp_path) as db:
        filled(db)
        before = everything(db)
        backup.make(db, NOW)
    for spoiled in (None, b""):
        (tmp_path / NAME).unlink()
        if spoiled is not None:
            (tmp_path / NAME).write_bytes(spoiled)
        with reopened(tmp_path) as db:
            assert db.saved is not None
            assert (db.saved.aside is None) == (spoiled is None)
            assert "22-11-2026" in db.saved.message
            assert everything(db) == {**before, "ballots": [(), ()]}


def test_what_came_after_the_backup_is_read_from_the_damaged_file(db: Database) -> None:
    group = groups.add(db, "Team Noord")
    session = played(db, group.id)
    backup.make(db, NOW)
    log.append(db, session.id, (e.NoteWritten(text="later"),))
    groups.rename(db, group.id, "Team Zuid")
    new = played(db)
    other = played(db)
    db.connection.execute("UPDATE events SET at = 0 WHERE session = ? AND seq = 6", (other.id,))
    saved = mending.mend(db, NOW)
    assert log.read(db, session.id) == (*PLAYED, e.NoteWritten(text="later"))
    assert log.read(db, new.id) == PLAYED
    assert log.read(db, other.id) == PLAYED[:5]
    assert groups.one(db, group.id).name == "Team Zuid"
    assert saved.cut == (Cut(other.id, "Team Noord", 5),)
    assert "5" in saved.message
    assert inspection.inspect(db) == ()


def test_a_session_whose_row_is_damaged_keeps_its_log(db: Database) -> None:
    session = played(db)
    db.connection.execute("UPDATE sessions SET title = 'Team Zuid'")
    mending.mend(db, NOW)
    assert log.read(db, session.id) == PLAYED
    assert sessions.one(db, session.id).title == "Teruggevonden sessie"


def test_a_whole_table_that_is_gone_is_made_again_from_the_events(tmp_path: Path) -> None:
    with reopened(tmp_path) as db:
        session, other = played(db), played(db, events=PLAYED[:3])
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'sessions'"
        page = db.rows(sql)[0][0]
    spoil(tmp_path / NAME, (page - 1) * 4096, 4096)
    with reopened(tmp_path) as db:
        with pytest.raises(StoreError):
            sessions.every(db)
        assert mending.mend(db, NOW).sessions == 2
        assert log.read(db, session.id) == PLAYED
        assert log.read(db, other.id) == PLAYED[:3]


def test_a_page_in_the_middle_of_a_log_leaves_its_beginning(tmp_path: Path) -> None:
    events = [e.NoteWritten(text="x" * 500, at=number) for number in range(100)]
    with reopened(tmp_path) as db:
        session = played(db, events=events)
    data = (tmp_path / NAME).read_bytes()
    pages = [n for n in range(0, len(data), 4096) if b"x" * 500 in data[n : n + 4096]]
    spoil(tmp_path / NAME, pages[5], 100)
    with reopened(tmp_path) as db:
        with pytest.raises(DamagedError) as error:
            log.read(db, session.id)
        saved = mending.mend(db, NOW)
        kept = len(log.read(db, session.id))
        assert kept == error.value.last_good == saved.cut[0].kept
        assert 0 < kept < 100


def test_a_session_that_is_longer_in_the_backup_is_told_as_cut(db: Database) -> None:
    session = played(db)
    backup.make(db, NOW)
    log.append(db, session.id, (e.Paused(), e.Resumed()))
    db.connection.execute("UPDATE events SET at = 7 WHERE seq = 4")
    saved = mending.mend(db, NOW)
    assert saved.cut == (Cut(session.id, "Team Noord", len(PLAYED)),)
    assert log.read(db, session.id) == PLAYED


def test_a_name_that_was_struck_stays_struck(db: Database) -> None:
    session = played(db)
    backup.make(db, NOW)
    redaction.strike(db, session.id, "Jozefien", at=1)
    log.append(db, session.id, (e.Paused(),))
    db.connection.execute("UPDATE events SET at = 5 WHERE seq = 12")
    mending.mend(db, NOW)
    assert redaction.mentions(db, session.id, "Jozefien") == ()
    assert len(log.read(db, session.id)) == 11


def test_a_struck_row_whose_record_was_lost_gets_a_new_one(db: Database) -> None:
    session = played(db)
    redaction.strike(db, session.id, "Jozefien", at=1)
    db.connection.execute("UPDATE events SET at = 5 WHERE seq = 10")
    mending.mend(db, NOW)
    found = log.read(db, session.id)
    assert found[7] == e.NoteWritten(text="Dappere […] zei niets.", at=PLAYED[7].at)
    assert isinstance(found[9], e.Redacted)
    assert holding(db.path.parent, "Jozefien") == []


def test_what_was_forgotten_stays_forgotten(db: Database) -> None:
    session, other = played(db), played(db)
    backup.make(db, NOW)
    forgetting.forget_session(db, session.id)
    db.connection.execute("UPDATE events SET at = 0 WHERE seq = 10")
    mending.mend(db, NOW)
    assert [s.id for s in sessions.every(db)] == [other.id]


def test_the_newest_good_backup_is_taken(tmp_path: Path) -> None:
    with reopened(tmp_path) as db:
        played(db)
        good = backup.make(db, NOW - timedelta(days=2))
        played(db)
        bad = backup.make(db, NOW - timedelta(days=1))
    spoil(bad.path, 4096, 4096)
    (tmp_path / NAME).write_bytes(b"x" * 5000)
    with reopened(tmp_path) as db:
        assert db.saved is not None
        assert db.saved.backup == good.made
        assert len(sessions.every(db)) == 1


def test_only_the_window_that_writes_mends(db: Database) -> None:
    with reopened(db.folder) as second, pytest.raises(BusyError):
        mending.mend(second, NOW)


def test_a_crash_while_mending_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with reopened(tmp_path) as db:
        session = played(db)
    spoil(tmp_path / NAME, 0, 100)

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with reopened(tmp_path / "good") as db:
        copied = played(db)
    (tmp_path / NAME).write_bytes((tmp_path / "good" / NAME).read_bytes())
    for module, name in ((aside, "move"), (atomic, "settle")):
        with monkeypatch.context() as patch:
            patch.setattr(module, name, crash)
            with pytest.raises(KeyboardInterrupt):
                mending.rebuild(tmp_path, NOW)
        with reopened(tmp_path) as db:
            assert log.read(db, copied.id) == PLAYED
    assert session.id != copied.id


def test_a_full_disk_while_mending_leaves_the_damaged_file(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    played(db)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic, "write", full)
    with pytest.raises(FolderError):
        mending.rebuild(db.folder, NOW)
    assert db.path.exists()
    assert aside.listed(db.folder) == ()


ROUNDS = 120


def test_a_flipped_bit_is_harmless_or_noticed(tmp_path: Path) -> None:
    with reopened(tmp_path / "whole") as db:
        filled(db)
        expected = everything(db)
    whole = (tmp_path / "whole" / NAME).read_bytes()
    chance = random.Random(7)  # noqa: S311 - for a test
    noticed = 0
    for number in range(ROUNDS):
        folder = tmp_path / str(number)
        folder.mkdir()
        data = bytearray(whole)
        bit = chance.randrange(len(data) * 8)
        data[bit // 8] ^= 1 << bit % 8
        (folder / NAME).write_bytes(data)
        noticed += flip_is_noticed(folder, expected)
    assert noticed > ROUNDS // 20


def flip_is_noticed(folder: Path, expected: dict[str, object]) -> bool:
    """Whether the damage is noticed; if not, all must be as it was."""
    try:
        with reopened(folder) as db:
            if db.saved or db.quick_check() or inspection.inspect(db):
                return True
            assert known(db) == expected
            return False
    except StoreError:
        return True


def test_every_flip_in_a_text_is_noticed_and_the_rest_is_saved(tmp_path: Path) -> None:
    with reopened(tmp_path / "whole") as db:
        session = filled(db)
    whole = (tmp_path / "whole" / NAME).read_bytes()
    start = whole.index(b"Dappere")
    for bit in range(0, 8 * len("Dappere Jozefien"), 5):
        data = bytearray(whole)
        data[start + bit // 8] ^= 1 << bit % 8
        folder = tmp_path / str(bit)
        folder.mkdir()
        (folder / NAME).write_bytes(data)
        with reopened(folder) as db:
            assert inspection.inspect(db)
            mending.mend(db, NOW)
            assert inspection.inspect(db) == ()
            read = [log.read(db, s.id) for s in sessions.every(db)]
            assert sorted(map(len, read)) == [7, len(PLAYED)]
            assert session.id in {s.id for s in sessions.every(db)}


@pytest.mark.parametrize("step", ["dumped", "move", "rename"])
def test_a_mending_that_fails_leaves_the_data_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "full")

    with reopened(tmp_path) as db:
        filled(db)
        before = everything(db)
        with monkeypatch.context() as patch:
            place = {"dumped": image, "move": aside, "rename": Path}[step]
            if step == "rename":
                patch.setattr(Path, "rename", failing_once(Path.rename))
            else:
                patch.setattr(place, step, full)
            with pytest.raises(FolderError):
                mending.mend(db, NOW)
        assert {**everything(db), "ballots": None} == {**before, "ballots": None}
        log.append(db, sessions.every(db)[0].id, (e.Paused(at=AT + 99),))


def failing_once(rename: Callable[[Path, Path], Path]) -> Callable[[Path, Path], Path]:
    """A move that fails the first time that it ends in the name of the database."""
    failed: list[Path] = []

    def moved(path: Path, target: Path) -> Path:
        if target.name == NAME and not failed:
            failed.append(path)
            raise OSError(errno.EACCES, "shut")
        return rename(path, target)

    return moved
