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
TIMES = 9
MARKS = (
    ("name", "to the first picture (the name of the game)", 1.5),
    ("shown", "to the first screen", None),
    ("ready", "to where all on it can be pressed (data open, decks read)", 3),
    ("rest", "until the screens behind it are imported ahead", None),
)
"""What a program says on its way, in words, and how many times the floor it may take."""


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

def told(mark):
    os.write(1, f"{mark} {time.monotonic()}\\n".encode())  # whole, for threads tell too

def shown():
    # the game turns the collector on right after its first picture
    gc.enable = enable
    enable()
    told("shown")
    from game.app import waking
    read, opened = waking.read_decks, waking.open_data

    def read_decks(shelf):
        read(shelf)
        told("decks")

    def open_data(program):
        opened(program)
        told("data")

    waking.read_decks, waking.open_data = read_decks, open_data

class Ahead(start):
    # the thread that reads ahead: at its end the next screens are imported too
    def run(self):
        super().run()
        told("rest")
        os._exit(0)

gc.enable, threading.Thread = shown, Ahead
from game.app import readiness
readiness.no_pygame()
from game.app import splash
show = splash.show

def named(*window):
    show(*window)
    told("name")

splash.show = named
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
    with tempfile.TemporaryDirectory() as home:
        _started(BARE, env, home)
        first = _started(GAME, env, home)  # all is warm from here on, decks and data too
        turns = [(_started(BARE, env, home), _started(GAME, env, home)) for _ in range(TIMES)]
    floor = statistics.median(bare["shown"] for bare, _ in turns)
    of = f"{driver}, warm; floor: a bare window with a line of text"
    for mark, name, target in MARKS:
        value = statistics.median(game[mark] for _, game in turns)
        yield Row(f"start: {name}, {of}", value, "ms", floor, target)
    name = f"start: to where all can be pressed, the first time ever, {driver}, cold decks"
    yield Row(f"{name}; floor: as above", first["ready"], "ms", floor)


def _started(program: str, env: Mapping[str, str], home: str) -> dict[str, float]:
    """When a program came to its marks, in milliseconds since it was started."""
    own = {**env, "HOME": home, "XDG_DATA_HOME": home, "LOCALAPPDATA": home}
    own["PYTHONPATH"] = str(ROOT)
    own.pop("PYTHONDONTWRITEBYTECODE", None)  # what was compiled is kept, as for everybody
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program], env=own, capture_output=True, text=True, check=False
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    marks = {name: (float(at) - began) * 1000 for name, at in lines}
    if not marks:
        raise RuntimeError(done.stderr)
    if "decks" in marks:
        marks["ready"] = max(marks["data"], marks["decks"])
    return marks
