"""How much of the smallest screen a text fills, in the real font at 150 % text size (T01)."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pygame

from game.decks.lint.overflow import Measure
from game.ui import assets as asset_files
from game.ui.fonts import Style
from game.ui.metrics import Metrics
from game.ui.text import wrap
from game.ui.widgets.text import rich

SMALLEST, LARGE = (1024, 600), 1.5


class Room(NamedTuple):
    """Where a text stands: its style, its width in real pixels, and how many lines fit."""

    style: Style
    width: int
    lines: int


USUAL = Room(Style.BODY, 780, 6)
ROOMS = {
    "title": Room(Style.CARD_TITLE, 760, 3),
    "question": Room(Style.STRONG, 760, 4),
    "case": Room(Style.BODY, 800, 13),
    "ask": Room(Style.BODY, 560, 4),
    "answer": Room(Style.BODY, 760, 6),
    "label": Room(Style.BODY, 660, 5),
    "why": Room(Style.BODY, 380, 8),
    "price": Room(Style.BODY, 380, 8),
    "soon": Room(Style.BODY, 380, 10),
    "later": Room(Style.BODY, 380, 10),
    "who": Room(Style.STRONG, 240, 2),
    "says": Room(Style.PANEL_TITLE, 760, 4),
    "prompt": Room(Style.BODY, 700, 4),
    "twist": Room(Style.BODY, 720, 9),
    "followup": Room(Style.BODY, 780, 12),
    "insight": Room(Style.BODY, 780, 13),
    "facilitator": Room(Style.SMALL, 780, 14),
}
"""The rooms of the card's screens; a place that is not named has the usual room."""


def measurer(assets: Path) -> Measure:
    """A measure for the lint: which share of its room a text fills; 1.0 just fits."""
    pygame.font.init()
    asset_files.use(assets)
    metrics = Metrics(SMALLEST, LARGE)

    def measure(place: str, text: str) -> float:
        room = ROOMS.get(place, USUAL)
        size = metrics.text_px(room.style.size)
        lines = wrap(rich(" ".join(text.split())).spans, room.style.face, size, room.width)
        return len(lines) / room.lines

    return measure
