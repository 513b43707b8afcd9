"""Changes that the form asks for, carried out in the text of the open file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from game.app.studio.pointers import pointers
from game.decks.edit import Editing
from game.errors import SpanningsveldError
from game.ui.screens.studio import intents as i
from game.ui.screens.studio.records import Path

Change = i.Put | i.Added | i.Moved | i.Removed


def carry_out(editing: Editing, change: Change) -> None:
    """Carry out one change; nothing is saved yet."""
    if isinstance(change, i.Put):
        _put(editing, change.path, change.value)
    elif isinstance(change, i.Added):
        editing.add(change.path, change.item)
    elif isinstance(change, i.Moved):
        editing.move(change.path, change.old, change.new)
    else:
        _remove(editing, change.path)


def write(editing: Editing, texts: Mapping[Path, str]) -> SpanningsveldError | None:
    """Put texts in their places; one that cannot go there stops no other, and is told."""
    refused: SpanningsveldError | None = None
    for path, text in texts.items():
        try:
            _put(editing, path, text)
        except SpanningsveldError as error:
            refused = error
    return refused


def _put(editing: Editing, path: Path, value: Any) -> None:  # noqa: ANN401 - a file holds anything
    """A text that was emptied where nothing stood stays away."""
    if value == "" and editing.get(path) is None:
        return
    editing.set(path, value)


def _remove(editing: Editing, path: Path) -> None:
    """Take something out, with what points at it: a twist's effects, the way to a scene."""
    for loose, value in pointers(editing.values(), path):
        if value is None:
            editing.remove(loose)
        else:
            editing.set(loose, None)
    editing.remove(path)
