"""The groups that play here, and their people: a name, a letter, an animal or a colour."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from game.errors import StoreError
from game.store.database import Database
from game.store.ids import new_id
from game.store.seal import checked, seal, whole
from game.words import t

KINDS = ("name", "letter", "animal", "colour")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a group.

    Attributes:
        label: what they are called on the screen; may be empty.
        kind: what the label is: name, letter, animal or colour.
        colour: 0 to 11.
        position: their place in the group, from 0.
        gone: no longer in the group; the label is kept for old reports.
    """

    id: str
    group: str
    label: str = ""
    kind: str = "name"
    colour: int = 0
    position: int = 0
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """A group and its people in order; `last_played` is in milliseconds, 0 for never."""

    id: str
    name: str
    last_played: int = 0
    people: tuple[Person, ...] = ()

    @property
    def present(self) -> tuple[Person, ...]:
        """The people who are still in the group."""
        return tuple(person for person in self.people if not person.gone)


def add(db: Database, name: str) -> Group:
    """A new group without people."""
    group = Group(new_id(), whole(name))
    with db.transaction():
        keep(db, group)
    return group


def one(db: Database, group: str) -> Group:
    """The group with this id.

    Raises:
        StoreError: there is none, or it is damaged.
    """
    rows = db.rows("SELECT id, name, last_played, seal FROM groups WHERE id = ?", group)
    if not rows:
        raise StoreError(t("Deze groep is er niet (meer)."))
    return _with_people(db, rows[0])


def known(db: Database) -> tuple[Group, ...]:
    """All groups, the one that played last first."""
    rows = db.rows("SELECT id, name, last_played, seal FROM groups ORDER BY last_played DESC, id")
    return tuple(_with_people(db, row) for row in rows)


def rename(db: Database, group: str, name: str) -> None:
    """Give a group another name."""
    with db.transaction():
        keep(db, replace(one(db, group), name=whole(name)))


def touch(db: Database, group: str, at: int) -> None:
    """Say that this group played now."""
    with db.transaction():
        keep(db, replace(one(db, group), last_played=at))


def add_person(
    db: Database, group: str, label: str = "", *, kind: str = "name", colour: int = 0
) -> Person:
    """Somebody new, at the end of the group."""
    with db.transaction():
        last = max((person.position for person in one(db, group).people), default=-1)
        person = Person(new_id(), group, whole(label), kind, colour, last + 1)
        keep_person(db, person)
    return person


def rename_person(db: Database, person: str, label: str) -> None:
    """Call somebody by another name."""
    with db.transaction():
        keep_person(db, replace(person_of(db, person), label=whole(label)))


def remove_person(db: Database, person: str) -> None:
    """Offer somebody no longer; old reports still know what they were called."""
    with db.transaction():
        keep_person(db, replace(person_of(db, person), gone=True))


def blank_person(db: Database, person: str) -> None:
    """Forget what somebody was called; they are no longer offered either."""
    with db.transaction():
        keep_person(db, replace(person_of(db, person), label="", gone=True))


def person_of(db: Database, person: str) -> Person:
    """The person with this id.

    Raises:
        StoreError: there is none, or it is damaged.
    """
    rows = db.rows("SELECT * FROM people WHERE id = ?", person)
    if not rows:
        raise StoreError(t("Deze deelnemer is er niet (meer)."))
    return _person(rows[0])


def keep(db: Database, group: Group) -> None:
    """Write a group, without its people."""
    values = (group.id, group.name, group.last_played)
    db.run(
        "INSERT INTO groups VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " name = excluded.name, last_played = excluded.last_played, seal = excluded.seal",
        *values,
        seal(*values),
    )


def keep_person(db: Database, person: Person) -> None:
    """Write somebody of a group."""
    values = (
        person.id,
        person.group,
        person.label,
        person.kind,
        person.colour,
        person.position,
        int(person.gone),
    )
    db.run(
        "INSERT INTO people VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " label = excluded.label, kind = excluded.kind, colour = excluded.colour,"
        " position = excluded.position, gone = excluded.gone, seal = excluded.seal",
        *values,
        seal(*values),
    )


def _with_people(db: Database, row: Any) -> Group:  # noqa: ANN401 - a row of SQLite
    id_, name, last_played = checked(row)
    people = db.rows("SELECT * FROM people WHERE group_id = ? ORDER BY position, id", id_)
    return Group(id_, name, last_played, tuple(_person(person) for person in people))


def _person(row: Any) -> Person:  # noqa: ANN401 - a row of SQLite
    id_, group, label, kind, colour, position, gone = checked(row)
    return Person(id_, group, label, kind, colour, position, bool(gone))
