"""Keys and letters: to the text that is being written, or as commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.ui import focus, keys
from game.ui.keys import Where
from game.ui.node import Flag, Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.ui.scene import Item, Track
    from game.ui.stage import Stage

LINE = 90
PAGE_SHARE = 0.85
#: Commands the app answers to when nothing on the screen does.
FOR_THE_APP = {"help", "fullscreen", "bigger", "smaller", "normal size", "undo"}


class Keyboard:
    """The keyboard of a stage."""

    __slots__ = ("_doers", "_stage", "_swallowed")

    def __init__(self, stage: Stage) -> None:
        """Belong to a stage."""
        self._stage = stage
        self._swallowed = ""
        self._doers: dict[str, Callable[[], bool]] = {
            "next": lambda: self._tab(1),
            "previous": lambda: self._tab(-1),
            "press": lambda: not self._settled and self._press(),
            "press again": self._press,
            "leave": self._leave,
            "blank": self._blank,
            "onward": self._onward,
        }

    def forget(self) -> None:
        """A picture was drawn: letters from now on belong to new keys."""
        self._swallowed = ""

    def take(self, event: pygame.event.Event) -> bool:
        """Take an event of the keyboard; False when it is of something else."""
        if event.type == pygame.KEYDOWN:
            self._key(event)
        elif event.type in (pygame.TEXTINPUT, pygame.TEXTEDITING):
            self._letters(event)
        else:
            return False
        return True

    @property
    def _writing_in(self) -> Item | None:
        item = self._stage.scene.find(self._stage.focus)
        return item if item is not None and item.node.edit is not None else None

    def _letters(self, event: pygame.event.Event) -> None:
        item = self._writing_in
        if item is None or self._stage.blanked:
            return
        if event.type == pygame.TEXTEDITING:
            self._stage.texts.compose(item, event.text)
        elif event.text == self._swallowed:
            self._swallowed = ""
        else:
            edited = self._stage.texts.type(item, event.text)
            if edited is not None:
                self._stage.send(edited)
        self._stage.texts.show_caret(item)
        self._stage.repaint()

    def _key(self, event: pygame.event.Event) -> None:
        letter, again = getattr(event, "unicode", ""), getattr(event, "repeat", False)
        name = keys.name_of(event.key, event.mod, letter)
        self._swallowed = ""
        if self._stage.blanked:
            if again:
                return
            self._stage.blanked, self._swallowed = False, letter
            self._stage.repaint()
            return
        item = self._writing_in
        if item is not None and name not in keys.EVERYWHERE:
            self._write(item, name)
            return
        for command in keys.commands(name, self._where()):
            if again and command.split()[0] not in keys.REPEATED:
                continue
            if self.do(command):
                self._swallowed = letter
                return

    def _where(self) -> Where:
        item = self._stage.scene.find(self._stage.focus)
        if item is None:
            return Where.PAGE
        if item.node.edit is not None:
            return Where.FIELD if item.node.edit.lines == 1 else Where.AREA
        return Where.GROUP if item.group else Where.PAGE

    def _write(self, item: Item, name: str) -> None:
        edit, found = item.node.edit, keys.writing(name)
        if found is None or edit is None:
            return
        action, selecting = found
        stage = self._stage
        if action == "forward":
            stage.settle()
            self.do("forward")
            return
        if action == "new line" and edit.lines == 1:
            settled = stage.texts.settle(item.node.key)
            for intent in (settled, edit.submit):
                if intent is not None:
                    stage.send(intent)
            return
        edited = stage.texts.act(item, action, selecting=selecting)
        if edited is not None:
            stage.send(edited)
        stage.texts.show_caret(item)
        stage.repaint()

    def do(self, command: str) -> bool:
        """Do what a command says; False when nothing answers to it."""
        stage = self._stage
        for item in stage.scene.reachable():
            if command in item.node.hotkey.split("|") and item.node.pressable:
                self._press_hotkey(item)
                return True
        if command in self._doers:
            return self._doers[command]()
        verb, _, what = command.partition(" ")
        if verb == "move":
            return self._move(what)
        if verb == "scroll":
            return self._scroll(what)
        if command in FOR_THE_APP:
            stage.command(command)
            return True
        return False

    def _press_hotkey(self, item: Item) -> None:
        """A hotkey presses; for a text field it only brings the focus there."""
        if item.node.edit is not None:
            self._stage.focus_on(item)
        else:
            self._stage.press(item)

    def _tab(self, step: int) -> bool:
        stage = self._stage
        stage.focus_on(focus.beside(stage.scene, stage.focus, step))
        return True

    @property
    def _settled(self) -> bool:
        """Whether what has the focus is chosen already, so that pressing it says nothing new."""
        item = self._stage.scene.find(self._stage.focus)
        chosen = item is not None and Flag.CHECKED in item.node.flags
        return chosen and item is not None and item.node.role in (Role.RADIO, Role.BUTTON)

    def _press(self) -> bool:
        item = self._stage.scene.find(self._stage.focus)
        if item is None or not item.node.pressable or item not in self._stage.scene.reachable():
            return False
        self._stage.ring = True
        self._stage.press(item)
        return True

    def _leave(self) -> bool:
        """Escape: out of the text, the popup, the dialog, the screen."""
        stage = self._stage
        if self._writing_in is not None:
            stage.focus_on(None)
        elif stage.opened:
            stage.open_popup("")
        else:
            dialog = stage.scene.find(stage.scene.dialog)
            if dialog is not None and dialog.node.intent is not None:
                stage.send(dialog.node.intent)
            elif dialog is None:
                stage.command("leave")
        return True

    def _onward(self) -> bool:
        """A space goes on, but not where somebody can write: there it may be part of words."""
        if any(item.node.edit is not None for item in self._stage.scene.reachable()):
            return False
        return self.do("forward")

    def _blank(self) -> bool:
        self._stage.blanked = True
        self._stage.repaint()
        return True

    def _move(self, step: str) -> bool:
        stage = self._stage
        item = focus.within(stage.scene, stage.focus, step)
        if item is None:
            return False
        if item.who == stage.focus:
            return True
        stage.focus_on(item)
        group = stage.scene.find(item.group)
        if group is not None and Flag.FOLLOWS in group.node.flags:
            stage.press(item)
        return True

    def _scroll(self, how: str) -> bool:
        stage, track = self._stage, self._track()
        if track is None:
            return False
        now = stage.scrolling.place(track)
        page, line = int(track.view.h * PAGE_SHARE), stage.look.px(LINE)
        to = {
            "up": now - line,
            "down": now + line,
            "home": 0,
            "end": track.most,
            "page": now + page,
            "page back": now - page,
        }[how]
        return stage.scroll(track, to)

    def _track(self) -> Track | None:
        """What the keys scroll: what is around the focus, or else the largest."""
        scene = self._stage.scene
        item = scene.find(self._stage.focus)
        tracks = [t for t in scene.tracks.values() if t.most and t.dialog == scene.dialog]
        around = [t for t in tracks if item is not None and t.who in item.scrolls]
        return max(around or tracks, key=lambda t: t.view.w * t.view.h, default=None)
