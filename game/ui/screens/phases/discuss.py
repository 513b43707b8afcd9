"""Gesprek: swap lenses, give everybody the floor, note arguments for both poles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import Lens
from game.core.events import LensGiven, TurnStarted
from game.ui.layout import column, grid, row
from game.ui.node import Align, Edited, Flag, Node
from game.ui.outcome import Do, Outcome
from game.ui.screens.people import choose_person, face_token
from game.ui.screens.phases.arguments import Arguments, Keep
from game.ui.screens.phases.notes import notes_area
from game.ui.screens.phases.part import Part
from game.ui.screens.phases.prompts import prompts_panel
from game.ui.sitting import Sitting
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.clock import clock
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.seal import seal
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

MINUTE = 60
MOST_LENSES_IN_A_ROW = 6
HOLDER = 48


class Look(Value):
    """Look through this lens."""

    lens: str


class Discuss(Part):
    """The talk with lenses."""

    def __init__(self, sitting: Sitting) -> None:
        """Begin with the newcomer's lens."""
        super().__init__(sitting)
        self.arguments = Arguments(self)
        newcomers = [lens.id for lens in self.card.lenses if lens.newcomer]
        self.lens = newcomers[0] if newcomers else ""

    def main(self, look: Metrics) -> Node:
        """The lenses, what the chosen one would say, arguments; notes if not beside them."""
        lenses = self.card.lenses
        lead = t("Klik op een bril. Wie hem krijgt, spreekt één minuut vanuit die plek.")
        return column(
            title(t("Wissel van bril") if lenses else self.table.step.title),
            text(lead, style=Style.LEAD) if lenses else None,
            self._lenses(look) if lenses else None,
            self._says(),
            self.arguments.view(),
            None if look.wide else notes_area(self),
            gap=20,
        )

    def _lenses(self, look: Metrics) -> Node:
        lenses = self.card.lenses
        columns = min(len(lenses), 3 if look.narrow else MOST_LENSES_IN_A_ROW)
        cells = (self._lens(lens, number) for number, lens in enumerate(lenses, 1))
        return grid(*cells, columns=columns, min_column=150, gap=16).flagged(Flag.ARROWS)

    def _lens(self, lens: Lens, number: int) -> Node:
        who = self.table.play.lenses.get(lens.id)
        voiced = lens.id in self.table.play.voiced
        holder = face_token(self.sitting.faces[who], 48) if who else icon("plus", size=34)
        mark = icon("check-circle", size=28, cut="fill") if voiced else None
        return panel(
            column(
                seal(lens.icon, number, size=76),
                text(lens.who, style=Style.LABEL, middle=True).placed(grow=1),
                row(holder, mark, gap=8).placed(height=HOLDER),
                gap=8,
                align=Align.CENTER,
                grow=1,
            ),
            pad=(12, 16),
            intent=Look(lens.id),
            name=t("Bril van {who}", who=lens.who),
            chosen=lens.id == self.lens,
            key=f"lens:{lens.id}",
        ).keyed(f"lens:{lens.id}", f"choose {number}")

    def _says(self) -> Node | None:
        lens = next((lens for lens in self.card.lenses if lens.id == self.lens), None)
        if lens is None:
            return None
        return panel(
            title(f"“{lens.says}”", level=Level.PANEL),
            text(t("En vraagt: {question}", question=lens.asks), style=Style.SMALL),
            self._floor(lens),
            tone=Tone.GAIN,
            pad=(30, 22),
            gap=12,
        )

    def _floor(self, lens: Lens) -> Node:
        """Who holds the lens, and their minute."""
        who, turn = self.table.play.lenses.get(lens.id), self.table.play.turn
        give = button(
            t("Geef deze bril aan …"),
            None,
            icon="eyeglasses",
            key=f"give:{lens.id}",
            small=True,
        ).but(popup=self._give(lens))
        if who is None:
            return row(give, gap=16)
        if turn and turn.lens == lens.id:
            return row(self._speaking(turn.who, turn.at, turn.seconds), gap=16)
        speak = button(
            t("Geef {name} het woord", name=self.sitting.faces[who].name),
            Do((TurnStarted(who=who, lens=lens.id, seconds=MINUTE),)),
            kind=Kind.PRIMARY,
            icon="play",
            key=f"speak:{lens.id}",
            small=True,
        )
        return row(speak, give, gap=16)

    def _speaking(self, who: str, since: int, seconds: int) -> Node:
        left = seconds - (self.sitting.now - since) // 1000
        name = self.sitting.faces[who].name
        stop = button(t("Klaar"), Do((TurnStarted(who=None),)), small=True, key="stop-turn")
        words = (
            t("{name} aan het woord", name=name) if left > 0 else t("{name} rondt af", name=name)
        )
        return row(text(f"**{words}**"), clock(max(0, left), running=left > 0), stop, gap=20)

    def _give(self, lens: Lens) -> Node:
        return choose_person(
            self.sitting,
            self.sitting.view.present,
            lambda who: Do((LensGiven(lens=lens.id, who=who),)),
            t("Wie krijgt de bril van {who}?", who=lens.who),
        )

    def aside(self, look: Metrics) -> Node | None:
        """Questions for the talk, and the notes where there is room."""
        notes = notes_area(self, 3) if look.wide else None
        return column(prompts_panel(self, "discuss", surprise=True), notes, gap=20)

    def handle(self, intent: object) -> Outcome | None:
        """A lens to look through, or something about an argument."""
        if isinstance(intent, Look):
            self.lens = intent.lens
            return None
        return self.arguments.handle(intent)

    def leaving(self) -> Outcome | None:
        """An argument that is being written is kept too."""
        return self.arguments.handle(Keep())

    def edited(self, edited: Edited) -> Outcome | None:
        """The words of an argument."""
        return self.arguments.edited(edited)
