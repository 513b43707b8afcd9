"""A page of the gallery as a screen."""

from __future__ import annotations

from collections.abc import Callable

from game.ui.look import Look
from game.ui.node import Edited, Node


class Page:
    """One page of the gallery as a screen; it remembers the last press of each kind."""

    def __init__(self, build: Callable[[Look, Page], Node]) -> None:
        """Show what this function builds."""
        self._build = build
        self.texts: dict[str, str] = {}
        self.chosen: dict[str, str] = {}
        self.pressed: list[object] = []

    def view(self, look: Look) -> Node:
        """The page."""
        return self._build(look, self)

    def handle(self, intent: object) -> object:
        """Remember what was written, chosen or pressed."""
        self.pressed.append(intent)
        if isinstance(intent, Edited):
            self.texts[intent.key] = intent.text
        elif isinstance(intent, tuple):
            self.chosen[intent[0]] = intent[1]
        return None

    def text(self, key: str, first: str = "") -> str:
        """What was written in a field of this page."""
        return self.texts.get(key, first)

    def choice(self, key: str, first: str) -> str:
        """What was chosen in a group of this page."""
        return self.chosen.get(key, first)
