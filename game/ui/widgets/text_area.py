"""A text area of several lines, under its label."""

from __future__ import annotations

from game.ui.fonts import Style
from game.ui.layout import column
from game.ui.node import Edit, Flag, Node, Role
from game.ui.widgets.field_box import FieldBox
from game.ui.widgets.text import text


def text_area(
    key: str,
    label: str,
    content: str,
    *,
    lines: int = 4,
    placeholder: str = "",
    limit: int = 4000,
    bare: bool = False,
    hotkey: str = "",
    first: bool = False,
) -> Node:
    """An area that shows `lines` lines and scrolls; otherwise as `field`."""
    edit = Edit(content, max(2, lines), limit)
    box = Node(
        Role.AREA,
        label,
        key=key,
        paint=FieldBox(max(2, lines), placeholder),
        edit=edit,
        hotkey=hotkey,
    ).placed(grow=1)
    box = box.flagged(Flag.FIRST, when=first)
    if bare:
        return box
    return column(text(label, style=Style.LABEL), box, gap=8)
