"""The top of every screen: the logo, where we are, and the tools."""

from __future__ import annotations

from game.ui.layout import column, row, spacer
from game.ui.node import Node
from game.ui.outcome import Ask, Open
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.logo import logo
from game.ui.widgets.panel import panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t


def head(middle: str = "", *tools: Node, narrow: bool = False) -> Node:
    """The logo with the name, a line about where we are, and small buttons."""
    where = text(middle, style=Style.SMALL, middle=True).placed(grow=1) if middle else spacer()
    brand = None if narrow else title("Spanningsveld", level=Level.BRAND)
    return row(row(logo(), brand, gap=14), where, row(*tools, *_tools(), gap=8), gap=28)


def _tools() -> tuple[Node, ...]:
    return (
        icon_button("text-aa", t("Tekstgrootte"), None, key="tool:text").but(popup=_text_size()),
        icon_button("moon", t("Licht of donker"), Ask("next_theme"), key="tool:theme"),
        icon_button("question", t("Toetsen van dit scherm"), Open("keys"), key="tool:keys"),
    )


def _text_size() -> Node:
    sizes = (
        ("bigger", t("Tekst groter")),
        ("smaller", t("Tekst kleiner")),
        ("reset", t("Gewone tekst")),
    )
    buttons = (
        button(name, Ask("text_size", how), kind=Kind.QUIET, key=f"text:{how}")
        for how, name in sizes
    )
    return panel(column(*buttons, gap=4), pad=14)
