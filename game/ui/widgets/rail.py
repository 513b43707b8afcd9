"""The steps of a card at the left of the screen: done, current, to come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from game.ui.fonts import Style
from game.ui.layout import column, row
from game.ui.node import Flag, Node, Role
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Sheet, Tone
from game.ui.widgets.text import text
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

WIDTH, GAP = 268, 4
State = Literal["done", "current", "to come"]


class Step(Value):
    """One step.

    Attributes:
        name: what it is called.
        icon: its picture.
        state: done, current, or to come.
        intent: going there; None cannot.
    """

    name: str
    icon: str
    state: State = "to come"
    intent: object = None


def rail(steps: Sequence[Step], look: Metrics) -> Node | None:
    """The steps with their names; only pictures with less room; nothing in one column.

    Where the window is too low for them, all give way a little.
    """
    if look.narrow or not steps:
        return None
    lines = (_step(step, words=look.wide).placed(grow=1) for step in steps)
    shown = column(*lines, gap=GAP)
    whole = shown.but(role=Role.NAVIGATION, name=t("Stappen")).placed(grow=1)
    return whole.placed(width=WIDTH, follows_text=True) if look.wide else whole


def _step(step: Step, *, words: bool) -> Node:
    current, done = step.state == "current", step.state == "done"
    color = Color.LEFT if current else Color.INK if done else Color.SOFT
    mark = (
        icon("check-circle", size=30, color=Color.MOSS, cut="fill")
        if done
        else icon(step.icon, size=30, color=color, cut="fill" if current else "regular")
    )
    label = text(step.name, style=Style.LABEL if current else Style.STEP, color=color)
    inside = row(mark, label.placed(grow=1) if words else None, gap=16, pad=(18, 14))
    flags = {Flag.CURRENT} if current else set()
    tone = Tone.CARD if current else Tone.BARE
    return inside.but(
        role=Role.ITEM if step.intent is None else Role.BUTTON,
        name=step.name,
        value={"done": t("gedaan"), "current": t("nu"), "to come": t("komt nog")}[step.state],
        intent=step.intent,
        key=f"step {step.name}",
        flags=frozenset(flags),
        paint=Sheet(tone, pressable=step.intent is not None, radius=14),
    )
