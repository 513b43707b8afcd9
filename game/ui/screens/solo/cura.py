"""CURA, the slower way: concentrate, put your judgement aside, reflect, and then act.

Freely after the method of palliaweb.nl, made for palliative care.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import NoteWritten
from game.ui.layout import column
from game.ui.node import Edited, Node
from game.ui.outcome import Do, Outcome
from game.ui.screens.phases.part import rule_panel
from game.ui.screens.phases.terms import terms_panel
from game.ui.screens.solo.lenses import lenses_panel
from game.ui.screens.solo.part import NOTE, SoloPart
from game.ui.screens.solo.reading import AskAlone, ReadAlone
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import text
from game.ui.widgets.text_area import text_area
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class Noting(SoloPart):
    """A step with questions to think about, and room to write."""

    def notes(self, *questions: str) -> Node:
        """The questions, and what somebody wrote so far."""
        lines = (text(question) for question in questions)
        area = text_area(NOTE, t("Mijn notities"), self.table.play.notes, lines=4, limit=4000)
        return panel(
            title(t("Sta even stil"), level=Level.PANEL),
            *lines,
            area,
            tone=Tone.PLUM,
            pad=32,
            gap=14,
        )

    def edited(self, edited: Edited) -> Outcome | None:
        """The notes, when the writer pauses."""
        same = edited.text == self.table.play.notes
        if not edited.settled or edited.key != NOTE or same:
            return None
        return Do((NoteWritten(text=edited.text),))


class Concentrate(Noting, ReadAlone):
    """First look at what is going on."""

    def main(self, look: Metrics) -> Node:
        """The case, then the questions."""
        questions = t("Waar twijfel je over, in één zin?"), t("Wat staat er op het spel, voor wie?")
        return column(ReadAlone.main(self, look), self.notes(*questions), gap=22)


class Postpone(Noting, AskAlone):
    """Put the first judgement aside, and ask."""

    def main(self, look: Metrics) -> Node:
        """The questions, then the facts."""
        notes = self.notes(
            t("Wat is je eerste reactie? Welk oordeel zit daarin?"),
            t("Wat gebeurt er als je dat oordeel even opzij legt?"),
        )
        facts = AskAlone.main(self, look) if self.card.facts else None
        return column(notes, facts, gap=28)


class Reflect(Noting):
    """Stand where the others stand, before choosing."""

    def main(self, look: Metrics) -> Node:
        """The lenses, then the questions."""
        del look
        notes = self.notes(
            t("Wat is belangrijk voor de nieuwkomer? En voor de anderen?"),
            t("Wat is belangrijk voor jou in je vak? Welke waarden botsen?"),
        )
        return column(
            title(t("Kijk door de brillen van de anderen")), lenses_panel(self), notes, gap=22
        )

    def aside(self, look: Metrics) -> Node | None:
        """Where to look longest."""
        del look
        words = t("Wie vind je het moeilijkst? Neem daar extra tijd voor.")
        return column(rule_panel(words), terms_panel(self), gap=22)
