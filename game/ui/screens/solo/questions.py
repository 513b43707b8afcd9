"""Questions for the team, opened by the group: with a name only if the writer wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, row
from game.ui.node import Edited, Node
from game.ui.outcome import Ask, Outcome
from game.ui.screens.page import back_button, footer, page
from game.ui.screens.solo.card import PRACTICE
from game.ui.screens.solo.who import LONGEST_CODE, Person
from game.ui.screens.solo.writings import Unlock
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import button
from game.ui.widgets.field import field
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

CODE = "questions:code:"


class TeamQuestion(Value):
    """A question; `name` is empty when the writer wants to stay unnamed."""

    text: str
    card: str
    name: str = ""


class QuestionsModel(Value):
    """Whose questions can be opened here, and those that were opened."""

    people: tuple[Person, ...]
    opened: tuple[TeamQuestion, ...] = ()
    shown: tuple[str, ...] = ()


class TeamQuestions:
    """The questions somebody brought, for all to see."""

    name = "solo_questions"

    def __init__(self, model: QuestionsModel) -> None:
        """Nothing is open yet: the writer decides."""
        self.model = model
        self.codes: dict[str, str] = {}

    def view(self, look: Metrics) -> Node:
        """Who may open their questions, and the questions."""
        lead = t(
            "Wie een vraag meenam, opent hem zelf. Er hoort geen naam bij, tenzij je dat wilt."
        )
        closed = [each for each in self.model.people if each.id not in self.model.shown]
        return page(
            look,
            t("Vragen voor het team"),
            column(
                title(t("Vragen voor mijn team")),
                text(lead, style=Style.LEAD, color=Color.SOFT),
                gap=6,
            ),
            *map(_question, self.model.opened),
            self._nothing(),
            *map(self._person, closed),
            foot=footer(look, back_button()),
            key="solo_questions",
        )

    def _nothing(self) -> Node | None:
        if self.model.shown and not self.model.opened:
            return panel(text(t("Er staan geen open vragen.")), pad=32)
        if not self.model.people:
            return panel(text(t("Op deze computer oefent nog niemand.")), pad=32)
        return None

    def _person(self, person: Person) -> Node:
        key = f"{CODE}{person.id}"
        show = Ask(PRACTICE, Unlock(person.id, self.codes.get(key, "")))
        code = (
            field(
                key, t("Code"), self.codes.get(key, ""), limit=LONGEST_CODE, submit=show, bare=True
            ).placed(width=240)
            if person.hidden
            else None
        )
        return panel(
            row(
                icon("lock" if person.hidden else "user-circle", size=40, cut="duotone"),
                text(verbatim(person.name), style=Style.STRONG).placed(grow=1),
                code,
                button(t("Open mijn vragen"), show, key=f"unlock:{person.id}"),
                gap=18,
            ),
            pad=26,
        )

    def handle(self, intent: object) -> Outcome | None:
        """A code, or the questions."""
        if isinstance(intent, Edited):
            self.codes[intent.key] = intent.text
        return intent if isinstance(intent, Outcome) else None


def _question(it: TeamQuestion) -> Node:
    about = " · ".join(filter(None, (it.name, it.card)))
    return panel(
        text(verbatim(it.text), style=Style.LEAD),
        text(verbatim(about), style=Style.SMALL, color=Color.SOFT) if about else None,
        tone=Tone.LEFT,
        pad=36,
        gap=10,
    )
