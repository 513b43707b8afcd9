"""Meters, flow, cords."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.gallery_pages.bars import foot, head
from game.ui.layout import column, frame, grid
from game.ui.node import Node
from game.ui.widgets.cord import poles, track
from game.ui.widgets.divider import divider
from game.ui.widgets.flow import Side, flow
from game.ui.widgets.meter import Effect, meter
from game.ui.widgets.panel import panel
from game.ui.widgets.title import Level, title

if TYPE_CHECKING:
    from game.ui.gallery_pages.page import Page
    from game.ui.look import Look


EFFECTS = (
    Effect("Perspectief van de nieuwkomer", "compass", 2, 2),
    Effect("Duurzaam werk", "briefcase", 0, 2),
    Effect("Taal en inburgering", "translate", 1, 1),
    Effect("Vertrouwen", "handshake", 2, -1),
    Effect("Rechtmatigheid", "scales", -1, 0),
    Effect("Uitvoerbaarheid", "clock", -2, -1),
)
SIDES = (
    Side("a", "A", "Langs gaan", -2, 3, 4),
    Side("b", "B", "Brief", -1, 2, 2),
    Side("c", "C", "Plan", 1, 1, 2),
    Side("d", "D", "Maatregel", 2, 2, 0),
)
MOVES = (
    ("a", "a", 3),
    ("b", "b", 1),
    ("b", "a", 1),
    ("c", "c", 1),
    ("d", "b", 1),
    ("d", "c", 1),
)


def consequence(look: Look, page: Page) -> Node:
    """Meters, flow, tracks, poles."""
    del page
    left = column(
        panel(title("Wat schuift er?", level=Level.PANEL), meter(*EFFECTS), gap=10),
        panel(
            poles("Ontwikkelplan", "Sanctie"),
            title("De gemiste afspraken", level=Level.CARD),
            gap=20,
        ),
        gap=24,
    )
    right = column(
        panel(title("Voor en na het gesprek", level=Level.PANEL), flow(SIDES, MOVES), gap=12),
        panel(
            track(-1.2, 0.4, name="Inburgering – Werk"),
            divider(),
            track(None, None, played=False, name="Vast traject"),
            divider(),
            track(-0.2, -0.6, name="Eigen regie"),
            gap=10,
        ),
        gap=24,
    )
    pad = (56, 8, 56, 36) if look.wide else (28, 8, 28, 36)
    return frame(
        head(look, "Gevolgen"),
        column(grid(left, right, min_column=620, gap=28), pad=pad),
        foot(look),
    )
