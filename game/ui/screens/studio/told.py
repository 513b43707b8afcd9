"""Something that was done and stays on the screen until it was read, with what can follow."""

from __future__ import annotations

from game.ui.layout import row
from game.ui.node import Node
from game.ui.outcome import Outcome
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import button, icon_button
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text, verbatim
from game.words import t


class Told(Value):
    """What was done, and what a button beside it does."""

    words: str
    does: str
    outcome: Outcome


class Hush(Value):
    """It was read."""


def told_line(told: Told | None) -> Node | None:
    """The line with its button."""
    if told is None:
        return None
    return panel(
        row(
            icon("check", color=Color.MOSS),
            text(verbatim(told.words), style=Style.SMALL).placed(grow=1),
            button(told.does, told.outcome, key="told:do", small=True),
            icon_button("x", t("Sluit"), Hush(), key="told:hush"),
            gap=18,
        ),
        tone=Tone.PLUM,
        pad=(24, 10),
        key="told",
    )
