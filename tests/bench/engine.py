"""The engine: how many checked events a second it takes."""

from __future__ import annotations

from collections.abc import Iterator

import small

from game.core import events as e
from game.core.bot import Bot
from game.core.engine import apply
from game.core.state import State
from tests.bench.row import Row, best

ROUNDS = 40


def game() -> tuple[State, list[e.Event]]:
    """A session that begins, and what a bot then does in two cards, many times over."""
    deck, start = small.deck(), small.started()
    bot = Bot(deck, start, "bench")
    for tension in ("plan-grens", "b") * ROUNDS:
        for _ in bot.play_card(tension):
            pass
    return start, bot.log


def rows() -> Iterator[Row]:
    """Events a second; the floor is what a call and a dict look-up cost as often."""
    deck = small.deck()
    start, log = game()

    def play() -> None:
        state = start
        for event in log:
            state = apply(deck, state, event)

    seconds = best(play)
    yield Row(
        "engine: checked events a second, one core, warm", len(log) / seconds, "/s", least=25_000
    )
