"""Every test of the interface draws with the real fonts, without a window."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.ui import assets

ASSETS = Path(__file__).parents[2] / "assets"


@pytest.fixture(autouse=True, scope="session")
def _drawing() -> None:
    assets.use(ASSETS)
    pygame.font.init()
