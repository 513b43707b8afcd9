"""Something that is on or off, or done or not."""

from __future__ import annotations

from game.ui.fonts import Style
from game.ui.layout import row
from game.ui.node import Align, Flag, Node, Role
from game.ui.theme import Color
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Sheet, Tone
from game.ui.widgets.text import text, verbatim


def check(
    label: str,
    on: bool,  # noqa: FBT001 - it is what the widget is about
    intent: object,
    *,
    key: str = "",
    hotkey: str = "",
) -> Node:
    """A line with a round mark, empty or ticked; a press changes it."""
    mark = (
        icon("check-circle", cut="fill", color=Color.MOSS)
        if on
        else icon("circle", color=Color.EDGE)
    )
    words = text(verbatim(label), style=Style.BODY)
    inside = row(mark, words.placed(grow=1), gap=16, pad=(8, 6), align=Align.START)
    return inside.but(
        role=Role.CHECK,
        name=label,
        intent=intent,
        key=key,
        hotkey=hotkey,
        flags=frozenset({Flag.CHECKED} if on else ()),
        paint=Sheet(Tone.BARE, pressable=True, radius=12),
    )
