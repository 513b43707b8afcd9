"""What one takes along, and what changed since the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import JournalWritten, Revisited
from game.core.solo.practice import JOURNAL, TEAM, Attempt, Entry
from game.ui.layout import column, grid
from game.ui.node import Edited, Node
from game.ui.outcome import Do, Outcome
from game.ui.screens.phases.part import rule_panel
from game.ui.screens.solo.lenses import plan_strip
from game.ui.screens.solo.part import CHANGE, TAKE, SoloPart, chosen_words
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.choice import pills
from game.ui.widgets.cord import cord
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.select import Choice
from game.ui.widgets.switch import switch
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.text_area import text_area
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics
    from game.ui.practising import Practising
    from game.ui.sitting import Sitting

NOWHERE = "nowhere"


class To(Value):
    """Where the thing to take along goes: journal, team, or nowhere."""

    place: str


class Named(Value):
    """A question for the team carries the writer's name, or does not any more."""


class TakeAlong(SoloPart):
    """One thing to take along, and the list to look back on."""

    writes = True

    def __init__(self, sitting: Sitting | Practising) -> None:
        """Begin with what was written before."""
        super().__init__(sitting)
        entry = self._entry()
        self.place = entry.place if entry else JOURNAL
        self.named = bool(entry and entry.named)
        self.words = entry.text if entry else ""

    def _entry(self) -> Entry | None:
        return self.sitting.entry(f"take-{self.attempt.number}")

    def main(self, look: Metrics) -> Node:
        """A sentence, and where it goes."""
        del look
        label = t("Eén ding om te onthouden, of een vraag")
        area = text_area(TAKE, label, self.words, lines=3, limit=600, first=True)
        return column(
            title(t("Wat neem je mee?")),
            panel(area, self._where(), self._named(), pad=32, gap=24),
            plan_strip(self),
            gap=22,
        )

    def _where(self) -> Node:
        choices = [
            Choice(JOURNAL, t("naar mijn dagboek"), To(JOURNAL), icon="book-open"),
            Choice(TEAM, t("vraag voor mijn team"), To(TEAM), icon="users-three"),
            Choice(NOWHERE, t("nergens heen"), To(NOWHERE)),
        ]
        label = t("Waar mag het heen?")
        return pills(label, choices, self.place, key="take-place", arrows=False)

    def _named(self) -> Node | None:
        if self.place != TEAM:
            return None
        return switch(t("Mijn naam mag erbij staan"), self.named, Named(), key="take-named")

    def aside(self, look: Metrics) -> Node | None:
        """Questions to help."""
        del look
        tip = t("**Tip** — schrijf zo dat je het over een maand nog begrijpt.")
        return column(self._questions(), rule_panel(tip), gap=22)

    def _questions(self) -> Node | None:
        """The card's own questions for the end, to think about."""
        prompts = self.card.prompts.get("harvest", ())
        if not prompts:
            return None
        rows = (text(prompt.text) for prompt in prompts)
        return panel(title(t("Om over te denken"), level=Level.PANEL), *rows, pad=32, gap=14)

    def handle(self, intent: object) -> Outcome | None:
        """Another place, or with a name."""
        if isinstance(intent, To):
            self.place = intent.place
            return self._written()
        if isinstance(intent, Named):
            self.named = not self.named
            return self._written()
        return None

    def edited(self, edited: Edited) -> Outcome | None:
        """The sentence; it is kept when the writer pauses."""
        if edited.key != TAKE:
            return None
        self.words = edited.text
        return self._written() if edited.settled else None

    def _written(self) -> Outcome | None:
        """The event that makes the list as the screen is; None when it is so already."""
        words = "" if self.place == NOWHERE else self.words.strip()
        place = JOURNAL if self.place == NOWHERE else self.place
        old = self._entry()
        named = self.named and place == TEAM
        same = old and (old.text, old.place, old.named) == (words, place, named)
        if same or (not words and old is None):
            return None
        key = f"take-{self.attempt.number}"
        card = self.attempt.card
        return Do((JournalWritten(id=key, text=words, place=place, card=card, named=named),))


class Compare(SoloPart):
    """The first choice and the new one, side by side."""

    writes = True

    def main(self, look: Metrics) -> Node:
        """Then and now, in one's own words, and what changed."""
        before = self.solo.before or self.attempt
        words = self.sitting.text("change", self.attempt.number)
        same = before.option == self.attempt.option
        heading = t("Je koos hetzelfde") if same else t("Je koos iets anders")
        label = t("Wat is er bij jou veranderd?")
        area = text_area(CHANGE, label, words, lines=3, limit=600, first=look.wide)
        return column(
            title(heading),
            grid(
                self._side(t("Toen"), before, Tone.NOTE),
                self._side(t("Nu"), self.attempt, Tone.LEFT),
                columns=2,
                min_column=380,
                gap=28,
            ),
            panel(area, pad=32),
            self._cord(before),
            gap=22,
        )

    def _side(self, name: str, attempt: Attempt, tone: Tone) -> Node:
        why = self.sitting.text("why", attempt.number)
        reason = (
            text(verbatim(why)) if why else text(t("Je schreef er niets bij."), color=Color.SOFT)
        )
        doubt = text(t("Je twijfelde."), style=Style.SMALL) if attempt.doubt else None
        return panel(
            title(name, level=Level.PANEL),
            text(verbatim(chosen_words(self, attempt)), style=Style.STRONG),
            reason,
            doubt,
            tone=tone,
            pad=36,
            gap=16,
        )

    def _cord(self, before: Attempt) -> Node | None:
        """Where both choices lie between the poles."""
        tension = self.tension
        then, now = self.card.option(before.option), self.card.option(self.attempt.option)
        if tension is None or then is None or now is None or then.lean is None or now.lean is None:
            return None
        line = cord(
            tension.left.label, tension.right.label, before=then.lean, after=now.lean, key="cord"
        )
        return panel(line, pad=36)

    def aside(self, look: Metrics) -> Node | None:
        """Neither is better."""
        del look
        words = t(
            "Anders kiezen is niet beter, en hetzelfde kiezen ook niet. "
            "Wat zegt het over wat je in de tussentijd meemaakte?"
        )
        return column(rule_panel(words), gap=22)

    def edited(self, edited: Edited) -> Outcome | None:
        """What changed, when the writer pauses."""
        before = self.sitting.text("change", self.attempt.number)
        if not edited.settled or edited.key != CHANGE or edited.text == before:
            return None
        return Do((Revisited(text=edited.text),))
