"""Somebody who plays by pressing what is on the screen: for the demo and for tests."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.app.program import Program
from game.ui.scene import Item

TICK = 0.5
MOVING_FRAMES = 60


class Player:
    """Presses nodes by their key, types in fields, and takes pictures."""

    def __init__(self, program: Program, folder: Path | None = None) -> None:
        """Sit down at the screens; pictures go into the folder."""
        self.program, self.folder = program, folder
        self.now = 0.0
        self.pictures: list[Path] = []

    @property
    def _stage_items(self) -> dict[str, Item]:
        self.program.stage.compose()
        return {item.who: item for item in self.program.stage.scene.reachable()}

    def sees(self, key: str) -> bool:
        """Whether there is something with this key to press."""
        return key in self._stage_items

    def press(self, key: str) -> None:
        """Press what has this key.

        Raises:
            LookupError: it is not on the screen.
        """
        found = self._stage_items
        if key not in found:
            raise LookupError(f"{key} is not among {sorted(filter(None, found))}")
        self.program.stage.focus_on(found[key], ring=False)
        self.program.stage.press(found[key])
        self.settle()

    def has(self, start: str) -> bool:
        """Whether there is something whose key begins so."""
        return any(key.startswith(start) for key in self._stage_items)

    def hotkey(self, command: str) -> None:
        """Press what answers to a command, as a key would."""
        self.program.stage.compose()
        self.program.stage.keyboard.do(command)
        self.settle()

    def press_first(self, start: str) -> None:
        """Press the first thing whose key begins so."""
        keys = [key for key in self._stage_items if key.startswith(start)]
        if not keys:
            raise LookupError(f"nothing begins with {start}")
        self.press(keys[0])

    def type_first(self, start: str, words: str) -> None:
        """Write in the first field whose key begins so."""
        self.type(next(key for key in self._stage_items if key.startswith(start)), words)

    def retype(self, key: str, words: str) -> None:
        """Write something else in the field with this key."""
        stage = self.program.stage
        stage.focus_on(self._stage_items[key])
        stage.feed(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_a, mod=pygame.KMOD_CTRL))
        self.type(key, words)

    def type(self, key: str, words: str) -> None:
        """Write in the field with this key, and leave it."""
        stage = self.program.stage
        stage.focus_on(self._stage_items[key])
        stage.feed(pygame.event.Event(pygame.TEXTINPUT, text=words))
        stage.focus_on(None)
        self.settle()

    def settle(self) -> None:
        """Let everything that moves come to rest."""
        stage = self.program.stage
        for _ in range(MOVING_FRAMES):
            self.now += TICK
            self.program.turn()
            stage.frame(self.now)
            if not stage.moving:
                return

    def picture(self, name: str) -> None:
        """Keep a picture of the screen."""
        self.settle()
        if self.folder is None:
            return
        path = self.folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        pygame.image.save(self.program.stage.surface, path)
        self.pictures.append(path)
