"""The file itself, for who likes YAML: written here, and checked before it is taken over."""

from __future__ import annotations

from game.ui.layout import column, row
from game.ui.node import Edit, Node, Role
from game.ui.screens.studio.findings import remark_panel
from game.ui.screens.studio.intents import Said
from game.ui.screens.studio.preview import highlighted
from game.ui.screens.studio.records import BenchModel, Remark
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.field_box import FieldBox
from game.ui.widgets.text import Style, text
from game.words import t

TEXT = "yaml-text"
LINES, LIMIT = 20, 60_000


def yaml_part(model: BenchModel, words: str) -> tuple[Node | None, ...]:
    """The text, a button that takes it over, and everything that was found."""
    if not model.writable:
        return (column(*highlighted(words)),)
    changed = words != model.yaml
    take = button(
        t("Neem over"),
        Said("yaml"),
        kind=Kind.PLUM,
        icon="check",
        key="take-yaml",
        disabled=not changed,
        small=True,
    )
    hint = t("De YAML van dit bestand. Wat je hier typt, geldt na “Neem over”.")
    return (
        row(text(hint, style=Style.SMALL).placed(grow=1), take, gap=16),
        Node(
            Role.AREA,
            "YAML",
            key=TEXT,
            paint=FieldBox(LINES, "", Style.FINE),
            edit=Edit(words, LINES, LIMIT),
        ),
        *(_found(remark) for remark in model.remarks),
    )


def _found(remark: Remark) -> Node:
    line = text(t("Regel {n}", n=remark.line), style=Style.FINE, color=Color.SOFT)
    return column(line if remark.line else None, remark_panel(remark), gap=2)
