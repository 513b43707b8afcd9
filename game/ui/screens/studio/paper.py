"""Printing a deck: which parts of it, and in which folder."""

from __future__ import annotations

from collections.abc import Mapping

from game.ui.layout import column
from game.ui.node import Edited, Flag, Node
from game.ui.screens.studio.intents import Close, Said
from game.ui.screens.studio.records import BenchModel
from game.ui.screens.studio.shut import shut
from game.ui.widgets.button import Kind, button
from game.ui.widgets.check import check
from game.ui.widgets.dialog import dialog
from game.ui.widgets.field import field
from game.ui.widgets.text import Style, text
from game.words import t

TO, PART, AWAY = "folder", "paper:", "-"
"""Keys of what is filled in here; a part that stays away holds `AWAY`."""


def part_names() -> dict[str, str]:
    """The parts of a deck on paper, as `print --part` knows them, in words."""
    return {
        "cards": t("Kaarten: op A4, twee op een vel"),
        "board": t("Bord: op A3"),
        "votes": t("Stemkaarten: A tot D, en anders"),
        "booklet": t("Boekje voor de spelleider"),
    }


def parts_in(words: Mapping[str, str]) -> tuple[str, ...]:
    """The parts that were chosen; all, if nobody took one away."""
    return tuple(each for each in part_names() if words.get(PART + each) != AWAY)


def print_parts(model: BenchModel, words: Mapping[str, str]) -> Node:
    """The dialog."""
    chosen = parts_in(words)
    checks = (_part(each, name, each in chosen) for each, name in part_names().items())
    make = button(
        t("Maak de pdf"),
        Said("print"),
        kind=Kind.PLUM,
        icon="file-pdf",
        key="make-pdf",
        disabled=not chosen,
    )
    return dialog(
        t("Print dit deck"),
        text(t("Eén pdf, zodat een groep ook zonder computer kan spelen.")),
        text(t("Wat komt erin?"), style=Style.LABEL),
        column(*checks, gap=2),
        folder(model, words),
        actions=(make.flagged(Flag.FIRST), shut("" if model.file else t("Terug"))),
        leave=Close(),
    )


def _part(part: str, name: str, on: bool) -> Node:  # noqa: FBT001 - what the line is about
    return check(name, on, Edited(PART + part, AWAY if on else ""), key=PART + part)


def folder(model: BenchModel, words: Mapping[str, str]) -> Node:
    """Where a file goes."""
    return field(TO, t("In welke map?"), words.get(TO, model.home), limit=1000)
