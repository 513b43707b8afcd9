"""Round-ended choices in plum, the colour of making."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.layout import row, wrap
from game.ui.node import Flag, Node, Role
from game.ui.theme import Color
from game.ui.widgets.capsule import Capsule
from game.ui.widgets.choice import Choice, radio
from game.ui.widgets.icon import icon
from game.ui.widgets.text import Style, text


def tabs(label: str, choices: Sequence[Choice], chosen: str, *, key: str) -> Node:
    """Choices beside each other; the one that is taken is tinted."""
    group = wrap(*(_tab(each, chosen == each.value, key) for each in choices), gap=6, row_gap=6)
    return group.but(
        role=Role.RADIO_GROUP, name=label, key=f"group {key}", flags=frozenset({Flag.ARROWS})
    )


def _tab(choice: Choice, chosen: bool, group: str) -> Node:  # noqa: FBT001 - what it is about
    color = Color.PLUM if chosen else Color.SOFT
    inside = row(
        text(choice.name, style=Style.SMALL_STRONG, color=color),
        icon(choice.icon, size=24, color=Color.RIGHT, cut="fill") if choice.icon else None,
        gap=8,
        pad=(18, 9),
    )
    paint = Capsule(Color.PLUM_TINT if chosen else None, None, live=True)
    return radio(choice, inside, paint, chosen=chosen, group=group)
