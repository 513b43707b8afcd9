"""Damaged data: a question to the person, and what was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.app import calendar
from game.store import mending
from game.ui.outcome import Ask
from game.ui.screens.confirm import Question
from game.words import t

if TYPE_CHECKING:
    from game.app.program import Program


def question() -> Question:
    """Whether to mend."""
    return Question(
        t("De gegevens zijn beschadigd"),
        t("Dat kan komen door een kapotte schijf of een usb-stick die te vroeg is weggehaald."),
        (
            t("Alles wat nog te lezen is, komt terug: uit het bestand en uit de reservekopie."),
            t("Het beschadigde bestand blijft bewaard, onder een andere naam."),
        ),
        t("Herstel de gegevens"),
        Ask("mend"),
        t("Nu niet"),
        danger=False,
    )


def mend(program: Program, _arg: object) -> None:
    """Mend, and say on the first screen what was saved."""
    shelf = program.shelf
    shelf.desk = None
    saved = mending.mend(shelf.db, calendar.now())
    shelf.notices = (*shelf.notices, saved.message)
    program.home()
