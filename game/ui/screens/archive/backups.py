"""The backups that the game made, and putting one back."""

from __future__ import annotations

from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.screens.archive.intents import Restore
from game.ui.screens.archive.questions import made
from game.ui.screens.archive.records import ArchiveModel, BackupRecord
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.panel import panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t

MOST_SHOWN = 5


def backups_panel(model: ArchiveModel) -> Node | None:
    """The newest ones, each with a way back; nothing where there are none."""
    if not model.backups or model.read_only:
        return None
    lead = t("Het spel maakt elke dag een reservekopie. Ging er iets mis? Zet er een terug.")
    rows = (_row(model, found) for found in model.backups[:MOST_SHOWN])
    return panel(
        title(t("Reservekopieën"), level=Level.PANEL),
        text(lead, style=Style.SMALL, color=Color.SOFT),
        column(*rows, gap=8),
        pad=36,
        gap=18,
    )


def _row(model: ArchiveModel, found: BackupRecord) -> Node:
    when = made(model, found)
    back = button(
        t("Zet terug"),
        Restore(found.file),
        kind=Kind.QUIET,
        icon="clock-counter-clockwise",
        key=f"restore:{found.file}",
        small=True,
    )
    return row(text(when).placed(grow=1), back.but(name=f"{back.name}: {when}"), gap=16)
