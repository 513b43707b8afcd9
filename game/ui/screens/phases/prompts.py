"""Questions for the talk: ticked off as the group discusses them, with a surprise."""

from __future__ import annotations

from game.core import chance
from game.core.deck import Prompt
from game.core.events import PromptDone
from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.outcome import Do
from game.ui.screens.phases.part import Part
from game.ui.screens.phases.surprises import surprises
from game.ui.widgets.button import button
from game.ui.widgets.check import check
from game.ui.widgets.panel import panel
from game.ui.widgets.title import Level, title
from game.words import t


def prompts_of(part: Part, phase: str) -> tuple[Prompt, ...]:
    """The questions of the step itself, then those of the card for this phase."""
    return (*part.table.step.prompts, *part.card.prompts.get(phase, ()))


def prompts_panel(part: Part, phase: str, *, surprise: bool = False) -> Node | None:
    """The questions as a list to tick off."""
    prompts = prompts_of(part, phase)
    extra = _surprised(part) if surprise else ()
    rows = (_row(part, prompt) for prompt in (*prompts, *extra))
    if not prompts and not surprise:
        return None
    return panel(
        title(t("Vragen voor het gesprek"), level=Level.PANEL),
        column(*rows, gap=6),
        row(_draw(part)) if surprise else None,
        pad=(20, 24),
        gap=14,
    )


def _row(part: Part, prompt: Prompt) -> Node:
    done = prompt.id in part.table.play.prompts
    return check(prompt.text, done, Do((PromptDone(prompt=prompt.id, done=not done),)))


def _order(part: Part) -> tuple[str, ...]:
    numbers = (str(number) for number in range(len(surprises())))
    return chance.shuffled(numbers, str(part.sitting.view.started), part.card.id, "surprise")


def _surprised(part: Part) -> tuple[Prompt, ...]:
    """The surprises that were drawn on this card: ticked off or still open."""
    drawn = [p for p in part.table.play.drawn if p.startswith("surprise-")]
    return tuple(Prompt(p, surprises()[int(p.removeprefix("surprise-"))]) for p in drawn)


def _draw(part: Part) -> Node | None:
    drawn = part.table.play.drawn
    rest = [n for n in _order(part) if f"surprise-{n}" not in drawn]
    if not rest:
        return None
    event = PromptDone(prompt=f"surprise-{rest[0]}", done=False)
    return button(t("Verrassende vraag"), Do((event,)), icon="shuffle", key="surprise")
