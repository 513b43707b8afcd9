"""The ballot box: what somebody voted, until the reveal.

It is a table beside the log. No log, view, export or backup holds what is in it, and
emptying it wipes its pages, so that nothing of it can be found again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from game.core.events import Ballot
from game.errors import DamagedError
from game.store.codec import written
from game.store.database import Database
from game.store.seal import checked, seal
from game.store.shape import bare, shape
from game.words import t

NOBODY = ""
"""The person of a box with counts: hand cards, and nobody is named."""

IN_BOX = "session = ? AND card = ? AND round = ?"


@dataclass(frozen=True, slots=True)
class Box:
    """The box of one round on one card of a session; rounds count from 0."""

    session: str
    card: str
    round: int


def put(db: Database, box: Box, ballot: Ballot) -> None:
    """Put in the ballot of `ballot.who`; a ballot they put in before is taken out.

    Raises:
        ValueError: the ballot names nobody.
    """
    if not ballot.who:
        raise ValueError(ballot)
    _write(db, box, ballot.who, written(bare(replace(ballot, who=None))))


def put_counts(db: Database, box: Box, counts: Mapping[str, int]) -> None:
    """Put in how many people chose each option, instead of ballots."""
    _write(db, box, NOBODY, written(dict(counts)))


def take_back(db: Database, box: Box, person: str) -> bool:
    """Take somebody's ballot out; tells whether there was one."""
    with db.transaction():
        sql = f"DELETE FROM ballots WHERE {IN_BOX} AND person = ?"  # noqa: S608
        return bool(db.run(sql, box.session, box.card, box.round, person))


def voters(db: Database, box: Box) -> tuple[str, ...]:
    """Who has voted, by id; never what. Counts name nobody."""
    return tuple(person for _, person, _ in _rows(db, box) if person != NOBODY)


def opened(db: Database, box: Box) -> tuple[Ballot, ...]:
    """The ballots in the box, with who put them in; counts give ballots of nobody.

    Raises:
        DamagedError: one of them is damaged.
    """
    return tuple(ballot for _, person, body in _rows(db, box) for ballot in _read(person, body))


def nameless(ballots: Iterable[Ballot]) -> tuple[Ballot, ...]:
    """These ballots without their people, in an order that says nothing about them."""
    return tuple(sorted((replace(ballot, who=None) for ballot in ballots), key=repr))


def empty(db: Database, session: str, card: str) -> None:
    """Throw away all ballots on this card, so that nobody can find them again.

    The whole table is cleared and the other boxes are put back: clearing a table is what
    makes SQLite wipe its pages, also where a ballot stood before it was moved.
    """
    with db.transaction():
        others = db.rows(
            "SELECT * FROM ballots WHERE NOT (session = ? AND card = ?)", session, card
        )
        _refill(db, others)


def empty_session(db: Database, session: str) -> None:
    """Throw away all ballots of a session."""
    with db.transaction():
        _refill(db, db.rows("SELECT * FROM ballots WHERE session <> ?", session))


def _refill(db: Database, rows: list[Any]) -> None:
    db.run("DELETE FROM ballots")
    db.run_many("INSERT INTO ballots VALUES (?, ?, ?, ?, ?, ?)", rows)
    db.afterwards(db.sweep)


def _write(db: Database, box: Box, person: str, body: str) -> None:
    values = (box.session, box.card, box.round, person, body)
    with db.transaction():
        db.run(
            "INSERT INTO ballots VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
            " body = excluded.body, seal = excluded.seal",
            *values,
            seal(*values),
        )


def _rows(db: Database, box: Box) -> list[Any]:
    """Card, person and body of each ballot in the box."""
    sql = f"SELECT * FROM ballots WHERE {IN_BOX} ORDER BY person"  # noqa: S608
    found = db.rows(sql, box.session, box.card, box.round)
    return [(card, person, body) for _, card, _, person, body in map(checked, found)]


def _read(person: str, body: str) -> tuple[Ballot, ...]:
    try:
        found = json.loads(body)
        if person == NOBODY:
            return tuple(Ballot(option) for option, n in found.items() for _ in range(n))
        return (shape(Ballot).read(found, who=person),)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise DamagedError(t("Een stembriefje is beschadigd. Stem opnieuw.")) from error
