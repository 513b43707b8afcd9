"""What happens after the first picture: the data is opened, the decks are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.app import calendar, doors
from game.errors import SpanningsveldError
from game.words import t

if TYPE_CHECKING:
    from game.app.program import Program
    from game.app.shelf import Shelf


def open_data(program: Program) -> None:
    """Open the data and show on the first screen what can be gone on with."""
    shelf = program.shelf
    try:
        shelf.notices = tuple(_notices(shelf))
    except SpanningsveldError as error:
        shelf.notices = (str(error),)
    doors.remodel(program)
    program.stage.refresh()
    if shelf.is_open and not shelf.db.read_only and shelf.db.quick_check():
        program.offer_mending()


def _notices(shelf: Shelf) -> list[str]:
    """What a person should know of their data."""
    found = []
    if shelf.db.saved is not None:
        found.append(shelf.db.saved.message)
    if shelf.db.read_only:
        found.append(t("Er is al een venster met het spel open. Hier kun je alleen kijken."))
    return found


def back_up(program: Program) -> None:
    """Make the backup of this day, when there is none yet; say it when that cannot be."""
    from game.store import backup  # noqa: PLC0415 - when all on the first screen can be pressed

    shelf, now = program.shelf, calendar.now()
    if not shelf.is_open or shelf.db.read_only:
        return
    try:
        if backup.due(shelf.folder, now):
            backup.make(shelf.db, now)
    except SpanningsveldError as error:
        shelf.notices = (*shelf.notices, str(error))
        doors.remodel(program)
        program.stage.refresh()


def _nobody() -> None:
    """Nobody waits."""


def read_ahead(shelf: Shelf, read: Callable[[], None] = _nobody) -> None:
    """Read the decks, say so, then import what the next screens need: no press waits for it."""
    read_decks(shelf)
    read()
    from game.app import asks, at_table, planning, reporting  # noqa: F401, PLC0415 - on purpose
    from game.app.catalog import OWN  # noqa: PLC0415 - as above
    from game.app.solo import asks as _  # noqa: F401, PLC0415 - on purpose
    from game.ui.screens import board, closing, play, rules  # noqa: F401, PLC0415 - on purpose
    from game.ui.screens.setup import setup  # noqa: F401, PLC0415 - on purpose

    if (shelf.folder / OWN).is_dir():
        _expect_a_writer()


def _expect_a_writer() -> None:
    """Somebody who wrote a deck here will do so again; for others it would cost memory."""
    from game.app.studio import asks, doors  # noqa: F401, PLC0415 - on purpose
    from game.ui.screens.studio import bench, decks  # noqa: F401, PLC0415 - on purpose


def read_decks(shelf: Shelf) -> None:
    """From here on everything on the first screen can be pressed."""
    shelf.decks  # noqa: B018 - read now, used later
