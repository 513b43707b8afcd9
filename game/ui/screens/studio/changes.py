"""Changes in the open file, as values; the app carries them out."""

from __future__ import annotations

from typing import Any

from game.ui.screens.studio.records import Path
from game.ui.value import Value


class Put(Value):
    """Put a value at a place in the open file."""

    path: Path
    value: Any


class Added(Value):
    """Add an item to a list of the open file."""

    path: Path
    item: Any


class Moved(Value):
    """Move an item of a list."""

    path: Path
    old: int
    new: int


class Removed(Value):
    """Take something out of the open file."""

    path: Path
