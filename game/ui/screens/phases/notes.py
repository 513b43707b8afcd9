"""The group's notes on a card, in a text area that keeps itself."""

from __future__ import annotations

from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.screens.phases.part import Part
from game.ui.widgets.keycap import keycap
from game.ui.widgets.panel import panel
from game.ui.widgets.text_area import text_area
from game.ui.widgets.title import Level, title
from game.words import t

NOTES = "notes"
"""The key of the notes' text."""


def notes_area(part: Part, lines: int = 4) -> Node:
    """The notes on a sheet of their own."""
    heading = row(title(t("Notities van de groep"), level=Level.PANEL).placed(grow=1), keycap("N"))
    return panel(column(heading, bare_notes(part, lines), gap=12), pad=(28, 22))


def bare_notes(part: Part, lines: int) -> Node:
    """The field alone; the notes are stored whenever the writer pauses."""
    return text_area(
        NOTES,
        t("Notities van de groep"),
        part.table.play.notes,
        lines=lines,
        limit=10_000,
        bare=True,
        placeholder=t("Wat onthouden jullie? Geen namen of details."),
    )
