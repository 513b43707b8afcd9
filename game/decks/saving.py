"""A file of a deck that is written whole or not at all."""

from __future__ import annotations

from pathlib import Path

from game import atomic
from game.errors import FolderError
from game.words import t


def save(path: Path, data: bytes) -> None:
    """Put these bytes at this path: beside it first, then in its place.

    Raises:
        FolderError: the folder cannot be written.
    """
    try:
        atomic.write(path, data)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FolderError(
            t("{path} kan niet worden bewaard ({reason}).", path=path, reason=reason)
        ) from error
