"""What was deleted goes from every backup too, and from between the pages of the file.

It starts with the traces that deleting leaves, so a crash half-way only puts it off.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from game import atomic
from game.errors import StoreError
from game.store import backup, decks, faults, forgotten, merging, people
from game.store.backup import Backup
from game.store.database import Database
from game.store.forgotten import Trace

Sweep = Callable[[Database, Database, str], None]
"""Takes one thing out of a copy: the copy, the database itself, the id."""


def finish(db: Database) -> None:
    """Sweep all backups of what was deleted since the last time, once it is kept.

    A backup that cannot be read cannot be swept, nor ever be restored: it goes. One that
    cannot be written now is swept after the next transaction, or at the next opening.
    """
    db.afterwards(partial(_finish, db))


def _finish(db: Database) -> None:
    traces = forgotten.unswept(db)
    if not traces:
        return
    db.rebuild()
    _drop_parts(db)
    for found in backup.listed(db.folder):
        _sweep(db, found, traces)
    forgotten.swept(db, traces)


def take_out(db: Database, traces: Sequence[Trace], source: Database | None = None) -> None:
    """Take these out of a database, and let it know."""
    with db.transaction():
        for what, id_ in traces:
            SWEEPS[what](db, source or db, id_)
        decks.unpin(db)


def _sweep(db: Database, found: Backup, traces: Sequence[Trace]) -> None:
    try:
        copy = backup.load(found)
    except StoreError:
        found.path.unlink(missing_ok=True)
        return
    with copy:
        take_out(copy, traces, db)
        forgotten.swept(copy, traces)
        backup.write(found.path, copy)


def _drop_parts(db: Database) -> None:
    """Drop the halves of files that a crash left."""
    with faults.told(db.folder):
        for folder in (db.folder, db.folder / backup.FOLDER):
            for part in folder.glob(f"*.db{atomic.PART}"):
                part.unlink(missing_ok=True)


def _session(copy: Database, _db: Database, session: str) -> None:
    copy.run("DELETE FROM sessions WHERE id = ?", session)


def _group(copy: Database, _db: Database, group: str) -> None:
    copy.run("DELETE FROM sessions WHERE group_id = ?", group)
    copy.run("DELETE FROM groups WHERE id = ?", group)


def _person(copy: Database, _db: Database, person: str) -> None:
    if copy.rows("SELECT id FROM people WHERE id = ?", person):
        people.blank(copy, person)


def _texts(copy: Database, db: Database, session: str) -> None:
    """Bring the session up to date: the database has it without the texts."""
    if copy is not db and copy.rows("SELECT id FROM sessions WHERE id = ?", session):
        merging.copy_session(db, copy, session)


def _profile(copy: Database, _db: Database, profile: str) -> None:
    copy.run("DELETE FROM sessions WHERE profile = ?", profile)
    copy.run("DELETE FROM profiles WHERE id = ?", profile)


SWEEPS: dict[str, Sweep] = {
    "session": _session,
    "group": _group,
    "person": _person,
    "profile": _profile,
    "texts": _texts,
}
