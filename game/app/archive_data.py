"""What the screen "Groepen en gegevens" shows: groups, people, sessions, and what is left over."""

from __future__ import annotations

from pathlib import Path

from game.app.calendar import local
from game.app.desk import Desk
from game.app.shelf import Shelf
from game.errors import SpanningsveldError
from game.store import aside, backup, groups, sessions
from game.store.groups import Group
from game.store.sessions import Session
from game.ui.screens.archive.records import (
    ArchiveModel,
    BackupRecord,
    Found,
    GroupRecord,
    Lingering,
    PersonRecord,
    SessionRecord,
)
from game.words import t


def archive_model(
    shelf: Shelf,
    found: Found | None = None,
    lingering: Lingering | None = None,
) -> ArchiveModel:
    """All that is kept here, without practice."""
    rows = [row for row in sessions.every(shelf.db) if row.kind == "group"]
    known = tuple(_group(shelf, group, rows) for group in groups.known(shelf.db))
    alone = tuple(_session(shelf, row) for row in rows if row.group is None)
    rest = (GroupRecord("", t("Zonder groep"), (), alone),) if alone else ()
    return ArchiveModel(
        local(shelf.clock()),
        (*known, *rest),
        str(shelf.folder),
        str(Path.home()),
        tuple(map(str, aside.listed(shelf.folder))),
        found,
        lingering,
        shelf.db.read_only,
        tuple(BackupRecord(str(each.path), each.made) for each in backup.listed(shelf.folder)),
    )


def _group(shelf: Shelf, group: Group, rows: list[Session]) -> GroupRecord:
    people = tuple(PersonRecord(person.id, person.label) for person in group.present)
    played = tuple(_session(shelf, row) for row in rows if row.group == group.id)
    return GroupRecord(group.id, group.name, people, played)


def _session(shelf: Shelf, row: Session) -> SessionRecord:
    """A session; one that cannot be read still stands in the list, so that it can be deleted."""
    when = local(row.created)
    try:
        desk = Desk(shelf.db, row.id, shelf.clock)
    except SpanningsveldError:
        return SessionRecord(row.id, when, t("niet te lezen"), 0)
    return SessionRecord(row.id, when, desk.deck.title, len(desk.view.done), row.closed is None)
