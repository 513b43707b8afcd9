"""The bars above and below every page of the gallery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.clock import clock
from game.ui.widgets.divider import divider
from game.ui.widgets.icon import icon
from game.ui.widgets.logo import logo
from game.ui.widgets.progress import progress
from game.ui.widgets.text import text
from game.ui.widgets.title import Level, title

if TYPE_CHECKING:
    from game.ui.look import Look


def head(look: Look, middle: str) -> Node:
    """The top bar of the mock-ups."""
    where = text(middle, color=Color.SOFT, middle=True).placed(grow=1)
    brand = title("Spanningsveld", level=Level.BRAND)
    tools = (
        icon_button(name, label, name)
        for name, label in (
            ("text-aa", "Tekst"),
            ("moon", "Nacht"),
            ("question", "Toetsen"),
            ("list", "Menu"),
        )
    )
    side = 56 if look.wide else 28
    return row(row(logo(), brand, gap=14), where, row(*tools, gap=6), gap=28, pad=(side, 26))


def foot(look: Look) -> Node:
    """The bottom bar of the mock-ups."""
    back = button("Terug", "back", icon="arrow-left", cap="←", hotkey="back")
    on = button(
        "Naar het gesprek",
        "forward",
        kind=Kind.PRIMARY,
        icon_after="arrow-right",
        cap="→",
        hotkey="forward",
    )
    time = row(
        icon("timer", color=Color.INK),
        clock(134),
        progress(0.72, "Tijd").placed(grow=1, max_width=420) if look.wide else None,
        button("Pauze", "pause", icon="pause", small=True, hotkey="pause"),
        button("+1 min", "more", small=True, hotkey="timer"),
        gap=16,
    )
    side = 56 if look.wide else 28
    return column(divider(), row(back, time.placed(grow=1), on, gap=40, pad=(side, 16)))
