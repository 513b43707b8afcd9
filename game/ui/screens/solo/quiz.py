"""A round of terms: two minutes of meaning to term and term to meaning.

This is the one place where an answer is right or wrong, since here it is true.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.core.chance import shuffled
from game.core.deck import Term
from game.ui.layout import column, row
from game.ui.node import Flag, Node
from game.ui.outcome import Ask, Leave, Outcome, Toast
from game.ui.screens.page import back_button, footer, page
from game.ui.screens.solo.card import PRACTICE
from game.ui.screens.solo.writings import Practised
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.clock import clock
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

ROUND_SECONDS = 120
ANSWERS = 4


class Answer(Value):
    """This term is the answer."""

    term: str


class Next(Value):
    """On to the next term."""


class Quiz:
    """One round. Every answer is stored at once; only the round itself is forgotten."""

    name = "solo_quiz"

    def __init__(
        self, terms: tuple[Term, ...], waiting: tuple[Term, ...], clock_ms: Callable[[], int]
    ) -> None:
        """Ask the terms that wait, in order, with wrong answers from all terms."""
        self.terms, self.queue, self.clock = terms, list(waiting), clock_ms
        self.started = clock_ms()
        self.asked = self.right = 0
        self.given = ""

    @property
    def left(self) -> int:
        """Seconds of the round that are left."""
        return max(0, ROUND_SECONDS - (self.clock() - self.started) // 1000)

    @property
    def over(self) -> bool:
        """Whether the round is done: the time is over, or nothing waits any more."""
        return not self.queue or (self.left <= 0 and not self.given)

    @property
    def side(self) -> str:
        """What is shown: the term or its meaning, in turn."""
        return "term" if self.asked % 2 == 0 else "meaning"

    @property
    def choices(self) -> tuple[Term, ...]:
        """The right term among others, in an order that the round decides."""
        asked = self.queue[0]
        key = (str(self.started), asked.id)
        others = [term.id for term in self.terms if term.id != asked.id]
        picked = {*shuffled(others, *key)[: ANSWERS - 1], asked.id}
        by_id = {term.id: term for term in self.terms}
        return tuple(by_id[each] for each in shuffled(picked, *key, "order"))

    def view(self, look: Metrics) -> Node:
        """A question, or how the round went."""
        return self._ended(look) if self.over else self._question(look)

    def _question(self, look: Metrics) -> Node:
        asked = self.queue[0]
        by_term = self.side == "term"
        lead = t("Wat betekent dit?") if by_term else t("Hoe heet dit?")
        shown = title(asked.term, level=Level.CARD) if by_term else text(asked.about)
        rows = (self._choice(term, number) for number, term in enumerate(self.choices))
        on = button(
            t("Volgende"),
            Next() if self.given else Toast(t("Kies eerst een antwoord.")),
            kind=Kind.PRIMARY if self.given else Kind.OFF,
            icon_after="arrow-right",
            key="quiz:next",
            hotkey="forward",
        ).flagged(Flag.FIRST, when=bool(self.given))
        time = row(icon("timer"), clock(self.left, running=True), gap=14)
        return page(
            look,
            t("Begrippen oefenen"),
            panel(text(lead, style=Style.SMALL, color=Color.SOFT), shown, pad=40, gap=14),
            column(*rows, gap=14).flagged(Flag.ARROWS),
            self._verdict() if self.given else None,
            foot=footer(look, back_button(), row(time), on),
            key=f"solo_quiz:{asked.id}",
        )

    def _choice(self, term: Term, number: int) -> Node:
        asked = self.queue[0]
        words = term.about if self.side == "term" else term.term
        mark = chr(ord("A") + number)
        right, chosen = term.id == asked.id, term.id == self.given
        picture = (
            icon("check-circle", cut="fill", color=Color.MOSS) if self.given and right else None
        )
        if self.given and chosen and not right:
            picture = icon("x-circle", color=Color.RIGHT)
        line = row(text(f"**{mark}**"), text(words).placed(grow=1), picture, gap=20)
        return panel(
            line,
            tone=Tone.GAIN if self.given and right else Tone.CARD,
            pad=22,
            intent=None if self.given else Answer(term.id),
            name=words,
            key=f"answer:{number}",
            hotkey="" if self.given else f"letter {mark.lower()}",
        )

    def _verdict(self) -> Node:
        asked = self.queue[0]
        right = self.given == asked.id
        words = (
            t("Klopt. **{term}**: {about}", term=asked.term, about=asked.about)
            if right
            else t("Niet dit. **{term}**: {about}", term=asked.term, about=asked.about)
        )
        return panel(text(words), tone=Tone.GAIN if right else Tone.NOTE, pad=28)

    def _ended(self, look: Metrics) -> Node:
        words = tn("{right} van {n} goed.", "{right} van {n} goed.", self.asked, right=self.right)
        later = t("Wat goed ging, komt later terug. Wat nog niet ging, al snel.")
        on = button(
            t("Klaar"),
            Leave(),
            kind=Kind.PRIMARY,
            icon_after="check",
            key="quiz:done",
            hotkey="forward",
        ).flagged(Flag.FIRST)
        return page(
            look,
            t("Begrippen oefenen"),
            title(t("Twee minuten om")),
            panel(text(f"**{words}**"), text(later), pad=40, gap=14),
            foot=footer(look, back_button(), None, on),
            key="solo_quiz:over",
        )

    def handle(self, intent: object) -> Outcome | None:
        """An answer is stored at once; the next term waits for a press."""
        if isinstance(intent, Answer) and not self.given:
            side, asked = self.side, self.queue[0].id
            self.given = intent.term
            right = intent.term == asked
            self.right += right
            return Ask(PRACTICE, Practised(asked, right, side))
        if isinstance(intent, Next) and self.given:
            self.queue.pop(0)
            self.asked, self.given = self.asked + 1, ""
        return intent if isinstance(intent, Outcome) else None
