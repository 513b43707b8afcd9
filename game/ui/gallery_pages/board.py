"""The board of the mock-ups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.gallery_pages.bars import head
from game.ui.gallery_pages.sample import PEOPLE, TENSIONS
from game.ui.layout import column, frame, row, spacer, split, wrap
from game.ui.node import Node
from game.ui.widgets.button import Kind, button
from game.ui.widgets.cord import cord
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.pill import pill
from game.ui.widgets.ring import Spot, ring
from game.ui.widgets.text import text
from game.ui.widgets.title import Level, title
from game.ui.widgets.token import token

if TYPE_CHECKING:
    from game.ui.gallery_pages.page import Page
    from game.ui.look import Look

LAST_KEY = 9


def board(look: Look, page: Page, count: int = 9) -> Node:
    """The board with its panel."""
    body = split(
        ring(("Het goede gesprek", "3 van 9 velden besproken"), _spots(page, count), look),
        _side(),
        aside_width=676,
        gap=40,
    )
    seats = wrap(
        *(token(name, n, key=f"seat:{n}") for n, name in enumerate(PEOPLE[:8])),
        text("Kiest nu: **Fatima**"),
        gap=12,
    )
    pad = (56, 8, 56, 20) if look.wide else (28, 8, 28, 20)
    return frame(
        head(look, "Team Werk Noord · 8 deelnemers"),
        column(body.placed(grow=1), pad=pad),
        row(seats, spacer(), pad=(56 if look.wide else 28, 12)),
    )


def _spots(page: Page, count: int) -> list[Spot]:
    return [
        Spot(
            left,
            right,
            picture,
            ("spot", left),
            played=n in (0, 3, 6),
            chosen=left == page.choice("spot", "Ontwikkelplan"),
            hotkey=f"choose {n + 1}" if n < LAST_KEY else "",
        )
        for n, (left, right, picture) in enumerate(TENSIONS[:count])
    ]


def _side() -> Node:
    return panel(
        row(pill("Spanningsveld 2", icon="gavel", tone=Tone.LEFT)),
        title("Ontwikkelplan of sanctie?", level=Level.CARD),
        cord("Ontwikkelplan", "Sanctie"),
        text("Je maakt samen een plan én je kunt de uitkering verlagen. Dat botst soms."),
        wrap(
            pill("4 kaarten", icon="cards"),
            pill("± 25 min", icon="timer"),
            pill("2 niveaus", icon="stack"),
            gap=12,
        ),
        spacer(),
        wrap(
            button("Trek een kaart", "draw", kind=Kind.PRIMARY, icon="shuffle", hotkey="enter"),
            button("Kies zelf", "choose"),
            gap=18,
        ),
        pad=48,
        gap=26,
    )
