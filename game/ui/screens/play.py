"""A card on the table: the rail, the part of the phase, and the clock below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import NoteWritten, TwistShown
from game.ui.layout import column, frame, frame_of_panes, row, scroll, spacer, split, stack
from game.ui.node import Align, Edited, Node
from game.ui.outcome import Ask, Backward, Do, Forward, Outcome, Reveal
from game.ui.screens.foot import clock_part, foot_bar, forward_words, to_open, to_turn
from game.ui.screens.head import head
from game.ui.screens.phases.early import Early, Wait, early_question, waiting
from game.ui.screens.phases.notes import NOTES, bare_notes
from game.ui.screens.phases.part import Onward, Part
from game.ui.screens.phases.parts import PARTS
from game.ui.screens.phases.writecase import WriteCase, must_write
from game.ui.screens.script import script_panel
from game.ui.screens.session_menu import menu_tool, notes_tool
from game.ui.screens.steps import rail_steps, step_words
from game.ui.sitting import Sitting
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.dialog import dialog
from game.ui.widgets.rail import rail
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

WITH_NOTES = ("discuss", "talk")
"""Phases whose own part shows the notes."""
REST = 10_000
"""The steps give way in a low window, and take nothing in a high one."""


class ShowNotes(Value):
    """Open or shut the notes."""


class ShowScript(Value):
    """Show or hide what the facilitator may say."""


class Play:
    """One card, phase after phase."""

    name = "play"

    def __init__(self, sitting: Sitting) -> None:
        """Sit down at the table."""
        self.sitting = sitting
        self.notes = False
        self.script = False
        self.early = False
        self._part: Part | None = None
        self._step = ("", "")

    @property
    def part(self) -> Part:
        """The part of the phase the group is in; a new one when the step changes."""
        table = self.sitting.view.table
        if table is None:
            raise LookupError("no card on the table")
        here = (table.play.card, table.step.id)
        if self._part is None or here != self._step:
            made = WriteCase if must_write(table) else PARTS[table.step.phase]
            self._part, self._step = made(self.sitting), here
        return self._part

    def view(self, look: Metrics) -> Node:
        """The whole screen."""
        return stack(self._whole(look), self._over())

    def _whole(self, look: Metrics) -> Node:
        """The steps keep their place beside a middle that scrolls by itself."""
        here = f"body:{self.part.page or self._step}"
        top, middle, bottom = self._head(look), self._middle(look), self._foot(look)
        if look.narrow:
            return frame(top, column(middle, pad=(28, 4, 28, 28)), bottom, key=here)
        side = 56 if look.wide else 28
        below = spacer().placed(grow=REST)
        steps = column(rail(rail_steps(self.sitting), look), below, pad=(side, 8, 0, 8))
        page = column(middle.placed(grow=1), pad=(28, 8, side, 36 if look.wide else 28))
        body = row(steps, scroll(page, here, padded=True), align=Align.STRETCH, grow=1)
        return frame_of_panes(top, body, bottom)

    def _over(self) -> Node | None:
        """What lies over the screen: the notes, or a question."""
        if self.notes:
            return self._notes()
        if self.early and waiting(self.sitting):
            return early_question(self.sitting, self._next())
        return None

    def _head(self, look: Metrics) -> Node:
        tools = (notes_tool(ShowNotes()), menu_tool(self.sitting, ShowScript(), shown=self.script))
        bar = head(self._where(look), *tools, narrow=not look.wide)
        return column(bar, pad=(56, 28, 56, 16) if look.wide else (28, 16, 28, 10))

    def _where(self, look: Metrics) -> str:
        """The card; where there is no room for the steps, which step it is."""
        if look.narrow:
            return step_words(self.sitting)
        part = self.part
        tension = part.tension
        poles = f"{tension.left.label} / {tension.right.label}" if tension else ""
        return " · ".join(filter(None, (poles, part.card.title)))

    def _middle(self, look: Metrics) -> Node:
        part = self.part
        script = script_panel(self.sitting) if self.script else None
        aside = part.aside(look)
        both = column(script, aside, gap=22) if script else aside
        return split(part.main(look), both, aside_width=470)

    def _foot(self, look: Metrics) -> Node:
        back = button(
            t("Terug"),
            Backward(),
            icon="arrow-left",
            cap="←" if look.wide else "",
            key="back",
            hotkey="back",
        )
        own = self.part.onward()
        onward = own or Onward(forward_words(self.sitting), self._forward())
        on = button(
            onward.label,
            onward.intent,
            kind=Kind.PRIMARY,
            icon_after="arrow-right",
            cap="→" if look.wide else "",
            key=onward.key,
            hotkey="forward|enter" if own else "forward",
            disabled=onward.intent is None,
        )
        return foot_bar(look, back, clock_part(self.sitting, look), on)

    def _forward(self) -> object:
        """Going on, after a question while people still vote."""
        return Early() if waiting(self.sitting) else self._next()

    def _next(self) -> Outcome:
        """Going on opens what is still closed: the vote, or the twist."""
        if to_turn(self.sitting):
            return Do((TwistShown(),))
        return Reveal() if to_open(self.sitting) else Forward()

    def _notes(self) -> Node:
        return dialog(
            t("Notities van de groep"),
            bare_notes(self.part, 8),
            actions=(button(t("Klaar"), ShowNotes(), kind=Kind.PRIMARY, key="notes:done"),),
            leave=ShowNotes(),
        )

    def handle(self, intent: object) -> Outcome | None:
        """What a press means; most of it is the phase's own."""
        if isinstance(intent, ShowNotes):
            return self._toggle_notes()
        if isinstance(intent, ShowScript):
            self.script = not self.script
            return None
        if isinstance(intent, Edited):
            return self._edited(intent)
        self.early = isinstance(intent, Early)
        if isinstance(intent, Early | Wait):
            return None
        if isinstance(intent, Outcome):
            return intent
        return self.part.handle(intent)

    def _toggle_notes(self) -> Outcome | None:
        table = self.sitting.view.table
        if table and table.step.phase in WITH_NOTES and not self.notes:
            return Ask("focus", NOTES)
        self.notes = not self.notes
        return None

    def _edited(self, edited: Edited) -> Outcome | None:
        if edited.key != NOTES:
            return self.part.edited(edited)
        table = self.sitting.view.table
        if not edited.settled or table is None or table.play.notes == edited.text:
            return None
        return Do((NoteWritten(text=edited.text),))

    def leaving(self) -> Outcome | None:
        """Words that were written and not yet added, before the group goes on."""
        keep = getattr(self._part, "leaving", None)
        return keep() if keep else None
