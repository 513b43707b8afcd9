"""Typed texts wait for a pause, and never long; a file is looked at twice a second."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.app.studio.typed import Typed
from game.app.studio.watch import Watch


class Clock:
    """A clock that stands until somebody sets it."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("keys", "now", "ripe"),
    [
        ((), 9.0, False),
        ((0.0,), 0.34, False),
        ((0.0,), 0.36, True),  # a pause
        ((0.0, 0.3, 0.56), 0.61, False),  # between two quick keys
        ((0.0, 0.3, 0.56), 0.63, True),  # a breath
        ((0.0, 0.3, 0.6, 0.89), 0.91, True),  # at last in any case
    ],
)
def test_a_text_waits_for_a_pause_and_never_long(
    keys: tuple[float, ...], now: float, *, ripe: bool
) -> None:
    clock = Clock()
    typed = Typed(clock)
    for at in keys:
        clock.now = 100 + at
        typed.put(("title",), "Te laat")
    clock.now = 100 + now
    assert typed.ripe == ripe
    assert typed.take() == ({("title",): "Te laat"} if keys else {})
    assert not typed
    assert not typed.ripe


def test_a_file_that_changed_is_told_once_and_half_a_second_later(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "a.yaml"
    watch = Watch(path, clock)
    assert not watch.changed
    path.write_text("id: a")
    clock.now += 0.4
    assert not watch.changed
    clock.now += 0.2
    assert watch.changed
    clock.now += 1
    assert not watch.changed
