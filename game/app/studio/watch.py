"""Whether a file changed outside: looked at twice a second."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

POLL_SECONDS = 0.5


class Watch:
    """One file, by its time and size."""

    def __init__(self, path: Path, clock: Callable[[], float]) -> None:
        """Of the file nothing is known yet; `clock` gives seconds."""
        self._path, self._clock = path, clock
        self._looked = 0.0
        self._stamp: tuple[int, int] | None = None

    def saw(self) -> None:
        """The file is known as it is now."""
        self._stamp = _stamp(self._path)

    @property
    def changed(self) -> bool:
        """Whether the file is another than when this last looked."""
        now = self._clock()
        if now - self._looked < POLL_SECONDS:
            return False
        self._looked, old = now, self._stamp
        self._stamp = _stamp(self._path)
        return self._stamp != old


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
