"""Drives a stage as a person would: sees, presses, types; needs no window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pygame

from game.ui.look import Look
from game.ui.node import Node
from game.ui.scene import Item
from game.ui.screen import Screen
from game.ui.stage import Stage
from game.ui.texts import NoWindow

#: Keys that are not called by their letter.
KEYS = {
    "tab": pygame.K_TAB,
    "enter": pygame.K_RETURN,
    "escape": pygame.K_ESCAPE,
    "space": pygame.K_SPACE,
    "left": pygame.K_LEFT,
    "right": pygame.K_RIGHT,
    "up": pygame.K_UP,
    "down": pygame.K_DOWN,
    "home": pygame.K_HOME,
    "end": pygame.K_END,
    "pageup": pygame.K_PAGEUP,
    "pagedown": pygame.K_PAGEDOWN,
    "backspace": pygame.K_BACKSPACE,
    "delete": pygame.K_DELETE,
    "f1": pygame.K_F1,
    "f11": pygame.K_F11,
}
MODIFIERS = {"ctrl": pygame.KMOD_CTRL, "shift": pygame.KMOD_SHIFT, "alt": pygame.KMOD_ALT}
TURN = 0.02


class Still:
    """A screen that shows one tree and remembers its intents."""

    def __init__(self, tree: Node) -> None:
        self.tree = tree
        self.intents: list[object] = []

    def view(self, look: Look) -> Node:
        del look
        return self.tree

    def handle(self, intent: object) -> object:
        self.intents.append(intent)
        return intent


class Pilot:
    """A person at a stage.

    Attributes:
        stage: what is driven.
        commands: what the stage asked of the app.
        outcomes: what the screen's `handle` returned.
        now: the time, moved on with every act.
    """

    def __init__(
        self,
        screen: Screen | Node,
        size: tuple[int, int] = (1280, 720),
        *,
        theme: str = "day",
        text_scale: float = 1.0,
        calm: bool = True,
    ) -> None:
        self.commands: list[str] = []
        self.outcomes: list[object] = []
        self.host = NoWindow()
        self.now = 100.0
        self.stage = Stage(
            pygame.Surface(size),
            theme=theme,
            text_scale=text_scale,
            calm=calm,
            host=self.host,
            on_outcome=self.outcomes.append,
            on_command=self.commands.append,
        )
        self.stage.show(Still(screen) if isinstance(screen, Node) else screen)
        self.turn()

    def turn(self, seconds: float = TURN) -> bool:
        """Let time pass and draw; returns whether anything was drawn."""
        self.now += seconds
        return self.stage.frame(self.now)

    @property
    def intents(self) -> list[object]:
        """What a `Still` screen was handed."""
        screen = self.stage.screen
        assert isinstance(screen, Still)
        return screen.intents

    # -- eyes

    def find(self, name: str) -> Item:
        """What has this name and can be reached; what can be pressed goes first."""
        found = [
            item for item in self.stage.scene.reachable() if name in (item.node.name, item.who)
        ]
        assert found, f"{name!r} is not on the screen; there is {self.names()}"
        return min(found, key=lambda item: not item.node.pressable)

    def see(self, words: str) -> bool:
        """Whether these words are anywhere on the screen."""
        return any(
            words in text
            for item in self.stage.scene.items
            for text in (
                item.node.name,
                item.node.value,
                item.node.edit.text if item.node.edit else "",
            )
        )

    def names(self) -> list[str]:
        """Every name on the screen, in reading order."""
        return [item.node.name for item in self.stage.scene.items if item.node.name]

    @property
    def focused(self) -> str:
        """The name of what has the keyboard."""
        item = self.stage.scene.find(self.stage.focus)
        return item.node.name if item else ""

    def text_of(self, key: str) -> str:
        """What is written in a field."""
        return self.stage.texts.writings("")[key].text

    def photograph(self, path: Path) -> None:
        """Save the picture."""
        pygame.image.save(self.stage.surface, path)

    # -- hands

    def press(self, name: str) -> None:
        """Click on something by its name; scrolls to it first, as a person would."""
        item = self.find(name)
        self.stage.focus_on(item, ring=False)
        self.turn()
        x, y = self.find(name).shown.middle
        self.click(int(x), int(y))

    def click(self, x: int, y: int) -> None:
        """Click at a place."""
        self.point(x, y)
        self.feed(pygame.MOUSEBUTTONDOWN, pos=(x, y), button=1)
        self.feed(pygame.MOUSEBUTTONUP, pos=(x, y), button=1)
        self.turn()

    def point(self, x: int, y: int) -> None:
        """Move the pointer."""
        self.feed(pygame.MOUSEMOTION, pos=(x, y), rel=(0, 0), buttons=(0, 0, 0))

    def drag(self, start: tuple[int, int], stop: tuple[int, int]) -> None:
        """Press, move, let go."""
        self.feed(pygame.MOUSEBUTTONDOWN, pos=start, button=1)
        self.feed(pygame.MOUSEMOTION, pos=stop, rel=(0, 0), buttons=(1, 0, 0))
        self.feed(pygame.MOUSEBUTTONUP, pos=stop, button=1)
        self.turn()

    def wheel(self, notches: float) -> None:
        """Turn the wheel; up is positive."""
        self.feed(pygame.MOUSEWHEEL, x=0, y=notches, precise_y=notches)
        self.turn()

    def key(self, name: str) -> None:
        """Press a key, such as "ctrl+z", "pagedown" or "n"."""
        *held, key = name.replace("++", "+plus").split("+")
        key = "+" if key == "plus" else key
        mod = sum(MODIFIERS[one] for one in held)
        code = KEYS[key] if key in KEYS else ord(key)
        letter = key if len(key) == 1 and not mod else " " if key == "space" else ""
        self.feed(pygame.KEYDOWN, key=code, mod=mod, unicode=letter)
        if letter:
            self.feed(pygame.TEXTINPUT, text=letter)
        self.turn()

    def keys(self, *names: str) -> None:
        """Press some keys, one after another."""
        for name in names:
            self.key(name)

    def type(self, words: str) -> None:
        """Write in the field that has the focus."""
        for letter in words:
            self.feed(pygame.TEXTINPUT, text=letter)
        self.turn()

    def resize(self, size: tuple[int, int]) -> None:
        """Give the window another size."""
        self.stage.resize(pygame.Surface(size))
        self.turn()

    def feed(self, kind: int, **what: Any) -> None:  # noqa: ANN401 - as pygame takes them
        """Hand an event to the stage."""
        self.stage.feed(pygame.event.Event(kind, **what))
