"""What a deck is written with: sliders, the trade-off, and a tree of follow-ups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.gallery_pages.bars import head
from game.ui.layout import column, frame, grid
from game.ui.node import Node
from game.ui.widgets.branches import branches
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.slider import slider
from game.ui.widgets.text import text
from game.ui.widgets.tradeoff import Side, Stake, tradeoff

if TYPE_CHECKING:
    from game.ui.gallery_pages.page import Page
    from game.ui.look import Look

STAKES = (
    Stake("trust", "Vertrouwen", "heart"),
    Stake("language", "Taal en inburgering", "translate"),
)
SIDES = (
    Side("A", -2, {"trust": (2, 1), "language": (-1, 0)}),
    Side("B", 0, {"trust": (0, 0), "language": (1, 1)}),
    Side("C", 2, {"trust": (-2, -1), "language": (0, 2)}),
)


def writing(look: Look, page: Page) -> Node:
    """Every value of a slider, both kinds, a trade-off and a tree."""
    del page
    sliders = (
        slider("binnen drie maanden", n, lambda to: ("slide", to), key=f"slide:{n}")
        for n in range(-2, 3)
    )
    lean = slider(
        "Plek op het koord", -1, lambda to: ("lean", to), key="lean", ends=("Ruimte", "Grens")
    )
    boxes = [
        panel(text(name), tone=Tone.PLAIN, pad=12) for name in ("De casus", "Zij belt", "Later")
    ]
    tree = branches(boxes, ((0, 0), (1, 0), (1, 1)), ((0, 1), (0, 2)), "Vervolg")
    body = column(
        panel(grid(*sliders, lean, columns=2, min_column=300, gap=24), pad=36),
        panel(tradeoff(STAKES, SIDES, 1), pad=36),
        panel(tree, pad=36),
        gap=28,
        pad=(56 if look.wide else 28, 8),
    )
    return frame(head(look, "Schrijven"), body, key="writing")
