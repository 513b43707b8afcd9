"""The steps of a card for the rail: what is done, where we are, what is to come."""

from __future__ import annotations

from game.core.events import PhaseEntered
from game.ui.outcome import Do
from game.ui.sitting import Sitting
from game.ui.widgets.rail import Step
from game.words import t

ICONS = {
    "look_back": "clock-counter-clockwise",
    "pitch": "hand",
    "choose_case": "list-checks",
    "read": "book-open",
    "ask": "question",
    "vote": "hand",
    "reveal": "eye",
    "discuss": "chats",
    "talk": "chats",
    "counter": "arrows-left-right",
    "revote": "arrows-clockwise",
    "compare": "arrows-left-right",
    "decide": "gavel",
    "consequence": "path",
    "twist": "lightning",
    "insight": "lightbulb",
    "harvest": "plant",
}


def rail_steps(sitting: Sitting) -> tuple[Step, ...]:
    """The steps in order; one that was visited can be pressed to go back to it."""
    table = sitting.view.table
    if table is None:
        return ()
    visited = set(table.play.visited)
    return tuple(
        Step(
            step.title,
            ICONS[step.phase],
            "current" if step.id == table.step.id else "done" if step.id in visited else "to come",
            Do((PhaseEntered(step=step.id),)) if step.id in visited else None,
        )
        for step in table.steps
    )


def step_words(sitting: Sitting) -> str:
    """Which step it is, in one line."""
    steps = rail_steps(sitting)
    number = next((n for n, step in enumerate(steps, 1) if step.state == "current"), 0)
    if not number:
        return ""
    name = steps[number - 1].name
    return t("Stap {n} van {all} · {name}", n=number, all=len(steps), name=name)
