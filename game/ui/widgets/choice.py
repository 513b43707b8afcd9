"""One of several: as pills beside each other, or as cards below each other."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.fonts import Style
from game.ui.layout import column, row, wrap
from game.ui.node import Align, Flag, Node, Role
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.capsule import Capsule
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Sheet, Tone
from game.ui.widgets.text import text


class Choice(Value):
    """One of several.

    Attributes:
        value: what is compared with the chosen one.
        name: what people read.
        intent: what choosing it means.
        icon: before the name.
        about: a few words more, on cards and in lists.
        hotkey: the command that chooses it.
    """

    value: str
    name: str
    intent: object
    icon: str = ""
    about: str = ""
    hotkey: str = ""


def pills(
    label: str,
    choices: Sequence[Choice],
    chosen: str,
    *,
    key: str = "",
    bare: bool = False,
    follows: bool = True,
    arrows: bool = True,
) -> Node:
    """Pills under a label; `bare` leaves the label to who cannot see.

    With `follows` an arrow key chooses what it reaches; without it only moves there. Without
    `arrows` those are left to the page, and Tab stops at every pill.
    """
    shown = (_pill(choice, chosen=choice.value == chosen, group=key or label) for choice in choices)
    group = _group(wrap(*shown, gap=14), label, key, follows=follows)
    group = group if arrows else group.but(flags=frozenset())
    if bare:
        return group
    return column(text(label, style=Style.LABEL), group, gap=14)


def cards(
    label: str,
    choices: Sequence[Choice],
    chosen: str,
    *,
    key: str = "",
    bare: bool = False,
    follows: bool = False,
) -> Node:
    """Cards with a picture and a few words, below each other."""
    shown = (_card(choice, chosen=choice.value == chosen, group=key or label) for choice in choices)
    group = _group(column(*shown, gap=16), label, key, follows=follows)
    if bare:
        return group
    return column(text(label, style=Style.LABEL), group, gap=14)


def radio(
    choice: Choice, inside: Node, paint: Capsule | Sheet, *, chosen: bool, group: str
) -> Node:
    """Something that can be chosen, with its role, name and state."""
    flags = frozenset({Flag.CHECKED} if chosen else ())
    key = f"{group}:{choice.value}"
    return inside.but(
        role=Role.RADIO,
        name=choice.name,
        value=choice.about,
        intent=choice.intent,
        key=key,
        hotkey=choice.hotkey,
        flags=flags,
        paint=paint,
    )


def _group(arranged: Node, label: str, key: str, *, follows: bool) -> Node:
    flags = {Flag.ARROWS, Flag.FOLLOWS} if follows else {Flag.ARROWS}
    return arranged.but(
        role=Role.RADIO_GROUP, name=label, key=key and f"group {key}", flags=frozenset(flags)
    )


def _pill(choice: Choice, *, chosen: bool, group: str) -> Node:
    color = Color.ON_LEFT if chosen else Color.INK
    mark = choice.icon or ("check" if chosen else "")
    inside = row(
        icon(mark, size=28, color=color, cut="fill" if chosen and choice.icon else "regular")
        if mark
        else None,
        text(choice.name, style=Style.SMALL_STRONG, color=color),
        gap=12,
        pad=(24, 11),
    )
    ground, edge = (Color.LEFT, None) if chosen else (Color.CARD, Color.LINE)
    paint = Capsule(ground, edge, live=True)
    return radio(choice, inside, paint, chosen=chosen, group=group)


def _card(choice: Choice, *, chosen: bool, group: str) -> Node:
    words = column(
        text(choice.name, style=Style.STRONG),
        text(choice.about, style=Style.SMALL, color=Color.SOFT) if choice.about else None,
        gap=2,
    )
    mark = icon("check-circle", cut="fill", size=36) if chosen else None
    inside = row(
        icon(choice.icon, size=44, cut="duotone") if choice.icon else None,
        words.placed(grow=1),
        mark,
        gap=22,
        pad=(26, 18),
        align=Align.CENTER,
    )
    paint = Sheet(Tone.CARD, chosen=chosen, pressable=True)
    return radio(choice, inside, paint, chosen=chosen, group=group)
