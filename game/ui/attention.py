"""Where the focus goes by itself: into what opens, back when it closes, to what asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui import focus as focusing

if TYPE_CHECKING:
    from game.ui.scene import Item, Scene


class Attention:
    """Follows what opens and closes on one screen."""

    __slots__ = ("_asked", "_asked_below", "_below", "_dialog")

    def __init__(self) -> None:
        """Nothing is open."""
        self.start()

    def start(self) -> None:
        """Another screen comes."""
        self._dialog = ""
        self._below = self._asked = self._asked_below = ""

    def follow(self, scene: Scene, focus: str) -> tuple[bool, Item | None]:
        """Whether the focus moves by itself now, and where to; None is nowhere."""
        asks = focusing.first(scene, any_stop=False)
        who = asks.who if asks else ""
        if scene.dialog == self._dialog:
            asked, self._asked = self._asked, who
            return (True, asks) if who not in {"", asked, focus} else (False, None)
        came_from, self._dialog = self._dialog, scene.dialog
        if not scene.dialog:
            self._asked = self._asked_below
            return True, scene.find(self._below)
        if not came_from:
            self._below, self._asked_below = focus, self._asked
        self._asked = who
        return True, focusing.first(scene, any_stop=True)
