"""Text fields, areas and lists that open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.fonts import Style
from game.ui.gallery_pages.bars import foot, head
from game.ui.gallery_pages.sample import PEOPLE, TENSIONS
from game.ui.layout import column, frame, grid, row, wrap
from game.ui.node import Align, Node
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.chip import chip
from game.ui.widgets.choice import Choice
from game.ui.widgets.field import field
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.select import select
from game.ui.widgets.text import text
from game.ui.widgets.text_area import text_area
from game.ui.widgets.token import token

if TYPE_CHECKING:
    from game.ui.gallery_pages.page import Page
    from game.ui.look import Look


def fields(look: Look, page: Page) -> Node:
    """Text fields, areas, lists that open."""
    long = (
        "Yonas heeft een plan: eerst taal, daarna een leerwerkplek in de installatietechniek. " * 4
    )
    tensions = tuple(
        Choice(left, f"{left} – {right}", ("tension", left), picture)
        for left, right, picture in TENSIONS
    )
    left = panel(
        field("group", "Naam van de groep", page.text("group", "Team Werk Noord"), submit="submit"),
        field(
            "empty",
            "Deelnemer",
            page.text("empty"),
            placeholder="een naam mag, een letter is genoeg",
        ),
        text("Deelnemers", style=Style.LABEL),
        _people(),
        gap=18,
    )
    right = panel(
        select("tension", "Spanningsveld", tensions, page.choice("tension", "Ontwikkelplan")),
        text_area("case", "Casus", page.text("case", long), lines=6),
        _warning(),
        gap=18,
    )
    pad = (120, 8, 120, 36) if look.wide else (36, 8, 36, 36)
    return frame(
        head(look, "Velden"), column(grid(left, right, min_column=600, gap=40), pad=pad), foot(look)
    )


def _people() -> Node:
    return wrap(
        *(
            chip(token(name, i, size=46), name.title() + "şe", remove=("gone", name))
            for i, name in enumerate(PEOPLE[:8])
        ),
        button("Naam toevoegen", "add", icon="plus", kind=Kind.QUIET, small=True),
        gap=14,
    )


def _warning() -> Node:
    return panel(
        row(
            icon("warning", cut="fill", color=Color.RIGHT),
            text("**Optie D wint nergens.** B is op alle zes belangen minstens even goed.").placed(
                grow=1
            ),
            gap=18,
            align=Align.START,
        ),
        tone=Tone.RIGHT,
        pad=24,
    )
