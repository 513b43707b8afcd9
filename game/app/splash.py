"""The name of the game in its window, while the first screen is being made ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui import fonts
from game.ui.metrics import Metrics
from game.ui.theme import Color, Theme
from game.ui.window import TITLE

if TYPE_CHECKING:
    from game.ui.window import Window


def show(window: Window, theme: str, scale: float) -> None:
    """Paper, and the name in the middle, in a size that the first screen uses too."""
    colors, surface = Theme(theme), window.surface
    style, look = fonts.Style.HERO, Metrics(surface.get_size(), scale)
    name = fonts.font(style.face, look.text_px(style.size))
    words = name.render(TITLE, True, colors[Color.INK])  # noqa: FBT003 - pygame's own
    surface.fill(colors[Color.PAPER])
    surface.blit(words, words.get_rect(center=surface.get_rect().center))
    window.show()
