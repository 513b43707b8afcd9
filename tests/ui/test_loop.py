from __future__ import annotations

import pygame
import pytest
from pilot import Still

from game.ui.layout import column
from game.ui.loop import QUICK_SLEEP, SLOW_SLEEP, Loop
from game.ui.stage import Stage
from game.ui.widgets.button import button


class Glass:
    def __init__(self) -> None:
        self.surface = pygame.Surface((640, 480))
        self.shown = 0

    def show(self) -> None:
        self.shown += 1


@pytest.fixture
def events(monkeypatch: pytest.MonkeyPatch) -> list[pygame.event.Event]:
    waiting: list[pygame.event.Event] = []

    def get() -> list[pygame.event.Event]:
        taken = list(waiting)
        waiting.clear()
        return taken

    monkeypatch.setattr(pygame.event, "get", get)
    return waiting


def running() -> tuple[Loop, Glass, Still]:
    glass, screen = Glass(), Still(column(button("een", 1, hotkey="forward")))
    stage = Stage(glass.surface)
    stage.show(screen)
    return Loop(stage, glass), glass, screen


def test_it_draws_once_and_then_only_when_something_changed(
    events: list[pygame.event.Event],
) -> None:
    loop, glass, _ = running()
    for now in range(5):
        loop.turn(now)
    assert glass.shown == 1
    events.append(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_TAB, mod=0, unicode=""))
    loop.turn(6)
    assert glass.shown == 2


def test_it_hands_keys_to_the_stage(events: list[pygame.event.Event]) -> None:
    loop, _, screen = running()
    events.append(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RIGHT, mod=0, unicode=""))
    loop.turn(0)
    assert screen.intents == [1]


def test_it_sleeps_short_after_input_and_long_later(events: list[pygame.event.Event]) -> None:
    loop, _, _ = running()
    events.append(pygame.event.Event(pygame.MOUSEMOTION, pos=(1, 1), rel=(0, 0), buttons=(0, 0, 0)))
    loop.turn(10)
    assert loop.pause(11) == QUICK_SLEEP
    assert loop.pause(13) == SLOW_SLEEP


def test_it_ends_when_the_window_is_closed(events: list[pygame.event.Event]) -> None:
    loop, _, _ = running()
    events.append(pygame.event.Event(pygame.QUIT))
    loop.turn(0)
    assert not loop.running
    loop.run()


def test_a_resize_and_an_uncovered_window_are_shown(events: list[pygame.event.Event]) -> None:
    loop, glass, _ = running()
    loop.turn(0)
    glass.surface = pygame.Surface((900, 700))
    events.append(pygame.event.Event(pygame.WINDOWRESIZED, x=900, y=700))
    loop.turn(1)
    events.append(pygame.event.Event(pygame.WINDOWEXPOSED))
    loop.turn(2)
    assert glass.shown == 3


def test_a_key_that_is_held_makes_one_step(events: list[pygame.event.Event]) -> None:
    loop, _, screen = running()
    right = {"key": pygame.K_RIGHT, "mod": 0, "unicode": ""}
    down, up = pygame.event.Event(pygame.KEYDOWN, right), pygame.event.Event(pygame.KEYUP, right)
    events.extend([down, down])
    loop.turn(0)
    assert screen.intents == [1]
    events.extend([up, down, pygame.event.Event(pygame.WINDOWFOCUSLOST), down])
    loop.turn(1)
    assert screen.intents == [1, 1, 1]


def test_a_key_that_is_held_walks_on(events: list[pygame.event.Event]) -> None:
    loop = Loop(Stage(Glass().surface), Glass())
    loop._stage.show(Still(column(*(button(str(n), n) for n in range(5)))))
    tab = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_TAB, mod=0, unicode="")
    events.extend([tab, tab, tab])
    loop.turn(0)
    item = loop._stage.scene.find(loop._stage.focus)
    assert item is not None
    assert item.node.name == "2"


def test_it_tells_once_that_people_rest(events: list[pygame.event.Event]) -> None:
    loop, glass, _ = running()
    rests: list[str] = []
    loop = Loop(loop._stage, glass, on_rest=lambda: rests.append("rest"))
    for now in (0, 5, 10):
        loop.turn(now)
    assert rests == []  # nobody did anything yet
    for now in (20, 21, 23, 30):
        if now == 20:
            events.append(
                pygame.event.Event(pygame.MOUSEMOTION, pos=(1, 1), rel=(0, 0), buttons=())
            )
        loop.turn(now)
    assert rests == ["rest"]
