"""The order in which a writer wants to see the cards of a deck; it is not needed to play."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from game.decks.saving import save

NAME = ".order.json"


def ordered(folder: Path, stems: Iterable[str]) -> list[str]:
    """The cards in the order of the writer; cards without a place come last, by name."""
    known = _read(folder)
    place = {stem: number for number, stem in enumerate(known)}
    return sorted(stems, key=lambda stem: (place.get(stem, len(known)), stem))


def keep(folder: Path, stems: list[str]) -> None:
    """Remember this order."""
    save(folder / NAME, json.dumps(stems, indent=1).encode())


def _read(folder: Path) -> list[str]:
    try:
        held = json.loads((folder / NAME).read_bytes())
    except (OSError, ValueError):
        return []
    return [each for each in held if isinstance(each, str)] if isinstance(held, list) else []
