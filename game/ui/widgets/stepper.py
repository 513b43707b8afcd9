"""A number with less and more."""

from __future__ import annotations

from game.ui.fonts import Style
from game.ui.layout import row
from game.ui.node import Flag, Node, Role
from game.ui.theme import Color
from game.ui.widgets.button import icon_button
from game.ui.widgets.text import text
from game.words import t


def stepper(label: str, count: int, less: object, more: object, *, key: str = "") -> Node:
    """A label, and a number between a minus and a plus; None takes a button out of use."""
    words = text(label)
    number = text(str(count), style=Style.NUMBER, middle=True).placed(min_width=64)
    inside = row(
        words.placed(grow=1),
        row(
            _step("minus", t("{label}: minder", label=label), less, f"{key}:less"),
            number,
            _step("plus", t("{label}: meer", label=label), more, f"{key}:more"),
            gap=6,
        ),
        gap=20,
    )
    return inside.but(role=Role.GROUP, name=label, value=str(count))


def _step(picture: str, name: str, intent: object, key: str) -> Node:
    made = icon_button(picture, name, intent, key=key, size=36, color=Color.LEFT)
    return made.flagged(Flag.DISABLED, when=intent is None)
