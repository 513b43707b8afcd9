"""The doors of the studio: how its screens are made."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from game.app.measuring import measurer
from game.app.studio.models import bench_model, decks_model
from game.app.studio.studio import Studio
from game.decks import explain
from game.decks.lint.run import Given
from game.errors import DeckError
from game.ui.screens.studio.fresh_deck import Usual
from game.ui.screens.studio.samples import samples
from game.words import language, t

if TYPE_CHECKING:
    from game.app.program import Program
    from game.ui.stage import Screen

TOUR = "tour"


def decks_door(program: Program, last: str | None) -> Screen:
    """The list of decks, at the one that was open last."""
    from game.ui.screens.studio.decks import Decks  # noqa: PLC0415 - behind a door

    return Decks(decks_model(program.shelf), last or "")


def new_door(program: Program, _arg: object) -> Screen:
    """The conversation for a new deck, with the interests of the tour."""
    from game.app.catalog import loaded  # noqa: PLC0415 - beside its only use
    from game.ui.screens.studio.fresh_deck import FreshDeck  # noqa: PLC0415 - behind a door

    tour = loaded(program.shelf.scenarios / TOUR, program.shelf.scenarios).deck
    usual = [Usual(each.id, each.label, each.about) for each in (tour.interests if tour else ())]
    return FreshDeck(tuple(usual))


def deck_door(program: Program, key: str) -> Screen:
    """The bench, with this deck on it."""
    from game.ui.screens.studio.bench import Bench  # noqa: PLC0415 - behind a door

    shelf = program.shelf
    today = datetime.now(UTC).astimezone().date()
    given = Given(today, measurer(shelf.assets), samples=samples())
    program.studio = Studio(Path(key), shelf.scenarios, given, lambda: program.stage.now)
    return Bench(bench_model(program.studio, shelf))


def help_door(_program: Program, code: str) -> Screen:
    """The help page of a code."""
    from game.ui.screens.studio.explained import Explained  # noqa: PLC0415 - behind a door

    return Explained(explain.page(code, language()) or code)


def alone_door(program: Program, _arg: object) -> Screen:
    """The open card, to be tried alone."""
    from game.ui.screens.studio.alone import Alone  # noqa: PLC0415 - behind a door

    studio = program.studio
    if studio is None:
        raise DeckError(t("Er is geen deck open."))
    card, deck = studio.files.card(studio.file), studio.files.deck
    if card is None or deck is None:
        raise DeckError(t("Deze kaart is nog niet te spelen. Los eerst de fouten op."))
    return Alone(deck, card, studio.trial.chosen)
