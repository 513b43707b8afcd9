"""Cards of a deck that is written: moved in the list, added to it, and thrown away."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from game.app.studio import order
from game.decks import surgery
from game.decks.saving import save
from game.errors import SpanningsveldError

if TYPE_CHECKING:
    from game.app.studio.studio import Studio

THROWN_AWAY = "weggegooid"


def move(studio: Studio, step: int) -> None:
    """Move the open card in the list."""
    stems = studio.stems
    old = stems.index(studio.file)
    new = max(0, min(len(stems) - 1, old + step))
    stems.insert(new, stems.pop(old))
    order.keep(studio.folder, stems)


def arrived(studio: Studio, path: Path, after: str = "") -> None:
    """A card came into the folder: read it and open it."""
    studio.flush()
    stems = studio.stems
    studio.files.read()
    place = stems.index(after) + 1 if after in stems else len(stems)
    stems.insert(place, path.stem)
    order.keep(studio.folder, stems)
    studio.show(path.stem)


def drop(studio: Studio, stem: str) -> Path:
    """Put a card, with its translations, in the folder of what was thrown away."""
    studio.flush()
    stems = studio.stems
    place = stems.index(stem)
    bin_ = studio.folder / THROWN_AWAY
    bin_.mkdir(exist_ok=True)
    for file in sorted((studio.folder / "cards").glob(f"{stem}.*")):
        file.replace(bin_ / file.name)
    studio.forget(stem)
    studio.files.read()
    left = [each for each in stems if each != stem]
    studio.show(left[min(place, len(left) - 1)] if left else "")
    return bin_


def keep_beside(studio: Studio, mine: str) -> None:
    """Keep what was written here as a card of its own, beside the version from outside."""
    cards, number = studio.folder / "cards", 2
    while (cards / f"{studio.file}-{number}.yaml").exists():
        number += 1
    stem = f"{studio.file}-{number}"
    with suppress(SpanningsveldError, KeyError):
        mine = surgery.put(mine, ("id",), stem)
    save(cards / f"{stem}.yaml", mine.encode())
    studio.files.read()
