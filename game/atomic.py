"""A file that is written whole or not at all, and stays when the power fails."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

PART = ".part"


def write(path: Path, data: bytes) -> None:
    """Put these bytes at this path: beside it first, then in its place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + PART)
    try:
        _written(part, data)
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    settle(path.parent)


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
