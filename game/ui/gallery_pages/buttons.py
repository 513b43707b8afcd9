"""Buttons, choices and panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.fonts import Style
from game.ui.gallery_pages.bars import foot, head
from game.ui.layout import column, frame, grid, row, wrap
from game.ui.node import Node
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.check import check
from game.ui.widgets.choice import Choice, cards, pills
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.stepper import stepper
from game.ui.widgets.switch import switch
from game.ui.widgets.text import text
from game.ui.widgets.title import Level, title

if TYPE_CHECKING:
    from game.ui.gallery_pages.page import Page
    from game.ui.look import Look


METHODS = (
    Choice(
        "spanningsveld",
        "Spanningsveld",
        ("method", "spanningsveld"),
        "arrows-left-right",
        "Stemmen, gesprek met brillen, opnieuw stemmen · 25 min per kaart",
    ),
    Choice(
        "incident",
        "Incidentmethode",
        ("method", "incident"),
        "magnifying-glass",
        "Eerst feiten vragen, dan oordelen · 35 min",
    ),
    Choice(
        "snel",
        "Snelle ronde",
        ("method", "snel"),
        "lightning",
        "Stemmen, drie vragen, door · 10 min",
    ),
)
WAYS = (
    Choice("hand", "handkaarten", ("way", "hand"), "hand"),
    Choice("turn", "om de beurt", ("way", "turn"), "keyboard"),
    Choice("phone", "telefoon", ("way", "phone"), "device-mobile"),
)
TONES = (
    (Tone.NOTE, "note"),
    (Tone.GAIN, "gain"),
    (Tone.LEFT, "left"),
    (Tone.RIGHT, "right"),
    (Tone.PLUM, "plum"),
    (Tone.PLAIN, "plain"),
)


def buttons(look: Look, page: Page) -> Node:
    """Buttons, choices, panels."""
    methods = cards("Werkvorm", METHODS, page.choice("method", "spanningsveld"), key="method")
    right = column(methods, _tones(), _twist(), gap=24)
    pad = (120, 8, 120, 36) if look.wide else (36, 8, 36, 36)
    return frame(
        head(look, "Knoppen en kaarten"),
        column(grid(_pressed(page), right, min_column=600, gap=40), pad=pad),
        foot(look),
    )


def _pressed(page: Page) -> Node:
    kinds = tuple(
        button(kind.name.lower(), kind.name, kind=kind, icon="shuffle")
        for kind in Kind
        if kind is not Kind.OFF
    )
    return column(
        wrap(*kinds, button("uit", "off", disabled=True), gap=16),
        wrap(
            *(
                button(kind.name.lower(), kind.name, kind=kind, small=True)
                for kind in (Kind.PRIMARY, Kind.SECONDARY)
            ),
            gap=16,
        ),
        panel(pills("Stemmen gaat", WAYS, page.choice("way", "hand"), key="way")),
        panel(
            check("Wie kent Yonas beter dan jij?", on=False, intent=("check", "on")),
            check("Wat weet je zeker, en wat vul je in?", on=True, intent=("check", "off")),
            switch("Anoniem stemmen", on=False, intent=("switch", "on"), about="Zonder namen."),
            switch("Geluid", on=True, intent=("switch", "off")),
            gap=6,
        ),
        panel(
            stepper("Hoeveel anderen kiezen hetzelfde, denk je?", 3, "less", "more", key="guess")
        ),
        gap=24,
    )


def _tones() -> Node:
    return grid(
        *(
            panel(
                text(name, style=Style.STRONG),
                text("Een paar woorden.", style=Style.SMALL, color=Color.SOFT),
                tone=tone,
                pad=24,
                gap=4,
            )
            for tone, name in TONES
        ),
        min_column=220,
        gap=16,
    )


def _twist() -> Node:
    return panel(
        row(
            icon("lightning", color=Color.GOLD, cut="fill"),
            text("Wending", style=Style.STRONG, color=Color.GOLD),
            gap=14,
        ),
        title("Een werkgever belt", level=Level.PANEL),
        text("Er is maandag plek voor Yonas. Vijf dagen per week, overdag."),
        wrap(button("Heroverweeg", "yes", kind=Kind.GOLD), button("Het blijft", "no"), gap=14),
        tone=Tone.TWIST,
    )
