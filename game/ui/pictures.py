"""Pictures that were drawn before, kept up to a number of bytes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

import pygame

LEAST_BYTES = 12_000_000


class Pictures:
    """A cache of surfaces; what was not used for the longest time goes first.

    Attributes:
        limit: most bytes it keeps.
        held: bytes it keeps now.
    """

    __slots__ = ("_found", "held", "limit")

    def __init__(self, limit: int = LEAST_BYTES) -> None:
        """Start empty."""
        self.limit = limit
        self.held = 0
        self._found: OrderedDict[Hashable, pygame.Surface] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """The picture under this key, made now if it is not there."""
        found = self._found.get(key)
        if found is not None:
            self._found.move_to_end(key)
            return found
        made = self._found[key] = make()
        self.held += _weight(made)
        while self.held > self.limit and len(self._found) > 1:
            self.held -= _weight(self._found.popitem(last=False)[1])
        return made

    def forget(self) -> None:
        """Drop all, when sizes or colours change."""
        self._found.clear()
        self.held = 0


def _weight(picture: pygame.Surface) -> int:
    width, height = picture.get_size()
    return width * height * 4 + 200


def transparent(width: int, height: int, color: tuple[int, int, int]) -> pygame.Surface:
    """An empty picture; its clear parts hold `color`, so that scaling leaves no dark rim."""
    made = pygame.Surface((max(1, width), max(1, height)), pygame.SRCALPHA)
    made.fill((*color, 0))
    return made


def like_the_window(picture: pygame.Surface) -> pygame.Surface:
    """The same picture in the order of bytes that blits fastest; needs no window."""
    return picture.convert(pygame.Surface((1, 1), pygame.SRCALPHA))
