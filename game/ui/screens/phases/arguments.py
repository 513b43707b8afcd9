"""Arguments for the two poles: noted with one click, counted, never scored for content."""

from __future__ import annotations

from game.core.events import ArgumentGiven
from game.core.state import Argument
from game.ui.layout import column, grid, row
from game.ui.node import Edited, Node
from game.ui.outcome import Do, Outcome
from game.ui.screens.phases.drafts import Drafts
from game.ui.screens.phases.part import Part
from game.ui.value import Value
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.field import field
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import text, verbatim
from game.words import t

FIELD = "argument"


class Write(Value):
    """Write an argument for this pole."""

    pole: str


class Keep(Value):
    """The argument is as it should be."""


class Arguments:
    """The arguments of a card, and the one that is being written."""

    def __init__(self, part: Part) -> None:
        """Belong to a part of the screen."""
        self.part = part
        self.pole: str | None = None
        self.drafts = Drafts()

    def view(self) -> Node | None:
        """Two columns, one for each pole; nothing for a case without poles."""
        self._settle()
        if self.part.tension is None:
            return None
        return grid(
            *(self._column(pole) for pole in ("left", "right")), columns=2, min_column=340, gap=20
        )

    def _column(self, pole: str) -> Node:
        tension = self.part.tension
        name = "" if tension is None else getattr(tension, pole).label
        given = [a for a in self.part.table.play.arguments if a.pole == pole]
        words = t("Argument voor {pole}", pole=name)
        add = button(
            words,
            Write(pole),
            icon="plus",
            kind=Kind.QUIET,
            key=f"argue:{pole}",
            small=True,
        )
        rows = (self._row(argument) for argument in given)
        writing = self._field(words) if self.pole == pole else row(add)
        tone = Tone.LEFT if pole == "left" else Tone.RIGHT
        return panel(*rows, writing, tone=tone, pad=20, gap=10)

    def _row(self, argument: Argument) -> Node:
        gone = ArgumentGiven(id=argument.id, pole=argument.pole)
        drop = icon_button("x", t("Haal dit argument weg"), Do((gone,)), key=f"drop:{argument.id}")
        return row(text(verbatim(argument.text)).placed(grow=1), drop, gap=10)

    def _field(self, name: str) -> Node:
        return column(
            field(FIELD, name, self.drafts.raw(FIELD), submit=Keep(), limit=300, first=True),
            row(button(t("Noteer"), Keep(), kind=Kind.PRIMARY, key="argument:keep", small=True)),
            gap=10,
        )

    def edited(self, edited: Edited) -> Outcome | None:
        """The words so far."""
        if edited.key == FIELD:
            self.drafts.write(FIELD, edited.text)
        return None

    def handle(self, intent: object) -> Outcome | None:
        """Begin to write, or keep what was written."""
        if isinstance(intent, Write):
            self._begin(intent.pole)
        elif isinstance(intent, Keep):
            return self._keep()
        return None

    def _begin(self, pole: str | None) -> None:
        self.pole = pole
        self.drafts.write(FIELD, "")

    def _keep(self) -> Outcome | None:
        self._settle()
        pole, words = self.pole, self.drafts.words(FIELD)
        if not pole or not words:
            self._begin(None)
            return None
        key = f"a{1 + max((_number(a.id) for a in self.part.table.play.arguments), default=0)}"
        self.drafts.send(key, FIELD)
        return Do((ArgumentGiven(id=key, pole=pole, text=words),))

    def _settle(self) -> None:
        """What is on the table need not be written any more."""
        if self.drafts.settle(argument.id for argument in self.part.table.play.arguments):
            self.pole = None


def _number(argument: str) -> int:
    digits = argument.removeprefix("a")
    return int(digits) if digits.isdigit() else 0
