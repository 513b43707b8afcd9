"""A name that slipped into a text: look for it in a session, see where, strike it out."""

from __future__ import annotations

from game.ui.layout import column, row
from game.ui.node import Align, Node
from game.ui.screens.archive.intents import LookFor, Strike
from game.ui.screens.archive.records import Found
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.field import field
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import Level, title
from game.words import t, tn

NAME = "name-to-strike"
"""The key of the field."""


def search_page(words: str, found: Found | None) -> tuple[Node | None, ...]:
    """The field, and what was found for what stands in it."""
    current = found if found and found.search.words == words.strip() else None
    lead = t(
        "Staat er per ongeluk een naam in een notitie of een actie? "
        "Zoek de naam op. Je ziet eerst waar hij staat."
    )
    line = row(
        field(NAME, t("Welke naam?"), words, limit=60, submit=LookFor()).placed(
            grow=1, min_width=260
        ),
        button(
            t("Zoek"), LookFor(), icon="magnifying-glass", key="look", disabled=not words.strip()
        ),
        gap=16,
        align=Align.END,
    )
    return (
        text(lead, style=Style.LEAD, color=Color.SOFT),
        panel(line, pad=36),
        _found(current) if current else None,
    )


def _found(found: Found) -> Node:
    words = found.search.words
    if not found.texts:
        return panel(
            text(verbatim(t("“{words}” staat nergens in deze sessie.", words=words))), pad=36
        )
    heading = tn("In {n} tekst gevonden", "In {n} teksten gevonden", len(found.texts))
    rows = (panel(text(verbatim(each)), tone=Tone.PLAIN, pad=(24, 16)) for each in found.texts)
    strike = button(
        t("Streep “{words}” door", words=words),
        Strike(),
        kind=Kind.DANGER,
        icon="eye-slash",
        key="strike",
    )
    return panel(
        title(heading, level=Level.PANEL), column(*rows, gap=12), row(strike), pad=36, gap=22
    )
