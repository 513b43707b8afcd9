"""The doors: a name, and how the screen behind it is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from game.app.calendar import local
from game.ui.outcome import Ask
from game.ui.screens.home import Home, HomeModel, Unfinished

if TYPE_CHECKING:
    from game.app.program import Program
    from game.ui.stage import Screen

OPEN = ("solo", "studio")
"""The doors of the first screen that lead somewhere, besides the group session."""

Door = Callable[["Program", Any], "Screen"]


def home(program: Program) -> Screen:
    """The first screen. Until the data is open it offers no sessions."""
    return Home(home_model(program))


def home_model(program: Program) -> HomeModel:
    """What the first screen tells."""
    shelf = program.shelf
    unfinished = _unfinished(program) if shelf.is_open else ()
    notices = (*program.wardrobe.problems, *shelf.notices)
    now = local(shelf.clock())
    return HomeModel(now, unfinished, notices, program.wardrobe.language, OPEN)


def _unfinished(program: Program) -> tuple[Unfinished, ...]:
    from game.store import sessions  # noqa: PLC0415 - the data is open by now

    if not sessions.unfinished(program.shelf.db):
        return ()
    from game.app.leftovers import unfinished  # noqa: PLC0415 - needs the rules

    return unfinished(program.shelf)


def _settings(program: Program, _arg: object) -> Screen:
    from game.ui.screens.settings import Settings  # noqa: PLC0415 - behind a door

    return Settings(_settings_model(program))


def _settings_model(program: Program) -> Any:  # noqa: ANN401 - its type is behind the door
    from game.ui.screens.settings import SettingsModel  # noqa: PLC0415 - behind a door

    kept = program.wardrobe.now
    return SettingsModel(
        kept.theme,
        kept.text_size,
        kept.less_motion,
        kept.sound,
        kept.language,
        kept.full_screen,
    )


def _keys(program: Program, _arg: object) -> Screen:
    from game.ui.screens.keys import Keys, KeysModel  # noqa: PLC0415 - behind a door

    below = program.top.view(program.stage.look) if program.top else None
    return Keys(KeysModel(below) if below else KeysModel())


def _setup(program: Program, _arg: object) -> Screen:
    from game.app.planning import setup_model  # noqa: PLC0415 - behind a door
    from game.ui.screens.setup.setup import Setup  # noqa: PLC0415 - behind a door

    if program.draft is None:
        program.draft = Setup(setup_model(program.shelf))
    else:
        program.draft.model = setup_model(program.shelf)  # type: ignore[attr-defined]
    return program.draft


def _prepare(_program: Program, preparation: Any) -> Screen:  # noqa: ANN401 - a Preparation
    from game.ui.screens.prepare.prepare import Prepare  # noqa: PLC0415 - behind a door

    return Prepare(preparation)


def _people(program: Program, _arg: object) -> Screen:
    from game.app.faces import absent  # noqa: PLC0415 - behind a door
    from game.ui.screens.people_screen import People, PeopleModel  # noqa: PLC0415 - as above

    desk = program.shelf.table
    return People(PeopleModel(desk, absent(desk.faces, desk.view.everyone)))


def _inspiration(program: Program, tension: str | None) -> Screen:
    from game.ui.screens.inspiration import Inspiration  # noqa: PLC0415 - behind a door

    desk = program.shelf.desk
    deck = desk.deck if desk else next(iter(program.shelf.decks.values()))
    return Inspiration(deck, tension or "")


def _archive(program: Program, _arg: object) -> Screen:
    from game.app.archive_data import archive_model  # noqa: PLC0415 - behind a door
    from game.ui.screens.archive.archive import Archive  # noqa: PLC0415 - as above

    return Archive(archive_model(program.shelf))


def _confirm(_program: Program, question: Any) -> Screen:  # noqa: ANN401 - a Question
    from game.ui.screens.confirm import Confirm  # noqa: PLC0415 - behind a door

    return Confirm(question)


def _rules(_program: Program, plan: Any) -> Screen:  # noqa: ANN401 - a Plan
    """The ground rules; agreeing begins the session."""
    from game.ui.screens.rules import Rules, RulesModel  # noqa: PLC0415 - behind a door

    return Rules(RulesModel(plan.name, Ask("begin", plan)))


def _lookback(program: Program, _arg: object) -> Screen:
    from game.ui.screens.lookback_start import LookBackStart  # noqa: PLC0415 - behind a door

    return LookBackStart(program.shelf.table)


def _board(program: Program, _arg: object) -> Screen:
    from game.ui.screens.board import Board  # noqa: PLC0415 - behind a door

    return Board(program.shelf.table)


def _play(program: Program, _arg: object) -> Screen:
    from game.ui.screens.play import Play  # noqa: PLC0415 - behind a door

    return Play(program.shelf.table)


def _closing(program: Program, _arg: object) -> Screen:
    from game.ui.screens.closing import Closing  # noqa: PLC0415 - behind a door

    return Closing(program.shelf.table)


def _alone(name: str) -> Door:
    """A door of practising alone."""

    def door(program: Program, arg: Any) -> Screen:  # noqa: ANN401 - as in DOORS
        from game.app.solo.doors import DOORS as alone  # noqa: PLC0415, N811 - behind a door

        return alone[name](program, arg)

    return door


ALONE = (
    *("solo", "solo_home", "solo_begin", "solo_card", "solo_choose", "solo_profile"),
    *("solo_journal", "solo_terms", "solo_quiz", "solo_send", "solo_load", "solo_questions"),
)

WRITING = {
    "studio": "decks_door",
    "studio_new": "new_door",
    "studio_deck": "deck_door",
    "studio_help": "help_door",
    "studio_alone": "alone_door",
}


def _writing(maker: str) -> Door:
    """A door of the studio."""

    def door(program: Program, arg: Any) -> Screen:  # noqa: ANN401 - each door has its own
        from game.app.studio import doors  # noqa: PLC0415 - behind a door

        made: Screen = getattr(doors, maker)(program, arg)
        return made

    return door


DOORS: dict[str, Door] = {
    **{name: _alone(name) for name in ALONE},
    **{name: _writing(maker) for name, maker in WRITING.items()},
    "settings": _settings,
    "keys": _keys,
    "setup": _setup,
    "prepare": _prepare,
    "people": _people,
    "inspiration": _inspiration,
    "archive": _archive,
    "confirm": _confirm,
    "rules": _rules,
    "lookback": _lookback,
    "board": _board,
    "play": _play,
    "closing": _closing,
}


def _remodel_alone(program: Program, screen: Any) -> None:  # noqa: ANN401 - behind a door
    from game.app.solo.telling import home_model as told  # noqa: PLC0415 - as above

    screen.model = told(program.shelf, program.shelf.alone)


def _remodel_decks(program: Program, screen: Any) -> None:  # noqa: ANN401 - behind a door
    from game.app.studio.models import decks_model  # noqa: PLC0415 - as above

    screen.model = decks_model(program.shelf)


def remodel(program: Program) -> None:
    """Give screens that show settings what they are now."""
    for screen in program.stack:
        name = getattr(screen, "name", "")
        if name == "home":
            screen.model = home_model(program)  # type: ignore[attr-defined]
        if name == "solo_home" and program.shelf.study is not None:
            _remodel_alone(program, screen)
        if name == "studio":
            _remodel_decks(program, screen)
        if name == "settings":
            screen.model = _settings_model(program)  # type: ignore[attr-defined]
