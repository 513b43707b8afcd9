"""The studio's screens: a key to its picture in a long form, and checking on save."""

from __future__ import annotations

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pygame

from game import places
from game.app.demo import player_at
from game.app.player import Player
from game.ui.outcome import Ask, Open
from tests.bench.row import Row, median, percentile

LETTERS = 3000
KEYS = 240
GAP = 0.12
"""Seconds between two keys of somebody who types well."""

SENTENCE = "Noor komt te laat en de werkgever belt jou, want morgen is het druk in de winkel. "


def rows() -> Iterator[Row]:
    """A deck of 44 cards on the bench, in a window of 1280 x 720 and one of 1920 x 1080."""
    for size in ((1280, 720), (1920, 1080)):
        with tempfile.TemporaryDirectory() as data:
            player = at_the_bench(Path(data), size)
            yield from typing(player, f"{size[0]}x{size[1]}")
            if size[0] == 1280:
                yield check_on_save(player)
            player.program.shelf.close()


def at_the_bench(data: Path, size: tuple[int, int]) -> Player:
    """A copy of the main deck, with a case of 3,000 characters."""
    player = player_at(data, places.assets(), places.scenarios(), size=size)
    program = player.program
    program.home()
    program.perform(Open("studio"))
    program.perform(Ask("studio_copy", str(places.scenarios() / "arbeidstoeleiding")))
    player.retype("at:case", (SENTENCE * 60)[:LETTERS])
    player.settle()
    return player


def typing(player: Player, window: str) -> Iterator[Row]:
    """Every key from its event to the drawn picture, with saving going on between the keys."""
    stage = player.program.stage
    stage.compose()
    stage.focus_on(stage.scene.find("at:case"))
    now = player.now
    pictures, turns = [], []
    for number in range(KEYS):
        start = time.perf_counter()
        stage.feed(pygame.event.Event(pygame.TEXTINPUT, text="x" if number % 6 else " "))
        stage.frame(now + 0.001)
        pictures.append((time.perf_counter() - start) * 1000)
        for part in range(1, 4):
            start = time.perf_counter()
            player.program.turn()
            stage.frame(now + part * GAP / 3)
            turns.append((time.perf_counter() - start) * 1000)
        now += GAP
    player.now = now
    name = f"studio: key to picture, form of 3,000 characters, {window}, p95"
    yield Row(name, percentile(pictures, 0.95), "ms", most=30)
    name = f"studio: turns between keys (save, check, view), {window}, p95"
    yield Row(name, percentile(turns, 0.95), "ms", most=100)


def check_on_save(player: Player) -> Row:
    """Reading, validating and linting the open card, texts measured in the real font."""
    studio = player.program.studio
    if studio is None:
        raise RuntimeError("no deck on the bench")

    def work() -> None:
        studio.files.check(studio.file)

    return Row("studio: check on save, one card, T01 too", median(work, 15) * 1000, "ms", most=50)
