"""Choosing alone, and one sentence why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import OTHER
from game.core.events import Chosen, WhyWritten
from game.ui.layout import column
from game.ui.node import Edited, Flag, Node
from game.ui.outcome import Do, Outcome
from game.ui.screens.phases.options import hotkey_of, option_row, voted_options
from game.ui.screens.phases.part import Onward, rule_panel
from game.ui.screens.phases.voting import Pick
from game.ui.screens.solo.part import WHY, WORDS, GoOn, SoloPart, chosen_title
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.panel import panel
from game.ui.widgets.switch import switch
from game.ui.widgets.text import Style, text
from game.ui.widgets.text_area import text_area
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class Doubt(Value):
    """Somebody doubts, or does not any more."""


class Choose(SoloPart):
    """The options, in one's own time."""

    def main(self, look: Metrics) -> Node:
        """The question, the options, and whether one doubts."""
        del look
        return column(
            title(self.card.question or self.card.title),
            text(
                t("Er is geen goed of fout. Wat zou jij doen?"),
                style=Style.LEAD,
                color=Color.SOFT,
            ),
            self._options(),
            self._words(),
            self._doubt(),
            gap=20,
        )

    def _options(self) -> Node:
        chosen = self.attempt.option
        rows = (
            option_row(
                self.card,
                option,
                intent=Pick(option),
                chosen=option == chosen,
                hotkey=hotkey_of(self.card, option),
            ).flagged(Flag.FIRST, when=option == chosen != OTHER)
            for option in voted_options(self.card)
        )
        return column(*rows, gap=14).flagged(Flag.ARROWS)

    def _words(self) -> Node | None:
        if self.attempt.option != OTHER:
            return None
        label = t("Wat zou jij doen?")
        words = self.attempt.words
        return panel(text_area(WORDS, label, words, lines=2, limit=400, first=True), pad=24)

    def _doubt(self) -> Node | None:
        if self.attempt.option is None:
            return None
        return switch(t("Ik twijfel"), self.attempt.doubt, Doubt(), key="doubt", hotkey="choose 9")

    def onward(self) -> Onward | None:
        """What comes after a choice, also while there is none."""
        return None if self.attempt.option else Onward(t("Waarom?"), GoOn())

    def first(self) -> str:
        """A choice; and words, when it is none of the options."""
        now = self.attempt
        if now.option is None:
            return t("Kies eerst wat jij zou doen.")
        settled = {"consequence", "compare"} & set(now.visited)
        if now.option != OTHER or now.words.strip() or settled:
            return ""
        return t("Schrijf eerst op wat jij zou doen.")

    def aside(self, look: Metrics) -> Node | None:
        """Nobody sees it."""
        del look
        words = t("Alleen jij ziet wat je kiest. Je krijgt er geen punten voor.")
        return column(rule_panel(words), gap=22)

    def handle(self, intent: object) -> Outcome | None:
        """An option, or doubt."""
        now = self.attempt
        if isinstance(intent, Pick):
            return Do((Chosen(option=intent.option, text=now.words, doubt=now.doubt),))
        if isinstance(intent, Doubt) and now.option:
            return Do((Chosen(option=now.option, text=now.words, doubt=not now.doubt),))
        return None

    def edited(self, edited: Edited) -> Outcome | None:
        """What somebody would do instead."""
        now = self.attempt
        if not edited.settled or edited.key != WORDS or now.option != OTHER:
            return None
        if edited.text == now.words:
            return None
        return Do((Chosen(option=OTHER, text=edited.text, doubt=now.doubt),))


class Why(SoloPart):
    """One sentence, for oneself."""

    writes = True

    def main(self, look: Metrics) -> Node:
        """What was chosen, and room for a sentence."""
        del look
        words = self.sitting.text("why", self.attempt.number)
        hint = t("Bijvoorbeeld: eerst weten wat er speelt, dan pas een brief.")
        label = t("Waarom deze keuze?")
        area = text_area(WHY, label, words, lines=3, limit=600, placeholder=hint, first=True)
        lead = t("Eén zin is genoeg. Je mag dit ook overslaan.")
        return column(
            chosen_title(self),
            panel(area, pad=32),
            text(lead, style=Style.SMALL, color=Color.SOFT),
            gap=22,
        )

    def aside(self, look: Metrics) -> Node | None:
        """What happens with it."""
        del look
        words = t(
            "Je zin staat straks in je dagboek. Kijk je later terug, dan zie je hem weer. "
            "Schrijf geen namen of herkenbare details op."
        )
        return column(rule_panel(words), gap=22)

    def edited(self, edited: Edited) -> Outcome | None:
        """The sentence, when the writer pauses."""
        before = self.sitting.text("why", self.attempt.number)
        if not edited.settled or edited.key != WHY or edited.text == before:
            return None
        return Do((WhyWritten(text=edited.text),))
