"""The window, under SDL's dummy driver; the real one is in CI."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = """
from game.ui.window import Window
from game.ui.geometry import Rect
import pygame
window = Window((900, 600))
assert window.surface.get_size() == (900, 600)
window.surface.fill("red")
window.show()
window.write_at(Rect(1, 2, 3, 4))
window.write_at(None)
window.copy("Ayse")
assert window.paste() in ("Ayse", "")
window.toggle_fullscreen()
window.toggle_fullscreen()
assert not window.fullscreen
assert not pygame.mixer.get_init()
window.close()
print("closed")
"""


def test_a_window_opens_shows_and_closes_without_sound() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env=os.environ | {"SDL_VIDEODRIVER": "dummy"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "closed", done.stderr


def test_the_tree_and_the_layout_need_no_pygame() -> None:
    program = (
        "import sys; sys.modules['pygame'] = None\n"
        "import game.ui.node, game.ui.layout, game.ui.motion, game.ui.editor"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
