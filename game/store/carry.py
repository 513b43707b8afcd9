"""All data to another computer as one file, and in again beside what is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from game import atomic
from game.store import (
    faults,
    groups,
    image,
    merging,
    parcel,
    people,
    profiles,
    schema,
    sessions,
    settings,
)
from game.store.database import NAME, Database
from game.store.inspection import inspect
from game.store.merging import Arrived

SUFFIX = ".spanningsveld"
ID = re.compile(r"[\w-]{1,64}", re.ASCII)
LONGEST_LABEL = 10_000


def pack(db: Database, target: Path, now: datetime) -> Path:
    """Write all data, without ballots, to this file; the suffix is added if it is not there.

    Raises:
        DamagedError: the data is damaged; mend it first.
        FolderError: the file cannot be written, or the disk is full.
    """
    path = target if target.suffix == SUFFIX else target.with_name(target.name + SUFFIX)
    with image.taken(db.path) as copy:
        if inspect(copy):
            raise faults.damaged(db.folder)
        files = {NAME: image.dumped(copy)}
    with faults.told(path.parent):
        chosen = db.folder / settings.NAME
        if chosen.exists():
            files[settings.NAME] = chosen.read_bytes()
        atomic.write(path, parcel.packed(files, now))
    return path


def merge(db: Database, path: Path) -> Arrived:
    """Take in what is in this file beside what is here; all or nothing.

    A computer on which nobody chose settings yet gets those from the file.

    Raises:
        DamagedError: the data here is damaged; mend it first.
        StoreError: it cannot be trusted, or nothing can be written.
    """
    if inspect(db):
        raise faults.damaged(db.folder)
    copy, chosen = _opened(path)
    with copy:
        arrived = merging.merge(copy, db)
    if chosen is not None and not (db.folder / settings.NAME).exists():
        settings.save(db.folder, settings.parse(chosen)[0])
    return arrived


def _opened(path: Path) -> tuple[Database, bytes | None]:
    """Its database and its settings, if all of it can be trusted."""
    with faults.told(path.parent):
        _, files = parcel.unpacked(path)
    if NAME not in files:
        raise parcel.refused()
    copy = image.loaded(files[NAME], path.parent)
    if not schema.is_ours(copy.connection) or inspect(copy) or not all(_likely(copy)):
        copy.close()
        raise parcel.refused()
    return copy, files.get(settings.NAME)


def _likely(copy: Database) -> Iterator[bool]:
    """Whether what is not held by a chain has values that we could have written."""
    for session in sessions.every(copy):
        yield bool(ID.fullmatch(session.id)) and session.kind in sessions.KINDS
    for profile in profiles.every(copy):
        yield bool(ID.fullmatch(profile.id)) and len(profile.name) <= LONGEST_LABEL
    for group in groups.known(copy):
        yield bool(ID.fullmatch(group.id)) and len(group.name) <= LONGEST_LABEL
        for person in group.people:
            yield bool(ID.fullmatch(person.id)) and len(person.label) <= LONGEST_LABEL
            yield person.kind in people.KINDS and person.colour in people.COLOURS
