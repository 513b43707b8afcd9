"""The groups that play here, and who is in them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from game.errors import StoreError
from game.store import people
from game.store.database import Database
from game.store.ids import new_id
from game.store.people import Person
from game.store.seal import checked, seal, whole
from game.words import t

__all__ = [
    "Group",
    "Person",
    "add",
    "add_person",
    "keep",
    "known",
    "one",
    "remove_person",
    "rename",
    "rename_person",
    "touch",
]


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
    """Somebody new, at the end of the group.

    Raises:
        ValueError: there is no such kind or colour.
    """
    if kind not in people.KINDS or colour not in people.COLOURS:
        raise ValueError(kind, colour)
    with db.transaction():
        last = max((person.position for person in one(db, group).people), default=-1)
        person = Person(new_id(), group, whole(label), kind, colour, last + 1)
        people.keep(db, person)
    return person


def rename_person(db: Database, person: str, label: str) -> None:
    """Call somebody by another name."""
    with db.transaction():
        people.keep(db, replace(people.one(db, person), label=whole(label)))


def remove_person(db: Database, person: str) -> None:
    """Offer somebody no longer; old reports still know what they were called."""
    with db.transaction():
        people.keep(db, replace(people.one(db, person), gone=True))


def keep(db: Database, group: Group) -> None:
    """Write a group, without its people."""
    values = (group.id, group.name, group.last_played)
    db.run(
        "INSERT INTO groups VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " name = excluded.name, last_played = excluded.last_played, seal = excluded.seal",
        *values,
        seal(*values),
    )


def _with_people(db: Database, row: Any) -> Group:  # noqa: ANN401 - a row of SQLite
    id_, name, last_played = checked(row)
    return Group(id_, name, last_played, people.of(db, id_))
