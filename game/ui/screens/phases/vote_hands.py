"""Voting with hand cards: all show a letter at three, the facilitator enters each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import OTHER
from game.core.events import Ballot
from game.ui.layout import column, row
from game.ui.node import Align, Edited, Node
from game.ui.outcome import Cast, Outcome, TakeBack
from game.ui.screens.people import face_token
from game.ui.screens.phases.part import rule_panel
from game.ui.screens.phases.voting import Person, Pick, Voting
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.field import field
from game.ui.widgets.panel import panel
from game.ui.widgets.text import text
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class SayOther(Value):
    """The other answer is written down."""


class HandCards(Voting):
    """The facilitator clicks each person's token and then their letter."""

    other = False
    words = ""

    def main(self, look: Metrics) -> Node:
        """The count of three, then the options for one person at a time."""
        del look
        lead = t("Kies in stilte. Tel tot drie: iedereen steekt tegelijk een letter op.")
        return column(
            self.heading(lead),
            self._whose(),
            self._other() if self.other else None,
            self.options(live=self.current is not None),
            gap=20,
        )

    def _whose(self) -> Node:
        if self.current is None:
            return panel(text(t("Iedereen heeft gestemd. Laat de uitslag zien.")), pad=20)
        face = self.sitting.faces[self.current]
        words = t("Welke letter houdt **{name}** omhoog?", name=face.name)
        back = None
        if self.current in self.round.voted:
            back = button(
                t("Haal de stem terug"), TakeBack(self.current), kind=Kind.QUIET, key="take-back"
            )
        return panel(row(face_token(face, 52), text(words).placed(grow=1), back, gap=18), pad=18)

    def _other(self) -> Node:
        return row(
            field("other", t("Anders, namelijk"), self.words, submit=SayOther(), first=True).placed(
                grow=1
            ),
            button(t("Bewaar dit antwoord"), SayOther(), kind=Kind.PRIMARY, key="other:done"),
            gap=16,
            align=Align.END,
        )

    def aside(self, look: Metrics) -> Node | None:
        """Who voted; a click on somebody enters or changes theirs."""
        del look
        rule = t("**Spelregel** — eerst stil kiezen, dan pas praten.")
        return column(self.voters(self.current), self.seen(), rule_panel(rule), gap=22)

    def edited(self, edited: Edited) -> Outcome | None:
        """The words of the other answer."""
        self.words = edited.text
        return None

    def handle(self, intent: object) -> Outcome | None:
        """A person, a letter, or the words of another answer."""
        if isinstance(intent, Person):
            self.who, self.other = intent.who, False
        if isinstance(intent, Pick) and intent.option == OTHER:
            self.other = True
            return None
        if isinstance(intent, Pick | SayOther):
            return self._cast(intent.option if isinstance(intent, Pick) else OTHER)
        return None

    def _cast(self, option: str) -> Outcome | None:
        who, words = self.current, self.words.strip() if option == OTHER else ""
        self.who, self.other, self.words = None, False, ""
        return Cast(Ballot(option, who, words)) if who else None
