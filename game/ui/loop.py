"""The loop: takes events, draws when something changed, and sleeps the rest of the time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import pygame

if TYPE_CHECKING:
    from game.ui.stage import Stage

AWAKE_SECONDS = 2.0
QUICK_SLEEP, SLOW_SLEEP = 0.008, 0.033
_RESIZED = {pygame.WINDOWRESIZED, pygame.WINDOWSIZECHANGED}
_SHOWN = {pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED, pygame.WINDOWSHOWN}


class Glass(Protocol):
    """What the loop needs of a window."""

    @property
    def surface(self) -> pygame.Surface:
        """What is drawn on."""

    def show(self) -> None:
        """Bring it to the screen."""


class Loop:
    """Runs a stage in a window until somebody closes it.

    Attributes:
        running: set to False to end after this turn.
    """

    def __init__(
        self,
        stage: Stage,
        window: Glass,
        *,
        on_close: Callable[[], None] | None = None,
        on_turn: Callable[[float], None] | None = None,
        on_file: Callable[[str], None] | None = None,
    ) -> None:
        """Run this stage in this window.

        Args:
            stage: what is shown.
            window: where.
            on_close: somebody closed the window; without it the loop just ends.
            on_turn: called every turn with the time in seconds.
            on_file: a file was dropped on the window.
        """
        self.running = True
        self._stage, self._window = stage, window
        self._on_close, self._on_turn, self._on_file = on_close, on_turn, on_file
        self._last_input = float("-inf")
        self._held: set[int] = set()

    def run(self) -> None:
        """Turn until `running` is False."""
        while self.running:
            self.turn(time.monotonic())
            time.sleep(self.pause(time.monotonic()))

    def turn(self, now: float) -> None:
        """Take all events, draw what changed."""
        shown_again = False
        for event in pygame.event.get():
            self._last_input = now
            shown_again |= self._take(event)
        if self._on_turn is not None:
            self._on_turn(now)
        if self._stage.frame(now) or shown_again:
            self._window.show()

    def pause(self, now: float) -> float:
        """How long to sleep: short after input and while something moves, else long."""
        awake = self._stage.moving or now - self._last_input < AWAKE_SECONDS
        return QUICK_SLEEP if awake else SLOW_SLEEP

    def _take(self, event: pygame.event.Event) -> bool:
        """Give an event to whom it is for; returns whether the window must be shown again."""
        self._mark(event)
        if event.type in (pygame.QUIT, pygame.WINDOWCLOSE):
            self._close()
        elif event.type in _RESIZED:
            self._stage.resize(self._window.surface)
        elif event.type == pygame.WINDOWFOCUSLOST:
            self._stage.settle()
        elif event.type == pygame.WINDOWLEAVE:
            self._stage.pointer.leave()
        elif event.type == pygame.DROPFILE:
            self._drop(event.file)
        elif event.type in _SHOWN:
            return True
        else:
            self._stage.feed(event)
        return False

    def _mark(self, event: pygame.event.Event) -> None:
        """Let a key that comes again without having been let go say so.

        pygame repeats a key also when it was let go long ago, but nobody had time to see it.
        """
        if event.type == pygame.KEYDOWN:
            event.repeat = event.key in self._held
            self._held.add(event.key)
        elif event.type == pygame.KEYUP:
            self._held.discard(event.key)
        elif event.type == pygame.WINDOWFOCUSLOST:
            self._held.clear()

    def _drop(self, path: str) -> None:
        if self._on_file is not None:
            self._on_file(path)

    def _close(self) -> None:
        if self._on_close is not None:
            self._on_close()
        else:
            self.running = False
