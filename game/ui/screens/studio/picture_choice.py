"""Choosing a picture: a file of one's own, a drawn portrait or a drawn scene."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from game.ui.layout import column, grid, row
from game.ui.node import Align, Flag, Node
from game.ui.outcome import Ask
from game.ui.screens.studio.intents import Close, Said
from game.ui.screens.studio.records import BenchModel, Portrait
from game.ui.screens.studio.shut import shut
from game.ui.widgets.button import Kind, button
from game.ui.widgets.dialog import dialog
from game.ui.widgets.field import field
from game.ui.widgets.image import image
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.words import t

PICTURE, ALT = "picture", "picture-alt"
"""Keys of the fields in this dialog."""

WIDE, FACE = 1240, 120


def pictures(model: BenchModel, words: Mapping[str, str]) -> Node:
    """The dialog: one's own file at the top, then what is drawn."""
    return dialog(
        t("Kies een plaatje"),
        _own_picture(words),
        text(t("Of kies een getekende plek"), style=Style.LABEL),
        _drawn(model.scenes, "scene"),
        text(t("Of kies een getekend portret"), style=Style.LABEL),
        _drawn(model.portraits, "face"),
        actions=(shut(),),
        leave=Close(),
        width=WIDE,
    )


def _drawn(shown: Sequence[Portrait], kind: str) -> Node:
    """Pictures beside each other; a press takes one."""
    return grid(*(_one(each, kind) for each in shown), min_column=150, gap=8).flagged(Flag.ARROWS)


def _one(each: Portrait, kind: str) -> Node:
    round_ = image(each.file, each.alt, width=FACE, height=FACE, circle=True)
    return panel(
        round_.placed(align=Align.CENTER),
        tone=Tone.BARE,
        pad=8,
        intent=Ask("studio_portrait", each),
        name=each.alt,
        key=f"{kind}:{each.file.stem}",
    )


def _own_picture(words: Mapping[str, str]) -> Node:
    path, alt = words.get(PICTURE, ""), words.get(ALT, "")
    return column(
        field(
            PICTURE,
            t("Een bestand van deze computer"),
            path,
            limit=1000,
            placeholder=t("pad naar een svg, png of jpg; slepen mag ook"),
        ),
        field(
            ALT,
            t("Wat is er te zien?"),
            alt,
            limit=400,
            placeholder=t("voor wie het plaatje niet ziet"),
        ),
        row(
            button(
                t("Neem dit plaatje"),
                Said("picture"),
                kind=Kind.PLUM,
                key="take-picture",
                disabled=not path.strip() or not alt.strip(),
            )
        ),
        gap=14,
    )
