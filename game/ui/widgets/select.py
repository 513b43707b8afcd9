"""A list that opens, to choose one of many."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.fonts import Style
from game.ui.layout import column, row
from game.ui.node import Flag, Node, Role
from game.ui.theme import Color
from game.ui.widgets.choice import Choice, radio
from game.ui.widgets.field_box import LABEL_GAP
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Sheet, Tone, panel
from game.ui.widgets.text import text

__all__ = ["Choice", "select"]


def select(
    key: str, label: str, choices: Sequence[Choice], chosen: str, *, bare: bool = False
) -> Node:
    """A box with what is chosen; a press opens the list, a choice shuts it."""
    now = next((choice for choice in choices if choice.value == chosen), None)
    name = now.name if now else ""
    inside = row(
        icon(now.icon, size=32) if now and now.icon else None,
        text(name, style=Style.BODY).placed(grow=1),
        icon("caret-down", size=28, color=Color.INK),
        gap=16,
        pad=(22, 15),
    )
    box = inside.but(
        role=Role.SELECT,
        name=label,
        value=name,
        key=key,
        paint=Sheet(Tone.FIELD, pressable=True, radius=12),
        popup=_list(key, label, choices, chosen),
    )
    return box if bare else column(text(label, style=Style.LABEL), box, gap=LABEL_GAP)


def _list(key: str, label: str, choices: Sequence[Choice], chosen: str) -> Node:
    rows = (_row(choice, chosen=choice.value == chosen, group=key) for choice in choices)
    inside = column(*rows, gap=2)
    group = inside.but(
        role=Role.RADIO_GROUP,
        name=label,
        key=f"list {key}",
        flags=frozenset({Flag.ARROWS, Flag.SHUT}),
    )
    return panel(group, pad=12)


def _row(choice: Choice, *, chosen: bool, group: str) -> Node:
    words = column(
        text(choice.name, style=Style.STRONG if chosen else Style.BODY),
        text(choice.about, style=Style.SMALL, color=Color.SOFT) if choice.about else None,
    )
    inside = row(
        icon(choice.icon or "check", size=32, color=Color.LEFT) if choice.icon or chosen else None,
        words.placed(grow=1),
        icon("check", size=30) if chosen and choice.icon else None,
        gap=16,
        pad=(20, 12),
    )
    paint = Sheet(Tone.LEFT if chosen else Tone.BARE, pressable=True, radius=12)
    made = radio(choice, inside, paint, chosen=chosen, group=group)
    return made.flagged(Flag.FIRST, when=chosen)
