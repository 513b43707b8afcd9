"""A text field of one line, under its label."""

from __future__ import annotations

from game.ui.fonts import Style
from game.ui.layout import column
from game.ui.node import Edit, Flag, Node, Role
from game.ui.widgets.field_box import LABEL_GAP, FieldBox
from game.ui.widgets.text import text


def field(
    key: str,
    label: str,
    content: str,
    *,
    placeholder: str = "",
    limit: int = 200,
    submit: object = None,
    bare: bool = False,
    hotkey: str = "",
    first: bool = False,
) -> Node:
    """A field; its intents are `Edited(key, text, settled)`, and `submit` on Enter.

    Args:
        key: names the text; the stage keeps what is written under it.
        label: what to write here.
        content: the screen's text: echo what `Edited` brought, or change it.
        placeholder: an example, shown while it is empty.
        limit: most characters.
        submit: intent of Enter.
        bare: without the label above it, when something else says it.
        hotkey: the command that brings the focus here.
        first: has the focus when its screen opens.
    """
    edit = Edit(content, 1, limit, submit)
    box = Node(Role.FIELD, label, key=key, paint=FieldBox(1, placeholder), edit=edit, hotkey=hotkey)
    box = box.flagged(Flag.FIRST, when=first)
    if bare:
        return box
    return column(text(label, style=Style.LABEL), box, gap=LABEL_GAP)
