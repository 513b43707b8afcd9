"""Two versions of a file that changed here and outside, beside each other."""

from __future__ import annotations

from game.ui.layout import grid
from game.ui.node import Flag, Node
from game.ui.outcome import Ask
from game.ui.screens.studio.records import Both
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.dialog import dialog
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text, verbatim
from game.words import t

MOST_LINES = 60


def both_versions(both: Both) -> Node:
    """Two versions of the file beside each other; what differs is marked."""
    mine, theirs = both.mine.splitlines(), both.theirs.splitlines()
    only_mine, only_theirs = set(mine) - set(theirs), set(theirs) - set(mine)
    words = t(
        "{file} veranderde buiten het spel terwijl jij schreef. Er is nog niets overschreven. "
        "Welke versie blijft?",
        file=both.file,
    )
    sides = (
        _side(t("Wat jij schreef"), mine, only_mine, "both:mine"),
        _side(t("Wat er nu in het bestand staat"), theirs, only_theirs, "both:theirs"),
    )
    return dialog(
        t("Twee versies"),
        text(words),
        grid(*sides, columns=2, min_column=460, gap=22),
        actions=(
            button(
                t("Houd die van mij"), Ask("studio_both", "mine"), kind=Kind.PLUM, key="keep:mine"
            ).flagged(Flag.FIRST),
            button(t("Neem die van buiten"), Ask("studio_both", "theirs"), key="keep:theirs"),
            button(
                t("Bewaar allebei"), Ask("studio_both", "both"), kind=Kind.QUIET, key="keep:both"
            ),
        ),
        leave=None,
        width=1500,
    )


def _side(name: str, lines: list[str], only: set[str], key: str) -> Node:
    """The lines that differ, each with the line before it."""
    shown: list[Node] = []
    for number, line in enumerate(lines):
        near = any(each in only for each in lines[number : number + 2])
        if near and line.strip() and len(shown) < MOST_LINES:
            style = Style.SMALL_STRONG if line in only else Style.SMALL
            color = Color.INK if line in only else Color.SOFT
            shown.append(text(verbatim(f"{number + 1}  {line}"), style=style, color=color))
    if not shown:
        shown = [text(t("Hier zijn alleen regels weg."), style=Style.SMALL, color=Color.SOFT)]
    return panel(
        text(name, style=Style.LABEL), *shown, tone=Tone.PLAIN, pad=20, gap=4, name=name, key=key
    )
