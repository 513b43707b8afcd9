"""Files of an older schema made newer on disk, when their author asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as File

from game.decks import migrate
from game.decks.edit import Editing, open_file
from game.decks.places import Path
from game.decks.reader import Value, read
from game.errors import DeckError


@dataclass(frozen=True, slots=True)
class Migrated:
    """A file of an older schema: from which number to which."""

    file: File
    old: int
    new: int


_KINDS = {
    "deck": "DeckModel",
    "card": "CardModel",
    "format": "FormatModel",
    "terms": "TermsModel",
    "inspiration": "InspirationModel",
}


def migrated(folder: File, *, write: bool = False) -> tuple[Migrated, ...]:
    """The files of an older schema in a folder; with `write` they are made newer.

    Comments and layout stay; only what the newer schema writes otherwise changes.

    Raises:
        DeckError: a file cannot be made newer.
        FolderError: the folder cannot be written.
    """
    return tuple(_each(folder, write=write))


def _each(folder: File, *, write: bool) -> Iterator[Migrated]:
    for path in sorted(folder.rglob("*.yaml")):
        try:
            values = read(path.read_bytes()).values or {}
        except OSError as error:
            raise DeckError(str(error)) from error
        number = values.get("schema")
        kind = _kind(path, values)
        if "." in path.stem or type(number) is not int or number >= migrate.SCHEMA:
            continue
        if write:
            editing = open_file(path, kind)
            change(editing, migrate.migrated(_KINDS[kind], values))
            editing.save(over=True)
        yield Migrated(path, number, migrate.SCHEMA)


def _kind(path: File, values: Mapping[str, Value]) -> str:
    """What a file holds, by its name and its keys."""
    if path.stem in ("deck", "terms", "inspiration"):
        return path.stem
    return "format" if "steps" in values else "card"


def change(editing: Editing, wanted: Mapping[str, Value], path: Path = ()) -> None:
    """Change a file part by part until it holds these values."""
    have = dict(editing.values() if not path else editing.get(path))
    for key in have.keys() - wanted.keys():
        editing.remove((*path, key))
    for key, value in wanted.items():
        if isinstance(value, Mapping) and isinstance(have.get(key), Mapping):
            change(editing, value, (*path, key))
        elif key not in have or have[key] != value:
            editing.set((*path, key), value)
