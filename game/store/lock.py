"""One writer: the first window holds a lock for as long as its process lives."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO

NAME = "spanningsveld.lock"


class Lock:
    """The right to write in a folder; it ends with the process, however that ends."""

    def __init__(self, file: BinaryIO) -> None:
        """Hold this open file, which is locked."""
        self._file = file

    def release(self) -> None:
        """Let another window write."""
        self._file.close()


def taken(folder: Path) -> Lock | None:
    """The lock on this folder; None if another window has it.

    Raises:
        OSError: the folder cannot be written.
    """
    file = (folder / NAME).open("ab")
    if _locked(file):
        return Lock(file)
    file.close()
    return None


if sys.platform == "win32":
    import msvcrt

    def _locked(file: BinaryIO) -> bool:
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _locked(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
