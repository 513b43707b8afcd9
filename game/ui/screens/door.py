"""A door on the first screen: a picture, a name, a few words, and its key."""

from __future__ import annotations

from game.ui.layout import row, spacer
from game.ui.node import Align, Node
from game.ui.outcome import Open, Outcome, Toast
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.icon import icon
from game.ui.widgets.keycap import keycap
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.pill import pill
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t


class Door(Value):
    """What is behind a door; `soon` says that nothing is there yet."""

    name: str
    letter: str
    title: str
    about: str
    picture: str
    tone: Tone
    color: str
    soon: bool = False

    @property
    def outcome(self) -> Outcome:
        """What opening it does."""
        if self.soon:
            return Toast(t("{name} komt eraan.", name=self.title))
        return Open(self.name)


def door(it: Door) -> Node:
    """The door as a card; all of it can be pressed."""
    tile = panel(icon(it.picture, size=62, color=it.color, cut="duotone"), tone=it.tone, pad=21)
    return panel(
        tile.placed(align=Align.START),
        title(it.title, level=Level.DOOR),
        text(it.about, color=Color.SOFT),
        spacer(),
        row(_start(it), spacer(), keycap(it.letter.upper()), gap=16),
        pad=40,
        gap=14,
        intent=it.outcome,
        name=t("{name}, komt eraan", name=it.title) if it.soon else it.title,
        key=f"door:{it.name}",
        hotkey=f"letter {it.letter}",
    )


def _start(it: Door) -> Node:
    if it.soon:
        return pill(t("komt eraan"), icon="hourglass-medium", tone=it.tone)
    words = text(t("Start"), style=Style.BUTTON, color=it.color)
    return row(words, icon("arrow-right", size=30, color=it.color), gap=14)
