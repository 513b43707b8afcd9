"""The drawn picture, and drawing only what changed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.pictures import LEAST_BYTES, Pictures
from game.ui.repaint import Operation, changed, redraw
from game.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.ui.metrics import Metrics

BYTES_PER_PIXEL = 6  # of remembered pictures, for each pixel of the window


class Easel:
    """A surface that shows a list of paint operations.

    Attributes:
        surface: the picture.
    """

    __slots__ = ("_painted", "_pictures", "_theme", "surface")

    def __init__(self, surface: pygame.Surface, theme: str) -> None:
        """Draw on a surface, in a theme."""
        self._theme = Theme(theme)
        self._pictures = Pictures()
        self._painted: list[Operation] = []
        self.surface = surface
        self.use(surface)

    def use(self, surface: pygame.Surface) -> None:
        """Draw on this surface from now on, all of it."""
        self.surface = surface
        self._painted = []
        wide, high = surface.get_size()
        self._pictures.limit = max(LEAST_BYTES, wide * high * BYTES_PER_PIXEL)

    def dress(self, theme: str) -> None:
        """Draw in this theme from now on."""
        if theme != self._theme.name:
            self._theme = Theme(theme)
            self._pictures.forget()
            self._painted = []

    def draw(self, operations: list[Operation], ctx: Metrics) -> bool:
        """Show these operations; returns whether anything had to be drawn."""
        whole = Rect(0, 0, *self.surface.get_size())
        regions = self._regions(operations, whole)
        canvas = Canvas(self.surface, ctx, self._theme, self._pictures)
        redraw(canvas, operations, regions)
        self._painted = operations
        return bool(regions)

    def _regions(self, operations: Sequence[Operation], whole: Rect) -> list[Rect]:
        return changed(self._painted, operations, whole) if self._painted else [whole]
