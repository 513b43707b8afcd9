"""Profiles: a name, a code that hides, and deleting all of it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from game.core import events as e
from game.core.solo.phases import SOLO
from game.errors import DamagedError, StoreError
from game.store import backup, carry, decks, forgetting, inspection, log, profiles, sessions
from game.store.database import NAME, Database
from game.store.opening import open_database

NOW = datetime(2026, 11, 22, tzinfo=UTC)
SECRET = b"Hij kwam niet, en ik schaamde me."


def practised(db: Database, name: str = "Sanne", code: str = "") -> profiles.Profile:
    """A profile with a practice in which something was written."""
    found = profiles.add(db, name, 1, code)
    decks.pin(db, "d" * 64, b"deck")
    row = sessions.begin(db, deck="d" * 64, title="", at=2, kind="solo", profile=found.id)
    start = e.SessionStarted(deck="d", engine=1, seed="s", format=SOLO, settings=e.Settings(), at=2)
    log.append(db, row.id, (start, e.JournalWritten(id="own-1", text=SECRET.decode(), at=3)))
    return found


def everywhere(folder: Path) -> bytes:
    """Every byte in the folder."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_profile_has_a_name_and_perhaps_a_code(tmp_path: Path) -> None:
    with open_database(tmp_path) as db:
        open_one = profiles.add(db, "Sanne", 1)
        hidden = profiles.add(db, "Tarik", 2, "1234")
        assert [each.name for each in profiles.every(db)] == ["Sanne", "Tarik"]
        assert (open_one.hidden, hidden.hidden) == (False, True)
        assert open_one.opens("")
        assert hidden.opens("1234")
        assert not hidden.opens("")
        assert not hidden.opens("12345")
    assert b"1234" not in (tmp_path / NAME).read_bytes()


def test_two_equal_codes_are_kept_differently(tmp_path: Path) -> None:
    with open_database(tmp_path) as db:
        one, other = (profiles.add(db, "x", 1, "1234") for _ in range(2))
        assert one.code != other.code


def test_name_and_code_can_change(tmp_path: Path) -> None:
    with open_database(tmp_path) as db:
        found = profiles.add(db, "Sanne", 1, "1234")
        assert profiles.change(db, found.id, name="San").opens("1234")
        assert profiles.change(db, found.id, name="San", code="99").opens("99")
        assert not profiles.change(db, found.id, name="San", code="").hidden
        assert profiles.one(db, found.id).name == "San"


def test_practice_is_no_unfinished_session_of_a_group(tmp_path: Path) -> None:
    with open_database(tmp_path) as db:
        found = practised(db)
        assert sessions.unfinished(db) == ()
        assert [row.kind for row in sessions.of_profile(db, found.id)] == ["solo"]


def test_the_practice_used_last_is_the_one_in_which_something_happened_last(tmp_path: Path) -> None:
    with open_database(tmp_path) as db:
        found = practised(db)
        (first,) = sessions.of_profile(db, found.id)
        later = sessions.begin(db, deck="d" * 64, title="", at=9, kind="solo", profile=found.id)
        assert sessions.last_of(db, found.id) == later
        log.append(db, first.id, (e.JournalWritten(id="own-2", text="x", at=10),))
        assert (last := sessions.last_of(db, found.id)) is not None
        assert last.id == first.id
        assert sessions.last_of(db, "nobody") is None


def test_deleting_a_profile_deletes_all_of_it(tmp_path: Path) -> None:
    with open_database(tmp_path) as db:
        gone, kept = practised(db), practised(db, "Tarik")
        backup.make(db, NOW)
        forgetting.forget_profile(db, gone.id)
        assert [each.id for each in profiles.every(db)] == [kept.id]
        assert sessions.of_profile(db, gone.id) == ()
        with backup.load(backup.listed(tmp_path)[0]) as copy:
            assert [each.id for each in profiles.every(copy)] == [kept.id]
            assert len(sessions.every(copy)) == 1
        forgetting.forget_profile(db, kept.id)
        assert inspection.inspect(db) == ()
    found = everywhere(tmp_path)
    assert SECRET not in found
    assert b"Sanne" not in found


def test_what_is_not_there_cannot_be_deleted(tmp_path: Path) -> None:
    with open_database(tmp_path) as db, pytest.raises(StoreError, match="niet"):
        forgetting.forget_profile(db, "weg")


def test_profiles_move_to_another_computer_but_not_back_from_the_dead(tmp_path: Path) -> None:
    with open_database(tmp_path / "one") as db:
        found = practised(db, code="1234")
        parcel = carry.pack(db, tmp_path / "alles", NOW)
        forgetting.forget_profile(db, found.id)
        arrived = carry.merge(db, parcel)
        assert profiles.every(db) == ()
        assert sessions.every(db) == ()
        assert found.id in arrived.refused
    with open_database(tmp_path / "other") as other:
        carry.merge(other, parcel)
        assert profiles.one(other, found.id).opens("1234")
        assert len(sessions.of_profile(other, found.id)) == 1


def test_a_changed_row_is_noticed(tmp_path: Path) -> None:
    with open_database(tmp_path) as db:
        found = profiles.add(db, "Sanne", 1)
        with db.transaction():
            db.run("UPDATE profiles SET name = 'Sanna' WHERE id = ?", found.id)
        with pytest.raises(DamagedError):
            profiles.one(db, found.id)
        assert inspection.inspect(db)
