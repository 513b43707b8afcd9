"""Titles in the serif face."""

from __future__ import annotations

from enum import Enum

from game.ui.fonts import Style
from game.ui.node import Node, Role
from game.ui.theme import Color
from game.ui.widgets.text import text


class Level(Enum):
    """How large a title is."""

    HERO = Style.HERO
    CARD = Style.CARD_TITLE
    SCREEN = Style.SCREEN_TITLE
    DOOR = Style.DOOR_TITLE
    PANEL = Style.PANEL_TITLE
    BRAND = Style.BRAND
    NUMBER = Style.NUMBER


def title(
    words: str, *, level: Level = Level.SCREEN, color: str = Color.INK, middle: bool = False
) -> Node:
    """The title of a screen, a card or a panel."""
    return text(words, style=level.value, color=color, middle=middle, role=Role.HEADING)
