"""A file of a deck that is written whole or not at all."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from game.errors import FolderError
from game.words import t

PART = ".part"


def save(path: Path, data: bytes) -> None:
    """Put these bytes at this path: beside it first, then in its place.

    Raises:
        FolderError: the folder cannot be written.
    """
    part = path.with_name(path.name + PART)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _written(part, data)
        part.replace(path)
        settle(path.parent)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        reason = error.strerror or type(error).__name__
        raise FolderError(
            t("{path} kan niet worden bewaard ({reason}).", path=path, reason=reason)
        ) from error


def _written(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def settle(folder: Path) -> None:
    """Make the names in this folder durable; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
