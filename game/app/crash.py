"""When the game itself goes wrong: a rescue file, kind words, and the session offered again."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.core.events import Event
from game.errors import SpanningsveldError
from game.store import log
from game.store.rescue import write_rescue
from game.ui.outcome import Ask, Home, Outcome
from game.ui.screens.trouble import Trouble, TroubleModel

if TYPE_CHECKING:
    from game.app.program import Program


def show_trouble(program: Program, error: BaseException) -> None:
    """Write down what happened and offer to go on."""
    desk, go_on = program.shelf.desk, _go_on(program)
    error = _put_away(program) or error
    traceback.print_exception(error, file=sys.stderr)
    path = write_rescue(program.shelf.folder, error, _events(program))
    model = TroubleModel(str(path or ""), desk.group if desk else "", go_on, type(error).__name__)
    program.shelf.desk = None
    program.sit(Trouble(model))


def _put_away(program: Program) -> Exception | None:
    """Keep what was typed, if the screen that went wrong still can; else what went wrong now.

    The second error knows the first one: it was raised while that one was handled.
    """
    try:
        program.put_away()
    except Exception as error:  # noqa: BLE001 - whatever it is, the screen that says so must come
        return error
    return None


def _go_on(program: Program) -> Outcome:
    """Back to the deck that was written, or to the session, or to the beginning."""
    if program.studio is not None:
        return Ask("studio_resume", (str(program.studio.folder), program.studio.file))
    desk = program.shelf.desk
    return Ask("resume", desk.row.id) if desk else Home()


def _events(program: Program) -> Sequence[Event]:
    desk = program.shelf.desk
    try:
        return log.read(desk.db, desk.row.id) if desk else ()
    except SpanningsveldError:
        return ()
