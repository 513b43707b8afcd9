"""What every test needs: pictures instead of a window, the real fonts, Dutch words."""

from __future__ import annotations

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pygame
import pytest

from game.ui import assets
from game.words import use

if TYPE_CHECKING:
    from evening import Evening

ASSETS = Path(__file__).parents[1] / "assets"


@pytest.fixture(autouse=True, scope="session")
def _drawing() -> None:
    assets.use(ASSETS)
    pygame.font.init()


@pytest.fixture
def game(tmp_path: Path) -> Iterator[Evening]:
    """The first screen of a game without any data yet."""
    from evening import evening  # noqa: PLC0415 - only where the whole program is needed

    use("nl", Path())
    with evening(tmp_path / "data") as opened:
        yield opened
