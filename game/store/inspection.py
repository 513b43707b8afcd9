"""A look at everything: does each row have its seal, and each log its chain?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from game.errors import StoreError
from game.store import decks, groups, log
from game.store.database import Database
from game.store.seal import checked
from game.words import t

Look = Callable[[], object]


def inspect(db: Database) -> tuple[str, ...]:
    """All that is wrong, in words; nothing if all is well."""
    try:
        return db.quick_check() or tuple(_wrong(db))
    except StoreError as error:
        return (str(error),)


def _wrong(db: Database) -> Iterator[str]:
    for look in _looks(db):
        try:
            look()
        except StoreError as error:
            yield str(error)
    rows = db.rows("SELECT count(*) FROM events WHERE session NOT IN (SELECT id FROM sessions)")
    if rows[0][0]:
        yield t("Er zijn gebeurtenissen die bij geen sessie horen.")


def _looks(db: Database) -> Iterator[Look]:
    """One look for each thing in the database."""
    yield partial(groups.known, db)
    yield partial(_seals, db)
    for (digest,) in db.rows("SELECT digest FROM decks"):
        yield partial(decks.pinned, db, digest)
    for (session,) in db.rows("SELECT id FROM sessions"):
        yield partial(log.read, db, session)


def _seals(db: Database) -> None:
    for table in ("groups", "people", "profiles", "sessions", "ballots"):
        for row in db.rows(f"SELECT * FROM {table}"):  # noqa: S608 - our own names
            checked(row)
