"""Garbage is collected while nobody does anything, so that no key waits for it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

MANY = 100_000
"""New objects that may pile up before Python collects them by itself, in mid-press."""


def later() -> None:
    """From here on only now and then; `rest` does the work."""
    gc.set_threshold(MANY, 20, 20)


def rest() -> None:
    """Nobody does anything: collect now."""
    gc.collect()


@contextmanager
def paused() -> Iterator[None]:
    """Collect nothing meanwhile: what is read of a log or a deck is no garbage."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
