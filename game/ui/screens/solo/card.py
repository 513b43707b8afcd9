"""A card alone: one step after another, without a clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.solo.phases import phase_of
from game.ui.layout import column, row, split
from game.ui.node import Edited, Node
from game.ui.outcome import Ask, Backward, Do, Forward, Leave, Outcome, Toast, Undo
from game.ui.practising import Practising
from game.ui.screens.page import footer, page
from game.ui.screens.phases.part import Onward
from game.ui.screens.solo.part import GoOn, SoloPart
from game.ui.screens.solo.parts import PARTS, onward
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button, icon_button
from game.words import t

if TYPE_CHECKING:
    from game.core.solo.view import Solo
    from game.ui.metrics import Metrics

PRACTICE = "practice"
"""The name of all that the screens of practising alone ask."""


class SoloCard:
    """One card, phase after phase, for one person."""

    name = "solo_card"

    def __init__(self, study: Practising) -> None:
        """Sit down alone."""
        self.study = study
        self._part: SoloPart | None = None
        self._step = ("", 0, "")

    @property
    def part(self) -> SoloPart | None:
        """The part of the phase; a new one when the step changes."""
        solo = self.study.solo
        if solo is None:
            return None
        attempt = solo.attempt
        here = (attempt.card, attempt.number, attempt.step)
        if self._part is None or here != self._step:
            self._part, self._step = PARTS[phase_of(attempt.step)](self.study), here
        return self._part

    def view(self, look: Metrics) -> Node:
        """The whole screen."""
        part, solo = self.part, self.study.solo
        if part is None or solo is None:
            return page(look, t("Zelf oefenen"), key="solo_card")
        words = " · ".join((t("Zelf oefenen"), part.card.title, _place(solo)))
        body = split(part.main(look), part.aside(look), aside_width=560 if look.wide else 470)
        return page(
            look,
            words,
            column(body),
            foot=self._foot(part, solo, look),
            tools=self._tools(),
            key=f"solo_card:{self._step}",
        )

    def _tools(self) -> tuple[Node, ...]:
        if self.study.view.undo is None:
            return ()
        words = t("Maak de laatste stap ongedaan")
        intent = Ask(PRACTICE, Undo())
        return (
            icon_button("arrow-counter-clockwise", words, intent, key="tool:undo", hotkey="undo"),
        )

    def _foot(self, part: SoloPart, solo: Solo, look: Metrics) -> Node:
        back = Ask(PRACTICE, Backward()) if solo.table.back else Leave()
        left = button(
            t("Terug"),
            back,
            icon="arrow-left",
            cap="←" if look.wide else "",
            key="back",
            hotkey="back",
        )
        return footer(look, left, _stop(look), self._onward(part, solo, look))

    def _onward(self, part: SoloPart, solo: Solo, look: Metrics) -> Node:
        step = solo.table.forward
        words = onward(phase_of(step)) if step else t("Kaart afronden")
        on = part.onward() or Onward(words, GoOn())
        cap = "Ctrl Enter" if part.writes else "→"
        return button(
            on.label,
            on.intent,
            kind=Kind.OFF if part.first() else Kind.PRIMARY,
            icon_after="arrow-right" if step or part.first() else "check",
            cap=cap if look.wide else "",
            key="forward",
            hotkey="forward",
        )

    def handle(self, intent: object) -> Outcome | None:
        """What a press means; most of it is the phase's own."""
        outcome = self._meant(intent)
        return Ask(PRACTICE, outcome) if isinstance(outcome, Do) else outcome

    def _meant(self, intent: object) -> Outcome | None:
        part = self.part
        if isinstance(intent, Outcome):
            return intent
        if part is None:
            return None
        if isinstance(intent, Edited):
            return part.edited(intent)
        return _going(part) if isinstance(intent, GoOn) else part.handle(intent)


def _going(part: SoloPart) -> Outcome:
    """On to the next step, or in words what is to be done first."""
    first = part.first()
    return Toast(first) if first else Ask(PRACTICE, Forward())


def _place(solo: Solo) -> str:
    """Which step it is of how many; follow-ups belong to the step that led to them."""
    phases = [step.phase for step in solo.table.steps]
    here = [step.id for step in solo.table.steps].index(solo.attempt.step) + 1
    own = len(phases) - phases.count("follow_up")
    number = here - phases[:here].count("follow_up")
    return t("stap {n} van {all}", n=number, all=own)


def _stop(look: Metrics) -> Node:
    words = t("Stop voor nu")
    if look.narrow:
        return row(icon_button("door-open", words, Leave(), key="stop", color=Color.LEFT))
    return button(words, Leave(), kind=Kind.QUIET, key="stop", small=True)
