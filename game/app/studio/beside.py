"""What was written here, kept beside a file that is not written over."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from game.app.studio.files import DECK_FILE
from game.decks import surgery
from game.decks.saving import save
from game.errors import SpanningsveldError


def keep_beside(path: Path, mine: str) -> Path:
    """Keep what was written here beside its file, a card as a card of its own; tells where.

    Raises:
        FolderError: the folder cannot be written.
    """
    number = 2
    while (beside := path.with_stem(f"{path.stem}-{number}")).exists():
        number += 1
    if path.name != DECK_FILE:
        with suppress(SpanningsveldError, KeyError):  # broken YAML is kept as it is
            mine = surgery.put(mine, ("id",), beside.stem)
    save(beside, mine.encode("utf-8", "replace"))
    return beside
