"""The bytes of a file of a deck, or an error that people understand."""

from __future__ import annotations

from pathlib import Path

from game.errors import DeckError
from game.words import t


def opened(path: Path) -> bytes:
    """What is in a file.

    Raises:
        DeckError: it cannot be opened.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise DeckError(t("{path} kan niet worden geopend.", path=path)) from error
