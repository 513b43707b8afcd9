"""What the facilitator may say in this step: short, and hidden until asked for."""

from __future__ import annotations

from game.ui.node import Node
from game.ui.sitting import Sitting
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t


def script_panel(sitting: Sitting) -> Node | None:
    """The script of the step and the card's note for the facilitator."""
    table = sitting.desk.table
    if table is None:
        return None
    note = table.card.facilitator if table.card else ""
    words = [part for part in (table.step.script, note.strip()) if part]
    if not words:
        return None
    return panel(
        title(t("Voor de spelleider"), level=Level.PANEL),
        *(text(part, style=Style.SMALL) for part in words),
        tone=Tone.PLUM,
        pad=28,
        gap=12,
    )
