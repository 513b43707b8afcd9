"""A few words in a round-ended box: a count, a mark, a kind."""

from __future__ import annotations

from game.ui.fonts import Style
from game.ui.layout import row
from game.ui.node import Node
from game.ui.theme import Color
from game.ui.widgets.capsule import Capsule
from game.ui.widgets.icon import icon as picture
from game.ui.widgets.panel import Tone
from game.ui.widgets.text import text

_WORDS = {
    Tone.LEFT: Color.LEFT,
    Tone.RIGHT: Color.RIGHT,
    Tone.GAIN: Color.MOSS,
    Tone.PLUM: Color.PLUM,
}


def pill(words: str, *, icon: str = "", tone: Tone = Tone.PLAIN) -> Node:
    """A mark that says something short; it cannot be pressed."""
    color = _WORDS.get(tone, Color.INK)
    ground, _, _ = tone.value
    inside = row(
        picture(icon, size=26, color=color) if icon else None,
        text(words, style=Style.PILL, color=color),
        gap=10,
        pad=(18, 7),
    )
    edge = Color.CARD_EDGE if ground else Color.LINE
    return inside.but(paint=Capsule(ground, edge))
