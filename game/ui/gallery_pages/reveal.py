"""The reveal of the mock-ups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.gallery_pages.bars import foot, head
from game.ui.gallery_pages.sample import OPTIONS, PEOPLE, STEPS
from game.ui.layout import column, frame, row, split
from game.ui.node import Align, Node
from game.ui.widgets.cord import cord
from game.ui.widgets.letter import letter
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.rail import Step, rail
from game.ui.widgets.text import text
from game.ui.widgets.title import Level, title
from game.ui.widgets.token import token

if TYPE_CHECKING:
    from game.ui.gallery_pages.page import Page
    from game.ui.look import Look

CURRENT = 2


def reveal(look: Look, page: Page) -> Node:
    """The reveal of the mock-ups: options, tokens, cord, aside."""
    del page
    body = row(
        rail(_steps(), look), split(_main(), _aside()).placed(grow=1), gap=28, align=Align.START
    )
    pad = (56, 8, 56, 36) if look.wide else (28, 8, 28, 36)
    return frame(
        head(look, "Spanningsveld 2 · De gemiste afspraken"), column(body, pad=pad), foot(look)
    )


def _main() -> Node:
    votes = ((0, 4, 6), (1, 7), (2,), (3, 5))
    rows = (
        panel(
            row(
                letter(name, lean),
                text(told).placed(grow=1),
                row(*(token(PEOPLE[i], i, key=f"token:{i}") for i in votes[n]), gap=4),
                title(str(len(votes[n])), level=Level.NUMBER),
                gap=24,
            ),
            pad=(28, 18),
        )
        for n, (name, lean, told) in enumerate(OPTIONS)
    )
    return column(
        title("Zo stemde de groep"),
        *rows,
        panel(
            cord(
                "Ontwikkelplan",
                "Sanctie",
                before=-1.0,
                after=-0.4,
                tokens=(-2, -2, -2, -1, -1, 1, 2, 2),
                key="cord",
            )
        ),
        gap=20,
    )


def _aside() -> Node:
    return column(
        panel(
            title("Verspreid", level=Level.PANEL),
            text("Jullie staan overal op het koord. Goed nieuws: er valt iets te bespreken."),
            gap=12,
            pad=34,
        ),
        panel(
            title("Begin bij het verschil", level=Level.PANEL),
            text("Laat eerst **Dirk** (C) aan het woord: de enige met dit antwoord."),
            gap=12,
            pad=34,
        ),
        panel(
            text("**Spelregel** — vraag door naar het waarom. Overtuigen hoeft niet."),
            tone=Tone.NOTE,
            pad=34,
        ),
        gap=22,
    )


def _steps() -> tuple[Step, ...]:
    return tuple(
        Step(
            name,
            picture,
            "done" if n < CURRENT else "current" if n == CURRENT else "to come",
            n if n <= CURRENT else None,
        )
        for n, (name, picture) in enumerate(STEPS)
    )
