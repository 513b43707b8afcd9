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
    traceback.print_exception(error, file=sys.stderr)
    desk = program.shelf.desk
    path = write_rescue(program.shelf.folder, error, _events(program))
    model = TroubleModel(
        str(path), desk.group if desk else "", _go_on(program), type(error).__name__
    )
    program.put_away()
    program.shelf.desk = None
    program.sit(Trouble(model))


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
