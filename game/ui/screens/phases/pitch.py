"""Casussen: who wants to bring something in? Pitch, choose, and write the case down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import CaseChosen, CasePitched
from game.core.state import Pitch
from game.ui.layout import column, row
from game.ui.node import Align, Edited, Node
from game.ui.outcome import Do, Outcome
from game.ui.screens.phases.drafts import Drafts
from game.ui.screens.phases.owncase import OwnCase
from game.ui.screens.phases.part import Onward, Part, rule_panel
from game.ui.screens.phases.prompts import prompts_panel
from game.ui.sitting import Sitting
from game.ui.value import Value
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.field import field
from game.ui.widgets.panel import panel
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

CASE = "pitch"


class AddPitch(Value):
    """Keep the case that stands in the field."""


class PitchCase(Part):
    """The cases that people offer; formats without a choice also write it down here."""

    def __init__(self, sitting: Sitting) -> None:
        """Begin with an empty line."""
        super().__init__(sitting)
        self.drafts = Drafts()
        self.form = OwnCase(self)

    @property
    def writes(self) -> bool:
        """Whether the case is written in this step, as no later step asks for it."""
        phases = [step.phase for step in self.table.format.steps]
        return self.table.step.phase == "choose_case" or "choose_case" not in phases

    def main(self, look: Metrics) -> Node:
        """The list of cases, and the form when it is time to write."""
        del look
        self._settle()
        chooses = self.table.step.phase == "choose_case"
        heading = t("Welke casus kiezen jullie?") if chooses else t("Wie brengt een casus in?")
        lead = t("Kort, zonder namen, datums of herkenbare details.")
        return column(
            title(heading),
            text(lead, style=Style.LEAD),
            *(
                self._row(pitch, chosen=n == 0 and self.writes)
                for n, pitch in enumerate(self._pitches())
            ),
            None if chooses and self._pitches() else self._add(),
            self.form.view() if self.writes else None,
            gap=22,
        )

    def _pitches(self) -> tuple[Pitch, ...]:
        return self.sitting.view.pitches

    def _row(self, pitch: Pitch, *, chosen: bool) -> Node:
        choose = (
            Do((CaseChosen(case=pitch.case),)) if self.table.step.phase == "choose_case" else None
        )
        gone = Do((CasePitched(case=pitch.case, title=""),))
        drop = (
            icon_button("x", t("Haal weg"), gone, key=f"drop:{pitch.case}")
            if choose is None
            else None
        )
        return panel(
            row(text(verbatim(pitch.title)).placed(grow=1), drop, gap=12),
            pad=24,
            intent=choose,
            chosen=chosen and choose is not None,
            name=pitch.title,
            key=f"case:{pitch.case}",
        )

    def _add(self) -> Node:
        line = row(
            field(
                CASE, t("De casus in één zin"), self.drafts.raw(CASE), submit=AddPitch(), limit=200
            ).placed(grow=1),
            button(t("Voeg toe"), AddPitch(), icon="plus", kind=Kind.SECONDARY, key="add:pitch"),
            gap=16,
            align=Align.END,
        )
        heading = t("Nog een casus") if self._pitches() else t("Een casus")
        return panel(title(heading, level=Level.PANEL), line, pad=28, gap=14)

    def aside(self, look: Metrics) -> Node | None:
        """Questions of the step, and what not to write."""
        del look
        rule = t("Een eigen casus bevat geen namen, datums of herkenbare details.")
        return column(prompts_panel(self, "pitch"), rule_panel(rule), gap=22)

    def onward(self) -> Onward | None:
        """Going on with a case in the form puts it on the table first."""
        return self.form.onward() if self.writes and self.form.unkept else None

    def leaving(self) -> Outcome | None:
        """A case that stands in the field is kept too."""
        return self._keep()

    def handle(self, intent: object) -> Outcome | None:
        """Add a case, or something of the form."""
        if isinstance(intent, AddPitch):
            return self._keep()
        done = self.form.handle(intent)
        return done.but(onward=True) if isinstance(done, Do) else done

    def _keep(self) -> Outcome | None:
        self._settle()
        words = self.drafts.words(CASE)
        numbers = (int(p.case.removeprefix("pitch-")) for p in self._pitches())
        key = f"pitch-{1 + max(numbers, default=0)}"
        self.drafts.send(key, CASE)
        return Do((CasePitched(case=key, title=words),)) if words else None

    def _settle(self) -> None:
        self.drafts.settle(pitch.case for pitch in self._pitches())

    def edited(self, edited: Edited) -> Outcome | None:
        """The line of a pitch, or a field of the form."""
        if edited.key == CASE:
            self.drafts.write(CASE, edited.text)
            return None
        return self.form.edited(edited)
