"""A trainer at the studio: the whole program on a picture, with a deck of their own."""

from __future__ import annotations

from pathlib import Path

from evening import SCENARIOS, Evening

from game.app.studio.studio import Studio
from game.ui.outcome import Ask, Open
from game.ui.screens.studio.bench import Bench

TITLE = "at:title"


def studio_of(game: Evening) -> Studio:
    """The deck on the bench."""
    assert game.program.studio is not None
    return game.program.studio


def bench_of(game: Evening) -> Bench:
    """The screen with the deck."""
    screen = game.program.top
    assert isinstance(screen, Bench)
    return screen


def own_deck(game: Evening) -> Studio:
    """A copy of the tour, open at its first card."""
    game.program.perform(Open("studio"))
    game.program.perform(Ask("studio_from_tour"))
    game.turn()
    return studio_of(game)


def shipped_deck(game: Evening, name: str) -> Studio:
    """A deck that ships with the game."""
    game.program.perform(Open("studio"))
    game.program.perform(Open("studio_deck", str(SCENARIOS / name)))
    game.turn()
    return studio_of(game)


def text_of(studio: Studio) -> str:
    """What is in the open file on the disk."""
    return path_of(studio).read_text(encoding="utf-8")


def path_of(studio: Studio) -> Path:
    """The open file."""
    return studio.files.path(studio.file)


def pass_time(game: Evening, seconds: float, step: float = 0.1) -> None:
    """Let the loop turn for a while."""
    for _ in range(round(seconds / step)):
        game.wait(step)
        game.program.turn()
    game.turn()


def write(game: Evening, field: str, words: str) -> None:
    """Click in a field and write at its end."""
    game.click_on(field)
    game.key("ctrl+end")
    game.type(words)
