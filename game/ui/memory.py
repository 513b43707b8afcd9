"""Where people were on the screens they left, so that they come back to the same place."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from game.ui.value import Value

if TYPE_CHECKING:
    from game.ui.screen import Screen

SCREENS_KEPT = 8


class Spot(Value):
    """Where somebody was: the focus, and how far things were scrolled."""

    focus: str
    places: dict[str, int]


class Memory:
    """The last few screens, and where people were on them."""

    __slots__ = ("_left",)

    def __init__(self) -> None:
        """Nobody was anywhere."""
        self._left: OrderedDict[int, tuple[Screen, Spot]] = OrderedDict()

    def leave(self, screen: Screen, focus: str, places: dict[str, int]) -> None:
        """Somebody leaves a screen."""
        self._left[id(screen)] = (screen, Spot(focus, dict(places)))
        while len(self._left) > SCREENS_KEPT:
            self._left.popitem(last=False)

    def back(self, screen: Screen) -> Spot:
        """Where somebody was who comes to a screen again; nowhere when they were not there."""
        found = self._left.pop(id(screen), None)
        return found[1] if found else Spot("", {})
