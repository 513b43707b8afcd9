"""The doors of practising alone: a name, and how the screen behind it is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from game.app.solo import telling
from game.store import profiles
from game.ui.screens.solo.begin import Begin
from game.ui.screens.solo.card import SoloCard
from game.ui.screens.solo.home import SoloHome
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


DOORS: dict[str, Callable[[Program, Any], Screen]] = {
    "solo": _who,
    "solo_home": _home,
    "solo_begin": _begin,
    "solo_card": _card,
}
