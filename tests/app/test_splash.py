"""The name of the game: there before the rest is, and whole in every window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pygame
import pytest

from game.app import splash
from game.ui.metrics import TEXT_SCALES
from game.ui.theme import Color, Theme

ROOT = Path(__file__).parents[2]
STARTED = """
import sys
import game.app.run as run

def show(window, theme, scale):
    assert theme == "day" and scale == 1.0
    late = ("game.ui.stage", "game.app.program", "game.ui.screens.home", "sqlite3", "yaml")
    print([name for name in late if name in sys.modules])
    raise SystemExit

run.splash.show = show
from game.cli import main
main([])
"""


@pytest.mark.parametrize("theme", ["day", "night", "contrast"])
@pytest.mark.parametrize("size", [(800, 480), (1024, 600), (3840, 2160)])
def test_the_name_stands_whole_in_the_middle_on_paper(theme: str, size: tuple[int, int]) -> None:
    shown: list[int] = []
    surface = pygame.Surface(size)
    window = SimpleNamespace(surface=surface, show=lambda: shown.append(1))
    for scale in (TEXT_SCALES[0], TEXT_SCALES[-1]):
        splash.show(cast("Any", window), theme, scale)
        paper = surface.map_rgb(Theme(theme)[Color.PAPER])
        mask = pygame.mask.from_threshold(surface, surface.unmap_rgb(paper), (1, 1, 1, 255))
        mask.invert()
        first, *rest = mask.get_bounding_rects()
        name = first.unionall(rest)
        assert surface.get_rect().inflate(-20, -20).contains(name)
        assert abs(name.centerx - size[0] // 2) < size[0] * 0.02
        assert abs(name.centery - size[1] // 2) < size[1] * 0.05
    assert len(shown) == 2


def test_nothing_that_the_name_does_not_need_is_loaded_before_it(tmp_path: Path) -> None:
    env = os.environ | {"SDL_VIDEODRIVER": "dummy", "HOME": str(tmp_path), "LANG": "nl_NL.UTF-8"}
    for name in ("XDG_DATA_HOME", "LC_ALL"):
        env.pop(name, None)
    done = subprocess.run(
        [sys.executable, "-c", STARTED],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines()[-1:] == ["[]"], done.stderr
