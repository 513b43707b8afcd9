"""Groups and their people are remembered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from storeroom import AT, begun, reopened

from game.errors import DamagedError, StoreError
from game.store import groups, people
from game.store.database import Database
from game.store.people import Person


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with reopened(tmp_path) as opened:
        yield opened


def test_a_known_group_offers_its_people_again(tmp_path: Path) -> None:
    with reopened(tmp_path) as db:
        group = groups.add(db, "Team Noord")
        ayse = groups.add_person(db, group.id, "Ayşe", colour=3)
        fox = groups.add_person(db, group.id, "vos", kind="animal", colour=4)
    with reopened(tmp_path) as db:
        (known,) = groups.known(db)
        assert known.name == "Team Noord"
        assert known.people == (ayse, fox)
        assert fox == Person(fox.id, group.id, "vos", "animal", 4, 1)


def test_the_group_that_played_last_comes_first(db: Database) -> None:
    one, two = groups.add(db, "Een"), groups.add(db, "Twee")
    groups.touch(db, one.id, AT)
    assert [group.name for group in groups.known(db)] == ["Een", "Twee"]
    begun(db, two.id)
    groups.touch(db, two.id, AT + 1)
    assert [group.name for group in groups.known(db)] == ["Twee", "Een"]
    assert groups.one(db, two.id).last_played == AT + 1


def test_a_session_says_that_its_group_played(db: Database) -> None:
    group = groups.add(db, "Een")
    begun(db, group.id)
    assert groups.one(db, group.id).last_played == AT


def test_groups_and_people_can_be_renamed(db: Database) -> None:
    group = groups.add(db, "Een")
    person = groups.add_person(db, group.id, "Ayşe")
    groups.rename(db, group.id, "Twee")
    groups.rename_person(db, person.id, "Ayse\x00\u0301")
    found = groups.one(db, group.id)
    assert found.name == "Twee"
    assert found.people[0].label == "Ayse\x00\u0301"


def test_somebody_who_left_is_not_offered_and_still_known(db: Database) -> None:
    group = groups.add(db, "Een")
    one = groups.add_person(db, group.id, "Ayşe")
    two = groups.add_person(db, group.id, "Bert")
    groups.remove_person(db, one.id)
    found = groups.one(db, group.id)
    assert found.present == (two,)
    assert [person.label for person in found.people] == ["Ayşe", "Bert"]
    assert groups.add_person(db, group.id).position == 2


def test_half_a_character_is_no_reason_to_stop(db: Database) -> None:
    group = groups.add(db, "Team \ud83d")
    person = groups.add_person(db, group.id, "\udfff")
    assert groups.one(db, group.id).name == "Team ?"
    assert people.one(db, person.id).label == "?"


@pytest.mark.parametrize(("kind", "colour"), [("boss", 0), ("name", 12), ("name", -1)])
def test_only_known_kinds_and_colours(db: Database, kind: str, colour: int) -> None:
    group = groups.add(db, "Een")
    with pytest.raises(ValueError, match=str(colour)):
        groups.add_person(db, group.id, kind=kind, colour=colour)


@pytest.mark.parametrize("read", [groups.one, people.one])
def test_what_is_not_there(db: Database, read: object) -> None:
    assert callable(read)
    with pytest.raises(StoreError):
        read(db, "nobody")


@pytest.mark.parametrize("sql", ["UPDATE groups SET name = 'x'", "UPDATE people SET colour = 7"])
def test_a_changed_name_or_colour_shows(db: Database, sql: str) -> None:
    group = groups.add(db, "Een")
    groups.add_person(db, group.id, "Ayşe")
    db.connection.execute(sql)
    with pytest.raises(DamagedError):
        groups.known(db)
