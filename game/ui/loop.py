"""The loop: takes events, draws when something changed, and sleeps the rest of the time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import pygame

if TYPE_CHECKING:
    from game.ui.stage import Stage

AWAKE_SECONDS = 2.0
QUICK_SLEEP, SLOW_SLEEP = 0.008, 0.04
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
        on_rest: Callable[[], None] | None = None,
    ) -> None:
        """Run this stage in this window.

        Args:
            stage: what is shown.
            window: where.
            on_close: somebody closed the window; without it the loop just ends.
            on_turn: called every turn with the time in seconds.
            on_file: a file was dropped on the window.
            on_rest: nobody did anything for a while; called once until somebody does.
        """
        self.running = True
        self._stage, self._window = stage, window
        self._on_close, self._on_turn, self._on_file = on_close, on_turn, on_file
        self._on_rest, self._rested = on_rest, True
        self._last_input = float("-inf")
        self._held: set[int] = set()

    def run(self) -> None:
        """Turn until `running` is False."""
        while self.running:
            now = time.monotonic()
            self.turn(now)
            time.sleep(self.pause(now))

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
        self._rest(now)

    def pause(self, now: float) -> float:
        """How long to sleep: short after input and while something moves, else long."""
        return QUICK_SLEEP if self._awake(now) else SLOW_SLEEP

    def _awake(self, now: float) -> bool:
        return self._stage.moving or now - self._last_input < AWAKE_SECONDS

    def _rest(self, now: float) -> None:
        """Tell once that nobody does anything any more."""
        awake = self._awake(now)
        if not awake and not self._rested and self._on_rest is not None:
            self._on_rest()
        self._rested = not awake

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
