"""The doors of practising alone: a name, and how the screen behind it is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from game.app.solo import schedule, telling
from game.store import profiles
from game.ui.screens.solo.begin import Begin
from game.ui.screens.solo.bridge import LoadPreparation, SendPreparation
from game.ui.screens.solo.card import SoloCard
from game.ui.screens.solo.free import Free
from game.ui.screens.solo.home import SoloHome
from game.ui.screens.solo.journal import JournalScreen
from game.ui.screens.solo.mirror import Mirror
from game.ui.screens.solo.questions import QuestionsModel, TeamQuestions
from game.ui.screens.solo.quiz import Quiz
from game.ui.screens.solo.terms import Terms
from game.ui.screens.solo.who import Person, Who

if TYPE_CHECKING:
    from game.app.program import Program
    from game.ui.stage import Screen


def _who(program: Program, _arg: object) -> Screen:
    """Every visit begins here, so that a code is asked again."""
    program.shelf.study = None
    found = profiles.every(program.shelf.db)
    return Who(tuple(Person(each.id, each.name, each.hidden) for each in found))


def _home(program: Program, _arg: object) -> Screen:
    return SoloHome(telling.home_model(program.shelf, program.shelf.alone))


def _begin(program: Program, card: str) -> Screen:
    study = program.shelf.alone
    return Begin(telling.card_line(study, study.deck.card_by_id[card]))


def _card(program: Program, _arg: object) -> Screen:
    return SoloCard(program.shelf.alone)


def _choose(program: Program, _arg: object) -> Screen:
    return Free(telling.card_lines(program.shelf.alone))


def _profile(program: Program, _arg: object) -> Screen:
    return Mirror(telling.mirror_model(program.shelf.alone))


def _journal(program: Program, _arg: object) -> Screen:
    from game.app.solo.pages import pages  # noqa: PLC0415 - knows of paper

    return JournalScreen(pages(program.shelf.alone))


def _terms(program: Program, _arg: object) -> Screen:
    return Terms(telling.terms_model(program.shelf.alone))


def _quiz(program: Program, _arg: object) -> Screen:
    study = program.shelf.alone
    waiting = schedule.waiting(study.deck.terms, study.reviews(), study.now)
    return Quiz(study.deck.terms, waiting, study.clock)


def _send(program: Program, _arg: object) -> Screen:
    shelf = program.shelf
    return SendPreparation(telling.send_model(shelf.alone, shelf.folder))


def _load(program: Program, _arg: object) -> Screen:
    return LoadPreparation(telling.load_model(program.shelf))


def _questions(program: Program, _arg: object) -> Screen:
    found = profiles.every(program.shelf.db)
    people = tuple(Person(each.id, each.name, each.hidden) for each in found)
    return TeamQuestions(QuestionsModel(people))


DOORS: dict[str, Callable[[Program, Any], Screen]] = {
    "solo": _who,
    "solo_home": _home,
    "solo_begin": _begin,
    "solo_card": _card,
    "solo_choose": _choose,
    "solo_profile": _profile,
    "solo_journal": _journal,
    "solo_terms": _terms,
    "solo_quiz": _quiz,
    "solo_send": _send,
    "solo_load": _load,
    "solo_questions": _questions,
}
