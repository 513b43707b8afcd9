"""Hands at the real screens in a real window, with a stopwatch."""

from __future__ import annotations

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame

from game import places
from game.app import garbage, waking
from game.app.demo import START_MS
from game.app.program import Program
from game.app.run import program_in
from game.app.shelf import Shelf
from game.app.wardrobe import Wardrobe
from game.ui import assets
from game.ui.scene import Item
from game.ui.window import Window

FRAME = 0.02
MOVING_FRAMES = 60
KINDS = {pygame.KEYDOWN: "key", pygame.TEXTINPUT: "letter"}
KEYS = {
    "tab": pygame.K_TAB,
    "enter": pygame.K_RETURN,
    "escape": pygame.K_ESCAPE,
    "right": pygame.K_RIGHT,
    "left": pygame.K_LEFT,
    "down": pygame.K_DOWN,
    "pagedown": pygame.K_PAGEDOWN,
    "f1": pygame.K_F1,
}


class Hands:
    """Somebody who presses and types.

    Attributes:
        taken: (screen, key, click or letter, seconds from it to its picture on the window).
        moving: seconds of every picture while something moved.
        clock_ms: the time of the session.
    """

    def __init__(self, data: Path, size: tuple[int, int]) -> None:
        """Open the window."""
        assets.use(places.assets())
        wardrobe = Wardrobe(data, places.assets())
        self.window = Window(size)
        self.clock_ms = START_MS
        shelf = Shelf(data, places.assets(), places.scenarios(), lambda: self.clock_ms)
        self.program: Program = program_in(self.window, wardrobe, shelf)
        self.stage = self.program.stage
        self.stage.resize(self.window.surface)
        self.now = 0.0
        self.taken: list[tuple[str, str, float]] = []
        self.moving: list[float] = []
        self.program.home()
        waking.open_data(self.program)
        waking.read_ahead(shelf)
        garbage.later()
        self.show()

    def show(self) -> None:
        """Draw what changed, and bring it to the window."""
        self.now += FRAME
        if self.stage.frame(self.now):
            self.window.show()

    def settle(self) -> None:
        """Let what moves come to rest, with a stopwatch at every picture."""
        for _ in range(MOVING_FRAMES):
            if not self.stage.moving:
                return
            start = time.perf_counter()
            self.show()
            self.moving.append(time.perf_counter() - start)

    def wait(self, seconds: float) -> None:
        """Let time pass: the clock on the screen goes on."""
        self.clock_ms += round(1000 * seconds)
        self.now += seconds
        self.show()

    @property
    def screen(self) -> str:
        """What is shown: the screen, and the phase of a card."""
        name = str(getattr(self.program.top, "name", ""))
        desk = self.program.shelf.desk
        table = desk.view.table if desk and name == "play" else None
        return table.step.phase if table else name

    def act(self, event: pygame.event.Event) -> None:
        """Hand an event to the game, and measure up to the picture."""
        screen = self.screen
        start = time.perf_counter()
        self.stage.feed(event)
        self.show()
        kind = KINDS.get(event.type, "click")
        self.taken.append((screen, kind, time.perf_counter() - start))
        self.settle()

    def key(self, name: str) -> None:
        """Press a key."""
        code = KEYS[name] if name in KEYS else ord(name)
        letter = name if len(name) == 1 else ""
        self.act(pygame.event.Event(pygame.KEYDOWN, key=code, mod=0, unicode=letter))

    def type(self, words: str) -> None:
        """Write letter by letter."""
        for letter in words:
            self.act(pygame.event.Event(pygame.TEXTINPUT, text=letter))

    def items(self, start: str) -> list[Item]:
        """What can be pressed now, by the beginning of its key."""
        self.stage.compose()
        found = self.stage.scene.reachable()
        return [item for item in found if item.node.pressable and item.who.startswith(start)]

    def click(self, start: str) -> None:
        """Click on the first thing with a key that begins so; it is brought into view first."""
        item = self.items(start)[0]
        self.stage.focus_on(item, ring=False)
        self.show()
        point = tuple(map(int, self.items(start)[0].shown.middle))
        self.act(pygame.event.Event(pygame.MOUSEMOTION, pos=point, rel=(0, 0), buttons=(0, 0, 0)))
        self.act(pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=point, button=1))
        self.act(pygame.event.Event(pygame.MOUSEBUTTONUP, pos=point, button=1))

    def focus(self, start: str) -> None:
        """Give the keyboard to the first thing with a key that begins so."""
        self.stage.focus_on(self.items(start)[0])
        self.show()

    def close(self) -> None:
        """Close the window."""
        self.program.shelf.close()
        self.window.close()


def evening(hands: Hands) -> Iterator[str]:
    """Through all screens of a session, with keys, clicks and typing; says where it is."""
    yield from start(hands)
    yield from card(hands)
    hands.click("close")
    for _ in range(6):
        hands.key("tab")
    yield "closing"
    hands.key("escape")


def start(hands: Hands) -> Iterator[str]:
    """From the first screen to the board."""
    for _ in range(6):
        hands.key("tab")
    yield "home"
    for door in ("settings", "archive", "inspiration"):
        hands.click(door)
        for _ in range(5):
            hands.key("tab")
        yield door
        hands.click("back")
    hands.key("f1")
    yield "keys"
    hands.key("escape")
    hands.key("g")
    hands.focus("group")
    hands.type("Team Werk Noord")
    for name in ("Ayşe", "Bert", "Dirk", "Fatima", "Joost", "Lies", "Rahel", "Sven"):
        hands.focus("person")
        hands.type(name)
        hands.key("enter")
    for choice in ("voting:turn", "voting:hands"):
        hands.click(choice)
    yield "setup"
    hands.click("go")
    yield "rules"
    hands.key("enter")
    for number in "123456789":
        hands.key(number)
    yield "board"


def card(hands: Hands) -> Iterator[str]:
    """One card in the house format, to the board again."""
    hands.key("2")
    hands.click("choose")
    hands.click("card:drie-keer-niet-gekomen")
    while hands.screen != "board":
        DEEDS.get(hands.screen, look)(hands)
        yield hands.screen
        hands.key("right")


def look(hands: Hands) -> None:
    """Only look around."""
    for key in ("tab", "tab", "down"):
        hands.key(key)


def vote(hands: Hands) -> None:
    """Everybody shows a letter."""
    for letter in "abacabca":
        hands.key(letter)


def talk(hands: Hands) -> None:
    """A lens, an argument, and notes."""
    hands.key("2")
    hands.click("give:")
    hands.click("pick:")
    hands.click("speak:")
    hands.click("argue:left")
    hands.focus("argument")
    hands.type("Zonder vertrouwen komt niemand verder")
    hands.key("enter")
    hands.key("n")
    hands.type("Hij komt wel bij de taalschool: vertrouwd gezicht? Brief op B2-niveau.")
    hands.key("escape")


def harvest(hands: Hands) -> None:
    """An action and what is taken along."""
    hands.focus("what")
    hands.type("Brieven naar B1")
    hands.click("add:action")
    hands.focus("takeaway")
    hands.type("Eerst bellen")
    hands.key("enter")
    hands.key("escape")


DEEDS: dict[str, Callable[[Hands], None]] = {
    "ask": lambda hands: hands.click("fact:"),
    "vote": vote,
    "revote": vote,
    "discuss": talk,
    "decide": lambda hands: hands.key("b"),
    "twist": lambda hands: hands.click("turn"),
    "harvest": harvest,
}
"""What is done in a phase; elsewhere people only look."""
