"""Titles, texts, icons, pills and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.fonts import Style
from game.ui.gallery_pages.bars import head
from game.ui.layout import column, frame, row, wrap
from game.ui.node import Node
from game.ui.theme import Color
from game.ui.widgets.icon import icon
from game.ui.widgets.keycap import keycap
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.pill import pill
from game.ui.widgets.text import Rich, rich, text
from game.ui.widgets.title import Level, title

if TYPE_CHECKING:
    from game.ui.gallery_pages.page import Page
    from game.ui.look import Look


def words(look: Look, page: Page) -> Node:
    """Titles, texts, icons, pills, keys."""
    del page
    sizes = ((Level.HERO, "Geen goed of fout."), (Level.CARD, "De gemiste afspraken"))
    icons = ("users-three", "compass", "stack", "scales", "handshake", "path", "lightbulb", "gavel")
    return frame(
        head(look, "Woorden"),
        column(
            *(title(told, level=level) for level, told in sizes),
            title("Zo stemde de groep"),
            text(
                "Yonas, 31 jaar · elektricien · ruim een jaar in Nederland",
                style=Style.SMALL,
                color=Color.SOFT,
            ),
            panel(text(_case(), style=Style.READING), pad=44),
            wrap(*(icon(name, size=48, cut="duotone") for name in icons), gap=24),
            wrap(*(icon(name, size=48) for name in icons), gap=24),
            wrap(*(icon(name, size=48, cut="fill", color=Color.PLUM) for name in icons), gap=24),
            _pills(),
            _keys(),
            gap=22,
            pad=(120 if look.wide else 36, 8, 120 if look.wide else 36, 36),
        ),
    )


def _case() -> Rich:
    meaning = panel(
        title("maatregel", level=Level.PANEL),
        text("Je krijgt een tijd minder uitkering."),
        tone=Tone.NOTE,
    )
    return rich(
        "Volgens de regels van je gemeente moet je nu een **maatregel** overwegen: "
        "een maand minder uitkering. Je **teamleider** vraagt wat je doet."
        "\n\nJij denkt aan het vertrouwen.",
        links={"maatregel": meaning},
    )


def _pills() -> Node:
    return wrap(
        pill("4 kaarten", icon="cards"),
        pill("± 25 min", icon="timer"),
        pill("Spanningsveld 2", icon="gavel", tone=Tone.LEFT),
        pill("let op", icon="warning", tone=Tone.RIGHT),
        pill("gespeeld", icon="check", tone=Tone.GAIN),
        pill("decks", tone=Tone.PLUM),
        gap=14,
    )


def _keys() -> Node:
    return row(
        keycap("1–9"),
        text("kies veld", style=Style.SMALL),
        keycap("Enter"),
        text("trek kaart", style=Style.SMALL),
        keycap("→"),
        gap=12,
    )
