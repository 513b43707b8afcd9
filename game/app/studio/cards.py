"""Cards of a deck that is written: moved in the list, added to it, and thrown away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.app.studio import bin as bin_
from game.app.studio import order

if TYPE_CHECKING:
    from game.app.studio.studio import Studio


def move(studio: Studio, step: int) -> None:
    """Move the open card in the list."""
    stems = studio.stems
    old = stems.index(studio.file)
    new = max(0, min(len(stems) - 1, old + step))
    stems.insert(new, stems.pop(old))
    order.keep(studio.folder, stems)


def arrived(studio: Studio, path: Path, after: str = "") -> None:
    """A card came into the folder: read it and open it."""
    stems = studio.stems
    studio.files.read()
    place = stems.index(after) + 1 if after in stems else len(stems)
    stems.insert(place, path.stem)
    order.keep(studio.folder, stems)
    studio.show(path.stem)


def drop(studio: Studio, stem: str) -> bin_.Thrown:
    """Put a card, with its translations, in the bin of the deck.

    Raises:
        FolderError: a file cannot be moved.
    """
    studio.draft.ready()
    stems = studio.stems
    place = stems.index(stem)
    files = sorted((studio.folder / "cards").iterdir())
    thrown = bin_.throw(
        [file for file in files if file.name.startswith(f"{stem}.")], stem, studio.folder
    )
    studio.forget(stem)
    studio.files.read()
    left = [each for each in stems if each != stem]
    studio.show(left[min(place, len(left) - 1)] if left else "")
    return thrown
