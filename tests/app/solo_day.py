"""Somebody who practises on the real screens, and a practice without screens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import solo_small
from evening import Evening

from game.app.solo.study import Study
from game.core import events as e
from game.core.deck import Deck
from game.core.solo.phases import phase_of
from game.store import profiles
from game.store.opening import open_database

DAY_MS = 24 * 60 * 60 * 1000
STOPS = 40


@cache
def small_deck() -> Deck:
    """The same deck every time, so that it is encoded once."""
    return solo_small.deck()


class Clock:
    """A clock that is handed in, and moved by hand."""

    def __init__(self) -> None:
        self.now = 1_795_600_000_000

    def __call__(self) -> int:
        self.now += 1000
        return self.now


@contextmanager
def study(folder: Path, clock: Clock | None = None) -> Iterator[Study]:
    """The practice of one person in this folder, with the small deck."""
    clock = clock or Clock()
    with open_database(folder) as db:
        found = profiles.every(db)
        person = found[0] if found else profiles.add(db, "Sanne", clock())
        yield Study(db, person, small_deck(), clock)


def play(it: Study, option: str = "grens", days: tuple[int, ...] = ()) -> None:
    """The card on the table, quickly to its end."""
    for _ in range(STOPS):
        found = it.solo
        if found is None:
            return
        phase = phase_of(found.attempt.step)
        if phase == "choose":
            it.do(e.Chosen(option=option))
        if phase == "why":
            it.do(e.WhyWritten(text=f"Omdat {option}."))
            it.do(e.RevisitPlanned(attempt=found.attempt.number, days=days))
        if phase == "follow_up":
            followup = found.scenes[len(found.attempt.scenes)][0]
            it.do(e.FollowupChosen(followup=followup.id, option=followup.options[-1].id))
        it.go_on()


def arrive(game: Evening, name: str = "Sanne", code: str = "") -> None:
    """Make a profile and stand in the practice home."""
    player = game.player
    player.press("door:solo")
    player.type("profile:name", name)
    if code:
        player.type("profile:code", code)
    player.press("profile:make")


def act(game: Evening, choice: int = 0) -> None:
    """Do what the phase on the screen asks, without going on."""
    player = game.player
    found = game.program.shelf.alone.solo
    assert found is not None
    phase = phase_of(found.attempt.step)
    if phase in ("ask", "postpone") and player.has("fact:"):
        player.press_first("fact:")
    if phase == "choose" and found.table.card:
        options = [option.id for option in found.table.card.options]
        player.press(f"option:{options[choice % len(options)]}")
    if phase == "why":
        player.type("solo:why", "Eerst vragen.")
    if phase == "follow_up":
        player.press_first("next:")
    if phase == "twist":
        player.press("turn")
        player.press("stays")
    if phase == "take_along":
        player.type("solo:take", "Bel eerst.")


def through(game: Evening, choice: int = 0) -> list[str]:
    """A whole card on the screens; the steps it came through."""
    seen: list[str] = []
    for _ in range(STOPS):
        found = game.program.shelf.alone.solo
        if found is None:
            return seen
        act(game, choice)
        seen.append(found.attempt.step)
        game.player.press("forward")
    raise AssertionError("a card without an end")
