"""A cord per tension: a white bead before the talk, a gold one after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import Tension
from game.core.view import Played
from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.screens.phases.stand import label_name
from game.ui.sitting import Sitting
from game.ui.theme import Color
from game.ui.widgets.cord import track
from game.ui.widgets.divider import divider
from game.ui.widgets.text import Style, text
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


HIGH = 38


def tension_map(sitting: Sitting, look: Metrics) -> Node:
    """All tensions of the deck, in order; those not played stay open."""
    rows: list[Node] = []
    for tension in sitting.deck.tensions:
        plays = [done for done in sitting.view.done if done.play.tension == tension.id]
        lines = [_row(tension, done, look) for done in plays] or [_row(tension, None, look)]
        for line in lines:
            rows += [divider(), line] if rows else [line]
    return column(*rows, gap=9)


def _row(tension: Tension, done: Played | None, look: Metrics) -> Node:
    opened = [result for result in done.results if result] if done else []
    before = opened[0].mean if opened else None
    after = opened[-1].mean if opened else None
    labels = [label_name(result.label) for result in opened]
    said = " › ".join(dict.fromkeys(labels)) or (t("besproken") if done else t("nog open"))
    left = text(f"**{tension.left.label}**", style=Style.SMALL, color=Color.LEFT)
    right = text(f"**{tension.right.label}**", style=Style.SMALL, color=Color.RIGHT)
    cord = track(before, after, played=before is not None, name=_name(tension, said), high=HIGH)
    words = text(said, style=Style.SMALL)
    if not look.wide:
        return column(row(left.placed(grow=1), right, gap=20), cord, words, gap=8)
    return row(
        left.placed(width=230),
        cord.placed(grow=1, min_width=200),
        right.placed(width=290),
        words.placed(width=260),
        gap=24,
    )


def _name(tension: Tension, said: str) -> str:
    return f"{tension.left.label} / {tension.right.label}: {said}"
