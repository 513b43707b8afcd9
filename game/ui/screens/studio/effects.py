"""Effects as sliders: per interest what happens soon and later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from game.core.deck import Interest
from game.ui.layout import column, grid, row
from game.ui.node import Node
from game.ui.screens.studio.form import Form
from game.ui.screens.studio.intents import Put
from game.ui.screens.studio.records import Path
from game.ui.theme import Color
from game.ui.widgets.icon import icon
from game.ui.widgets.letter import letter
from game.ui.widgets.meter import signed
from game.ui.widgets.slider import slider
from game.ui.widgets.text import Style, text
from game.ui.widgets.tradeoff import Side, Stake, tradeoff
from game.words import t

FARTHEST = 2


def effect_rows(form: Form, path: Path) -> Node:
    """Two sliders for each interest of the deck."""
    rows = [_row(form, path, each) for each in _interests(form)]
    return column(*rows, *form.told(path, inside=True), gap=14)


def _interests(form: Form) -> Sequence[Interest]:
    return form.model.deck.interests if form.model.deck else ()


def _row(form: Form, path: Path, interest: Interest) -> Node:
    pair = pair_of(form.at(*path, interest.id))
    name = row(
        icon(interest.icon, size=30, color=Color.PLUM, cut="duotone"),
        text(interest.label, style=Style.SMALL_STRONG).placed(grow=1),
        gap=12,
    )
    if not form.model.writable:
        words = t("kort {short}, lang {long}", short=signed(pair[0]), long=signed(pair[1]))
        return row(name.placed(grow=1), text(words, style=Style.SMALL), gap=16)
    short, long = (_slider(form, (*path, interest.id), pair, n) for n in range(2))
    return column(name, grid(short, long, columns=2, min_column=260, gap=28), gap=2)


def _slider(form: Form, path: Path, pair: tuple[int, int], which: int) -> Node:
    there = isinstance(form.at(*path), list)

    def put(number: int) -> Put:
        if there:
            return Put((*path, which), number)
        return Put(path, [number, pair[1]] if which == 0 else [pair[0], number])

    name = (t("binnen drie maanden"), t("na twee jaar"))[which]
    key = f"slide:{'/'.join(map(str, path))}:{which}"
    return slider(name, pair[which], put, key=key)


def pair_of(held: Any) -> tuple[int, int]:  # noqa: ANN401 - a file holds anything
    """Short and long from what stands in a file; what is no number is 0."""
    if not isinstance(held, list) or len(held) != 2:  # noqa: PLR2004 - short and long
        return 0, 0
    short, long = (max(-FARTHEST, min(FARTHEST, n)) if isinstance(n, int) else 0 for n in held)
    return short, long


def trade(form: Form, options: Sequence[Any], chosen: int) -> Node:
    """The trade-off between all options."""
    stakes = [Stake(each.id, each.label, each.icon) for each in _interests(form)]
    sides = [
        Side(chr(ord("A") + n), lean_of(option), effects_of(option))
        for n, option in enumerate(options)
    ]
    return tradeoff(stakes, sides, chosen)


def lean_of(option: Any) -> int | None:  # noqa: ANN401 - as above
    """The lean of an option in a file; None when it has none."""
    lean = option.get("lean") if isinstance(option, Mapping) else None
    return max(-FARTHEST, min(FARTHEST, lean)) if isinstance(lean, int) else None


def effects_of(option: Any) -> dict[str, tuple[int, int]]:  # noqa: ANN401 - as above
    """The effects of an option in a file."""
    held = option.get("effects") if isinstance(option, Mapping) else None
    return {k: pair_of(v) for k, v in held.items()} if isinstance(held, Mapping) else {}


def option_badge(number: int, option: Any, size: float = 44) -> Node:  # noqa: ANN401 - as above
    """The letter of an option in its colour."""
    return letter(chr(ord("A") + number), lean_of(option), size=size)
