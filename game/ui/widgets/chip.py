"""A participant in a list, with a cross to take them out."""

from __future__ import annotations

from game.ui.layout import row
from game.ui.node import Node
from game.ui.widgets.button import icon_button
from game.ui.widgets.capsule import Capsule
from game.ui.widgets.text import Style, text, verbatim
from game.words import t


def chip(picture: Node, name: str, *, remove: object = None, key: str = "") -> Node:
    """A token with a name; with `remove` an intent that takes it away."""
    cross = None
    if remove is not None:
        words = t("Haal {name} weg", name=name)
        cross = icon_button("x", words, remove, key=f"remove {key or name}", size=26)
    words_of = text(verbatim(name), style=Style.STRONG)
    inside = row(picture, words_of, cross, gap=12, pad=(8, 5, 8 if cross else 22, 5))
    return inside.but(paint=Capsule())
