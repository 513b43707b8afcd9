"""A question before something that cannot be undone: what exactly happens, and yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, row, stack
from game.ui.node import Align, Flag, Node
from game.ui.outcome import Leave, Outcome
from game.ui.screens.page import page
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.dialog import dialog
from game.ui.widgets.text import text
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class Question(Value):
    """What is asked.

    Attributes:
        title: the question itself.
        words: what it comes down to.
        items: what exactly happens, one line each.
        yes: what the button says that does it.
        outcome: what yes asks of the app.
        no: what the other button says; empty is "nee, terug".
        danger: whether it cannot come back.
    """

    title: str
    words: str = ""
    items: tuple[str, ...] = ()
    yes: str = ""
    outcome: object = None
    no: str = ""
    danger: bool = True


class Yes(Value):
    """Do it."""


class No(Value):
    """Leave it as it is."""


def confirm(question: Question) -> Node:
    """The question as a dialog; its intents are `Yes` and `No`."""
    kind = Kind.DANGER if question.danger else Kind.PRIMARY
    no = button(question.no or t("Nee, terug"), No(), key="confirm:no", hotkey="back")
    actions = (
        no.flagged(Flag.FIRST, when=question.danger),
        button(question.yes or t("Ja"), Yes(), kind=kind, key="confirm:yes").flagged(
            Flag.FIRST, when=not question.danger
        ),
    )
    body = column(
        text(question.words) if question.words else None,
        column(*map(_item, question.items), gap=8) if question.items else None,
        gap=18,
    )
    return dialog(question.title, body, actions=actions, leave=No())


def _item(words: str) -> Node:
    return row(text("•", color=Color.SOFT), text(words).placed(grow=1), gap=14, align=Align.START)


class Confirm:
    """The question as a screen of its own, over an empty page."""

    name = "confirm"

    def __init__(self, question: Question) -> None:
        """Ask this."""
        self.model = question

    def view(self, look: Metrics) -> Node:
        """The dialog."""
        return stack(page(look, "", key="confirm"), confirm(self.model))

    def handle(self, intent: object) -> Outcome | None:
        """Yes is what was asked for; no goes back."""
        if isinstance(intent, Yes):
            return self.model.outcome if isinstance(self.model.outcome, Outcome) else Leave()
        if isinstance(intent, No):
            return Leave()
        return intent if isinstance(intent, Outcome) else None
