"""A whole screen made small: drawn as in a window of its own, then scaled down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.ui.node import Node, Painter, Role
from game.ui.stage import Stage

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect
    from game.ui.metrics import Metrics
    from game.ui.node import Size
    from game.ui.screen import Screen

EDGE = 2


class Sight:
    """A screen as it looks in a window of some size; drawn when it is first asked for."""

    def __init__(self, screen: Screen, window: tuple[int, int], text_scale: float = 1.0) -> None:
        """Look at this screen."""
        self.window = window
        self._screen, self._text_scale = screen, text_scale
        self._drawn: dict[str, pygame.Surface] = {}
        self._scaled: dict[tuple[str, tuple[int, int]], pygame.Surface] = {}

    def picture(self, theme: str, size: tuple[int, int]) -> pygame.Surface:
        """The picture, at a size in real pixels."""
        key = (theme, size)
        if key not in self._scaled:
            self._scaled.clear()
            self._scaled[key] = pygame.transform.smoothscale(self._whole(theme), size)
        return self._scaled[key]

    def _whole(self, theme: str) -> pygame.Surface:
        if theme not in self._drawn:
            surface = pygame.Surface(self.window)
            stage = Stage(surface, theme=theme, text_scale=self._text_scale, calm=True)
            stage.show(self._screen)
            stage.frame(0.0)
            self._drawn[theme] = surface
        return self._drawn[theme]


def miniature(sight: Sight, name: str, *, intent: object = None, key: str = "") -> Node:
    """A screen as a picture as wide as there is room; `name` says what is on it."""
    role = Role.IMAGE if intent is None else Role.BUTTON
    return Node(role, name, intent, key, paint=Small(sight))


class Small(Painter):
    """The picture with a thin edge."""

    sight: Sight

    def measure(self, width: int, ctx: Metrics) -> Size:
        """As wide as there is room, in the window's own shape."""
        wide = width or ctx.px(240)
        across, down = self.sight.window
        return wide, round(wide * down / across)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """Scaled to its place."""
        if rect.w < 2 * EDGE or rect.h < 2 * EDGE:
            return
        size = (rect.w, round(rect.w * self.sight.window[1] / self.sight.window[0]))
        canvas.surface.blit(self.sight.picture(canvas.theme.name, size), (rect.x, rect.y))
        canvas.box(rect._replace(h=size[1]), canvas.px(8), None, "line", canvas.px(EDGE))
