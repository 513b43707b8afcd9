"""A card alone: one step after another, without a clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.solo.phases import phase_of
from game.ui.layout import column, split
from game.ui.node import Edited, Node
from game.ui.outcome import Ask, Backward, Do, Forward, Leave, Outcome, Undo
from game.ui.practising import Practising
from game.ui.screens.page import footer, page
from game.ui.screens.phases.part import Part
from game.ui.screens.solo.parts import PARTS, onward
from game.ui.widgets.button import Kind, button, icon_button
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

PRACTICE = "practice"
"""The name of all that the screens of practising alone ask."""


class SoloCard:
    """One card, phase after phase, for one person."""

    name = "solo_card"

    def __init__(self, study: Practising) -> None:
        """Sit down alone."""
        self.study = study
        self._part: Part | None = None
        self._step = ("", 0, "")

    @property
    def part(self) -> Part | None:
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
        steps = solo.table.steps
        number = [step.id for step in steps].index(solo.attempt.step) + 1
        where = t("stap {n} van {all}", n=number, all=len(steps))
        words = " · ".join((t("Zelf oefenen"), part.card.title, where))
        body = split(part.main(look), part.aside(look), aside_width=560 if look.wide else 470)
        return page(
            look,
            words,
            column(body),
            foot=self._foot(look),
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

    def _foot(self, look: Metrics) -> Node:
        solo = self.study.solo
        back = Ask(PRACTICE, Backward()) if solo and solo.table.back else Leave()
        left = button(
            t("Terug"),
            back,
            icon="arrow-left",
            cap="←" if look.wide else "",
            key="back",
            hotkey="back",
        )
        stop = button(t("Stop voor nu"), Leave(), kind=Kind.QUIET, key="stop", small=True)
        return footer(look, left, stop if look.wide else None, self._onward(look))

    def _onward(self, look: Metrics) -> Node:
        solo = self.study.solo
        stuck = solo is not None and solo.stuck
        step = solo.table.forward if solo else None
        return button(
            onward(phase_of(step)) if step else t("Kaart afronden"),
            Ask(PRACTICE, Forward()),
            kind=Kind.PRIMARY,
            icon_after="arrow-right" if step else "check",
            cap="→" if look.wide else "",
            key="forward",
            hotkey="" if stuck else "forward",
            disabled=stuck,
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
        return part.handle(intent)
