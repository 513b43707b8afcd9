"""The people of a group: a name, a letter, an animal or a colour; a row each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from game.errors import StoreError
from game.store.database import Database
from game.store.seal import checked, seal
from game.words import t

KINDS = ("name", "letter", "animal", "colour")
COLOURS = range(12)


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


def one(db: Database, person: str) -> Person:
    """The person with this id.

    Raises:
        StoreError: there is none, or it is damaged.
    """
    rows = db.rows("SELECT * FROM people WHERE id = ?", person)
    if not rows:
        raise StoreError(t("Deze deelnemer is er niet (meer)."))
    return _read(rows[0])


def of(db: Database, group: str) -> tuple[Person, ...]:
    """The people of a group in order, also who is gone.

    Raises:
        DamagedError: one of them is damaged.
    """
    rows = db.rows("SELECT * FROM people WHERE group_id = ? ORDER BY position, id", group)
    return tuple(_read(row) for row in rows)


def blank(db: Database, person: str) -> None:
    """Forget what somebody was called; they are no longer offered either."""
    with db.transaction():
        keep(db, replace(one(db, person), label="", gone=True))


def keep(db: Database, person: Person) -> None:
    """Write this row, or write it over the one with its id."""
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


def _read(row: Any) -> Person:  # noqa: ANN401 - a row of SQLite
    id_, group, label, kind, colour, position, gone = checked(row)
    return Person(id_, group, label, kind, colour, position, bool(gone))
