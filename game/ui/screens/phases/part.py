"""What every phase gives the screen of a card: a main part, an aside, and its own intents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import Card, Tension
from game.core.view import Table
from game.ui.layout import column
from game.ui.node import Edited, Node
from game.ui.outcome import Outcome
from game.ui.sitting import Sitting
from game.ui.value import Value
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import text, verbatim
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class Onward(Value):
    """Another meaning of the button that goes on; without an intent it waits."""

    label: str
    intent: object = None
    key: str = "forward"


class Part:
    """A phase on the screen. It reads the sitting; presses come back as outcomes."""

    def __init__(self, sitting: Sitting) -> None:
        """Sit down at the table."""
        self.sitting = sitting

    def main(self, look: Metrics) -> Node:
        """The middle of the screen."""
        raise NotImplementedError

    def aside(self, look: Metrics) -> Node | None:
        """What stands beside it, or below it when there is no room."""
        del look
        return column(now_panel(self), gap=22)

    def handle(self, intent: object) -> Outcome | None:
        """What a press of this phase's own means."""
        del intent
        return None

    def edited(self, edited: Edited) -> Outcome | None:
        """A text of this phase changed."""
        del edited
        return None

    @property
    def page(self) -> str:
        """A name for what is shown; another one begins at the top again."""
        return ""

    def onward(self) -> Onward | None:
        """What going on means in this phase when it is not the next step."""
        return None

    @property
    def table(self) -> Table:
        """The card on the table, as the big screen may see it."""
        table = self.sitting.view.table
        if table is None:
            raise LookupError("no card on the table")
        return table

    @property
    def card(self) -> Card:
        """The card's text; an own case that is not written yet is empty."""
        return self.table.card or Card("", "", "", "", "")

    @property
    def tension(self) -> Tension | None:
        """The tension of the card; an own case may have none."""
        return self.sitting.deck.tension_by_id.get(self.table.play.tension)


def now_panel(part: Part) -> Node | None:
    """What to do now: the prompts of the step, if it has any."""
    prompts = part.table.step.prompts
    if not prompts:
        return None
    lines = (text(prompt.text) for prompt in prompts)
    return panel(title(t("Nu"), level=Level.PANEL), *lines, gap=10, pad=32)


def rule_panel(words: str) -> Node:
    """A short reminder on note paper."""
    return panel(text(words), tone=Tone.NOTE, pad=28)


def case_panel(part: Part) -> Node | None:
    """A case of the group's own, as its owner wrote it; a card was read in a step of its own."""
    card = part.card
    if not card.case or part.sitting.deck.card_by_id.get(card.id):
        return None
    return panel(
        title(card.title, level=Level.PANEL),
        text(verbatim(card.case)),
        text(f"**{card.question}**") if card.question else None,
        tone=Tone.LEFT,
        pad=28,
        gap=10,
    )
