"""A new deck by a short conversation: a title, the fields with their poles, the interests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, row, wrap
from game.ui.node import Edited, Node
from game.ui.outcome import Ask, Leave, Outcome
from game.ui.screens.page import back_button, footer, page
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.check import check
from game.ui.widgets.cord import poles
from game.ui.widgets.field import field
from game.ui.widgets.panel import panel
from game.ui.widgets.pill import pill
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

STEPS = ("title", "tensions", "interests")
MOST = 12


class Usual(Value):
    """An interest that the deck can have: its id and its name."""

    id: str
    label: str
    about: str


class Plan(Value):
    """What was said: the title, pairs of poles, and the interests by id."""

    title: str
    tensions: tuple[tuple[str, str], ...]
    interests: tuple[str, ...]
    authors: str = ""


class Next(Value):
    """On to the next question."""


class Before(Value):
    """Back to the question before."""


class AddField(Value):
    """These two poles are a field."""


class DropField(Value):
    """Without this field."""

    number: int


class Toggle(Value):
    """With or without this interest."""

    interest: str


class FreshDeck:
    """Three questions, and then the deck is there."""

    name = "studio_new"

    def __init__(self, usual: tuple[Usual, ...]) -> None:
        """Begin with the usual interests."""
        self.usual = usual
        self._step = 0
        self._words = {"deck": "", "authors": "", "left": "", "right": ""}
        self._tensions: list[tuple[str, str]] = []
        self._interests = [each.id for each in usual]

    def view(self, look: Metrics) -> Node:
        """One question at a time."""
        asked = (self._title, self._fields, self._stakes)[self._step]
        count = t("Vraag {n} van {all}", n=self._step + 1, all=len(STEPS))
        body = panel(row(pill(count)), *asked(), pad=44, gap=22).placed(max_width=1180)
        return page(
            look, t("Een nieuw deck"), body, foot=self._foot(look), key=f"fresh:{self._step}"
        )

    def _title(self) -> tuple[Node | None, ...]:
        return (
            title(t("Hoe heet je deck?")),
            field(
                "deck",
                t("Titel"),
                self._words["deck"],
                limit=120,
                submit=Next(),
                placeholder=t("bijvoorbeeld: Eerste gesprekken"),
                first=True,
            ),
            field(
                "authors",
                t("Wie schrijft het?"),
                self._words["authors"],
                limit=120,
                submit=Next(),
                placeholder=t("jullie team, of je eigen naam"),
            ),
        )

    def _fields(self) -> tuple[Node | None, ...]:
        lead = t(
            "Een spanningsveld heeft twee kanten die allebei goed zijn. "
            "Waar zit bij jullie de spanning?"
        )
        enough = t("Eén spanningsveld is genoeg om te beginnen. Tot drie vullen wij aan.")
        rows = (
            row(
                poles(left, right).placed(grow=1),
                icon_button("x", t("Haal weg"), DropField(n), key=f"drop:{n}"),
                gap=16,
            )
            for n, (left, right) in enumerate(self._tensions)
        )
        return (
            title(t("Welke spanning kennen jullie?")),
            text(lead),
            *rows,
            self._poles(),
            wrap(
                button(
                    t("Voeg dit spanningsveld toe"),
                    AddField(),
                    icon="plus",
                    key="add-field",
                    disabled=not self._both or len(self._tensions) >= MOST,
                ),
                text(enough, style=Style.SMALL, color=Color.SOFT),
                gap=18,
            ),
        )

    @property
    def _both(self) -> bool:
        """Whether both poles have a name."""
        return bool(self._words["left"].strip() and self._words["right"].strip())

    def _poles(self) -> Node:
        left = field(
            "left",
            t("De ene kant"),
            self._words["left"],
            limit=60,
            placeholder=t("Ruimte geven"),
            first=True,
        )
        right = field(
            "right",
            t("De andere kant"),
            self._words["right"],
            limit=60,
            submit=AddField(),
            placeholder=t("Grenzen stellen"),
        )
        return row(left.placed(grow=1), right.placed(grow=1), gap=20)

    def _stakes(self) -> tuple[Node | None, ...]:
        lead = t("Op deze belangen laat een keuze iets schuiven. Later kun je ze nog veranderen.")
        rows = (
            column(
                check(
                    each.label,
                    each.id in self._interests,
                    Toggle(each.id),
                    key=f"interest:{each.id}",
                ),
                text(verbatim(each.about), style=Style.SMALL, color=Color.SOFT),
                gap=0,
            )
            for each in self.usual
        )
        return (title(t("Wat staat er op het spel?")), text(lead), *rows)

    def _foot(self, look: Metrics) -> Node:
        last = self._step == len(STEPS) - 1
        words = t("Maak het deck") if last else t("Verder")
        on = button(
            words,
            Next(),
            kind=Kind.PLUM,
            icon_after="" if last else "arrow-right",
            icon="check" if last else "",
            key="next",
            hotkey="forward",
            disabled=not self._ready(),
        )
        return footer(look, back_button(Before()), None, on)

    def _ready(self) -> bool:
        """Whether this question has an answer."""
        if self._step == 0:
            return bool(self._words["deck"].strip())
        if self._step == 1:
            return bool(self._tensions or self._both)
        return bool(self._interests)

    def handle(self, intent: object) -> Outcome | None:
        """An answer, or on and back."""
        if isinstance(intent, Edited):
            self._words[intent.key] = intent.text
        elif isinstance(intent, Next):
            return self._on()
        elif isinstance(intent, Before):
            return None if self.escape() else Leave()
        elif isinstance(intent, AddField):
            self._take_field()
        elif isinstance(intent, DropField):
            del self._tensions[intent.number]
        elif isinstance(intent, Toggle):
            self._toggle(intent.interest)
        return intent if isinstance(intent, Outcome) else None

    def _toggle(self, interest: str) -> None:
        if interest in self._interests:
            self._interests.remove(interest)
        else:
            self._interests.append(interest)

    def _take_field(self) -> None:
        left, right = self._words["left"].strip(), self._words["right"].strip()
        if left and right:
            self._tensions.append((left, right))
            self._words["left"] = self._words["right"] = ""

    def _on(self) -> Outcome | None:
        if not self._ready():
            return None
        if self._step == 1:
            self._take_field()
        if self._step < len(STEPS) - 1:
            self._step += 1
            return None
        plan = Plan(
            self._words["deck"].strip(),
            tuple(self._tensions),
            tuple(each.id for each in self.usual if each.id in self._interests),
            self._words["authors"].strip(),
        )
        return Ask("studio_make", plan)

    def escape(self) -> bool:
        """Escape: the question before; False leaves the screen."""
        if self._step == 0:
            return False
        self._step -= 1
        return True
