"""The card itself beside the form: as the group sees it, in letters that can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.ui.geometry import Rect
from game.ui.layout import column, scroll
from game.ui.metrics import BODY, SMALLEST_TEXT, Metrics
from game.ui.node import Node, Painter, Role
from game.ui.screens.play import Play
from game.ui.stage import Stage

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.node import Size
    from game.ui.outcome import Outcome
    from game.ui.sitting import Sitting

HIGH, MARGIN = 440, 40
LETTERS = 0.68
"""How large the letters are beside those of the form."""

SURE = 24
"""So many first letters tell which paragraph is meant."""


class CardOnly:
    """The main part of a step, without what stands around it."""

    name = "card"

    def __init__(self, sitting: Sitting) -> None:
        """Show the card of this table."""
        self._play = Play(sitting)

    def view(self, look: Metrics) -> Node:
        """The part, which scrolls."""
        return scroll(column(self._play.part.main(look), pad=(10, 10, 10, 26)), "card")

    def handle(self, intent: object) -> Outcome | None:
        """Nobody presses here."""
        del intent
        return None


class Glance:
    """A card drawn at the size of its place, scrolled to the words that were written last."""

    def __init__(self, sitting: Sitting, words: str = "") -> None:
        """Look at this table."""
        self._sitting, self._words = sitting, words
        self._drawn: dict[tuple[str, tuple[int, int], int], pygame.Surface] = {}

    def picture(self, theme: str, size: tuple[int, int], letters: int) -> pygame.Surface:
        """The picture, at a size in real pixels, with body letters of a height."""
        key = (theme, size, letters)
        if key not in self._drawn:
            self._drawn = {key: self._made(theme, size, letters)}
        return self._drawn[key]

    def _made(self, theme: str, size: tuple[int, int], letters: int) -> pygame.Surface:
        surface = pygame.Surface(size)
        scale = letters / (BODY * Metrics(size).unit)
        stage = Stage(surface, theme=theme, text_scale=scale, calm=True)
        stage.show(CardOnly(self._sitting))
        self._seek(stage)
        stage.frame(0.0)
        return surface

    def _seek(self, stage: Stage) -> None:
        """Bring what was written last into view."""
        start = " ".join(self._words.split())[:SURE]
        items = [each for each in stage.scene.items if each.node.name.startswith(start)]
        if start and items:
            stage.scrolling.show(items[-1], stage.scene.tracks, stage.look.px(MARGIN))
            stage.repaint()


def glance(seen: Glance, name: str, *, intent: object = None, key: str = "") -> Node:
    """The card as a picture as wide as there is room; `name` says what a press does."""
    return Node(Role.BUTTON if intent else Role.IMAGE, name, intent, key, paint=Readable(seen))


class Readable(Painter):
    """The picture with a thin edge."""

    seen: Glance

    def measure(self, width: int, ctx: Metrics) -> Size:
        """As wide as there is room; never so high that the rest has no room."""
        return (width or ctx.px(240)), ctx.px(HIGH)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """At its own size."""
        if rect.w < SMALLEST_TEXT or rect.h < SMALLEST_TEXT:
            return
        letters = max(SMALLEST_TEXT, round(canvas.ctx.text_px(BODY) * LETTERS))
        picture = self.seen.picture(canvas.theme.name, (rect.w, rect.h), letters)
        canvas.surface.blit(picture, (rect.x, rect.y))
        canvas.box(rect, canvas.px(8), None, "line", canvas.px(2))
