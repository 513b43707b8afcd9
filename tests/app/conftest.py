"""Every test of the app plays on real screens, on a picture instead of a window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from evening import Evening

from game.words import use


@pytest.fixture
def game(tmp_path: Path) -> Iterator[Evening]:
    """The first screen of a game without any data yet."""
    use("nl", Path())
    evening = Evening(tmp_path / "data")
    yield evening
    evening.close()
