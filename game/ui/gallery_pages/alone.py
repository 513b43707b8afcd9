"""What practising alone shows: the web of weights, how it moved, and what came by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.gallery_pages.bars import head
from game.ui.layout import column, frame, grid, row
from game.ui.node import Node
from game.ui.widgets.dots import dots
from game.ui.widgets.panel import panel
from game.ui.widgets.radar import Spoke, radar
from game.ui.widgets.text import text
from game.ui.widgets.trend import trend

if TYPE_CHECKING:
    from game.ui.gallery_pages.page import Page
    from game.ui.look import Look

SPOKES = (
    Spoke("Perspectief van de nieuwkomer", "user-circle", 0.8, 0.7, 0.9, 0.6),
    Spoke("Duurzaam werk", "briefcase", 0.6, 0.5, 0.7, 0.65),
    Spoke("Taal en inburgering", "translate", 0.55, 0.4, 0.7, 0.5),
    Spoke("Vertrouwen", "heart", 0.9, 0.85, 0.95, 0.7),
    Spoke("Rechtmatigheid", "shield-check", 0.3, 0.2, 0.4, 0.5),
    Spoke("Uitvoerbaarheid", "clock", None),
)
MOVED = (0.3, 0.4, None, 0.7, 0.9)


def alone(look: Look, page: Page) -> Node:
    """Radar, trend and dots."""
    del page
    bare = tuple(Spoke(spoke.name, spoke.icon, None) for spoke in SPOKES)
    return frame(
        head(look, "Alleen"),
        column(
            grid(
                panel(radar(SPOKES, "Waar jij gewicht legt")),
                panel(radar(bare, "Nog niets")),
                columns=2,
                min_column=420,
            ),
            grid(
                panel(text("Vertrouwen"), trend(MOVED, "Vertrouwen", "van weinig naar veel")),
                panel(text("Taal"), trend((0.5,), "Taal", "gemiddeld")),
                panel(*(row(dots(n, 8)) for n in (0, 3, 8)), gap=12),
                min_column=380,
            ),
            gap=24,
            pad=(56, 8, 56, 36),
        ),
    )
