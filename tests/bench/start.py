"""Starting: from the process to its first picture, and to where everything can be clicked."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.bench.display import drivers, shown_on
from tests.bench.row import Row

ROOT = Path(__file__).parents[2]
TIMES = 7

BARE = """
import os
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"
os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"
import pygame
pygame.display.init()
pygame.font.init()
window = pygame.Window("Spanningsveld", (1280, 720), resizable=True)
surface = window.get_surface()
surface.fill("white")
surface.blit(pygame.font.Font(None, 40).render("Een regel tekst", True, "black"), (40, 40))
window.flip()
import time
print("shown", time.monotonic(), flush=True)
os._exit(0)
"""
"""The floor: a window of the same size with one line of text."""

GAME = """
import gc, os, threading, time
enable, start = gc.enable, threading.Thread

def shown():
    # the game turns the collector on right after its first picture
    gc.enable = enable
    enable()
    print("shown", time.monotonic(), flush=True)

class Ahead(start):
    # the thread that reads the decks: when it is done, every press is answered at once
    def run(self):
        super().run()
        print("ready", time.monotonic(), flush=True)
        os._exit(0)

gc.enable, threading.Thread = shown, Ahead
from game.cli import main
main([])
"""
"""The game as people start it, without a word on the command line."""


def rows() -> Iterator[Row]:
    """The floor and the game by turns, for every driver there is."""
    for driver in drivers():
        with shown_on(driver) as env:
            yield from _with(driver, env)


def _with(driver: str, env: Mapping[str, str]) -> Iterator[Row]:
    bare, shown, ready = [], [], []
    _started(BARE, env)
    _started(GAME, env)  # both are warm from here on
    for _ in range(TIMES):
        bare.append(_started(BARE, env)["shown"])
        times = _started(GAME, env)
        shown.append(times["shown"])
        ready.append(times["ready"])
    floor = statistics.median(bare)
    of = f"{driver}, warm; floor: a bare window with a line of text"
    yield Row(f"start: to the first picture, {of}", statistics.median(shown), "ms", floor, 1.5)
    yield Row(f"start: to where all can be clicked, {of}", statistics.median(ready), "ms", floor, 3)


def _started(program: str, env: Mapping[str, str]) -> dict[str, float]:
    """When a program came to its marks, in milliseconds since it was started."""
    with tempfile.TemporaryDirectory() as home:
        own = {**env, "HOME": home, "XDG_DATA_HOME": home, "PYTHONPATH": str(ROOT)}
        own["LOCALAPPDATA"] = home
        began = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-c", program], env=own, capture_output=True, text=True, check=False
        )
    lines = [line.split() for line in done.stdout.splitlines()]
    marks = {name: (float(at) - began) * 1000 for name, at in lines}
    if not marks:
        raise RuntimeError(done.stderr)
    return marks
