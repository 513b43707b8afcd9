"""Backups: thinned, whole, without ballots, and good to go back to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storeroom import NOW, everything, filled, played, reopened

from game.errors import BusyError, DamagedError
from game.store import backup, ballots, groups, sessions
from game.store.backup import Backup
from game.store.ballots import Box
from game.store.database import Database


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with reopened(tmp_path) as opened:
        yield opened


def made_at(*moments: datetime) -> list[Backup]:
    """Backups of these moments, that no disk ever saw."""
    return [Backup(Path(f"{moment:%Y%m%d%H%M}"), moment) for moment in moments]


def test_one_is_due_once_a_day(db: Database) -> None:
    assert backup.due(db.folder, NOW)
    backup.make(db, NOW)
    assert not backup.due(db.folder, NOW)
    assert backup.due(db.folder, NOW + timedelta(days=1))


def test_a_clock_that_ran_ahead_once_stops_no_later_backup(db: Database) -> None:
    backup.make(db, NOW + timedelta(days=2000))
    assert backup.due(db.folder, NOW)


def test_it_holds_all_but_the_ballots(db: Database) -> None:
    session = filled(db)
    expected = {**everything(db), "ballots": [(), ()]}
    with backup.load(backup.make(db, NOW)) as copy:
        assert everything(copy) == expected
    assert ballots.voters(db, Box(session.id, "drie-keer", 1)) == ("p1",)


def test_going_back_and_back_again(db: Database) -> None:
    filled(db)
    then = everything(db)
    made = backup.make(db, NOW)
    played(db)
    now = everything(db)
    was = backup.restore(db, made, NOW + timedelta(minutes=5))
    assert everything(db) == {**then, "ballots": [(), ()]}
    assert was.before
    backup.restore(db, was, NOW + timedelta(minutes=6))
    assert everything(db) == {**now, "ballots": [(), (), ()]}
    played(db)


def test_what_was_restored_is_there_at_the_next_start(tmp_path: Path) -> None:
    with reopened(tmp_path) as db:
        filled(db)
        made = backup.make(db, NOW)
        groups.add(db, "Later")
        backup.restore(db, made, NOW + timedelta(minutes=5))
        restored = everything(db)
    with reopened(tmp_path) as db:
        assert everything(db) == restored
        assert db.quick_check() == ()


def test_a_damaged_backup_is_not_restored(db: Database) -> None:
    session = played(db)
    made = backup.make(db, NOW)
    data = made.path.read_bytes()
    made.path.write_bytes(data.replace(b"Dappere", b"Slappe!"))
    with pytest.raises(DamagedError):
        backup.restore(db, made, NOW)
    assert [s.id for s in sessions.every(db)] == [session.id]


def test_a_damaged_database_does_not_take_the_place_of_good_backups(db: Database) -> None:
    played(db)
    made = backup.make(db, NOW)
    db.connection.execute("UPDATE events SET at = 0")
    with pytest.raises(DamagedError):
        backup.make(db, NOW + timedelta(days=1))
    assert backup.listed(db.folder) == (made,)


def test_only_the_window_that_writes_makes_them(db: Database) -> None:
    with reopened(db.folder) as second, pytest.raises(BusyError):
        backup.make(second, NOW)


def test_a_year_of_days_leaves_days_weeks_and_months() -> None:
    days = made_at(*(datetime(2026, 1, 1, 9) + timedelta(days=n) for n in range(365)))  # noqa: DTZ001
    kept = sorted(backup.kept(days), key=lambda one: one.made)
    assert [f"{one.made:%m-%d}" for one in kept[-7:]] == [
        "12-25", "12-26", "12-27", "12-28", "12-29", "12-30", "12-31",
    ]  # fmt: skip
    assert {one.made.month for one in kept} == set(range(1, 13))
    assert len(kept) <= 7 + 4 + 12


def test_time_without_play_lets_none_go() -> None:
    old = made_at(datetime(2020, 1, 1, 9), datetime(2020, 1, 2, 9), datetime(2026, 5, 5, 9))  # noqa: DTZ001
    assert backup.kept(old) == frozenset(old)


@given(st.lists(st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)), max_size=80))  # noqa: DTZ001
def test_the_newest_is_always_kept_and_thinning_twice_is_thinning_once(
    moments: list[datetime],
) -> None:
    backups = made_at(*moments)
    kept = backup.kept(backups)
    assert backup.kept(kept) == kept
    if backups:
        assert max(one.made for one in kept) == max(moments)
        assert len(kept) <= 7 + 4 + 12


def test_backups_on_the_disk_are_thinned(db: Database) -> None:
    played(db)
    for hours in range(0, 24 * 20, 12):
        backup.make(db, NOW + timedelta(hours=hours))
    days = [one.made.date() for one in backup.listed(db.folder)]
    assert len(days) == len(set(days))
    assert 7 < len(days) <= 7 + 4 + 1


def test_other_files_in_the_folder_are_left_alone(db: Database) -> None:
    backup.make(db, NOW)
    for name in ("mijn.db", "2026-99-99-101530.db", "2026-11-22-101530.db.part"):
        (db.folder / backup.FOLDER / name).write_bytes(b"x")
    assert len(backup.listed(db.folder)) == 1
