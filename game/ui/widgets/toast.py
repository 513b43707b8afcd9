"""A short message that goes away by itself."""

from __future__ import annotations

from game.ui.layout import row
from game.ui.node import Node, Role
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Sheet, Tone
from game.ui.widgets.text import text


def toast(words: str) -> Node:
    """A note that floats over the screen; a screen reader says it at once."""
    inside = row(icon("info", cut="fill"), text(words), gap=16, pad=(28, 18))
    return inside.but(role=Role.STATUS, name=words, paint=Sheet(Tone.NOTE))
