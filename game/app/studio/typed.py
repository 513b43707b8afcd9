"""What somebody is typing: texts that wait for a pause before they go into the file."""

from __future__ import annotations

from collections.abc import Callable

from game.ui.screens.studio.records import Path

QUIET_SECONDS, BREATH_SECONDS = 0.35, 0.06
SOON_SECONDS, LATEST_SECONDS = 0.6, 0.9
"""A text is written when its writer pauses; soon in a breath between keys; at last in any case."""

PREVIEW_SECONDS = 0.5
_NEVER = float("-inf")


class Typed:
    """Texts by their place in the open file."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """Nothing was typed yet; `clock` gives seconds."""
        self._clock = clock
        self._texts: dict[Path, str] = {}
        self._first = self._last = _NEVER

    def __bool__(self) -> bool:
        """Whether something waits."""
        return bool(self._texts)

    def put(self, path: Path, text: str) -> None:
        """Somebody is writing here."""
        self._last = self._clock()
        if not self._texts:
            self._first = self._last
        self._texts[path] = text

    def drop(self, path: Path) -> None:
        """What was typed here is no longer needed."""
        self._texts.pop(path, None)

    def take(self) -> dict[Path, str]:
        """All that was typed, which no longer waits."""
        taken, self._texts = self._texts, {}
        return taken

    @property
    def busy(self) -> bool:
        """Whether somebody is typing right now: what is drawn beside the form waits."""
        return self._clock() - self._last < PREVIEW_SECONDS

    @property
    def ripe(self) -> bool:
        """Whether it waited long enough; not between two quick keys, if it can be."""
        now = self._clock()
        quiet, waiting = now - self._last, now - self._first
        return bool(self) and (
            quiet >= QUIET_SECONDS
            or (waiting >= SOON_SECONDS and quiet >= BREATH_SECONDS)
            or waiting >= LATEST_SECONDS
        )
