"""Sessions that were not finished: where each group was."""

from __future__ import annotations

from game.app.calendar import local
from game.app.desk import Desk
from game.app.shelf import Shelf
from game.core import plan
from game.errors import SpanningsveldError
from game.store import sessions
from game.ui.screens.home import Unfinished

MOST = 3


def unfinished(shelf: Shelf) -> tuple[Unfinished, ...]:
    """The last few sessions to go on with; one that cannot be read is left out here."""
    found = []
    for row in sessions.unfinished(shelf.db)[:MOST]:
        try:
            found.append(_told(Desk(shelf.db, row.id, shelf.clock)))
        except SpanningsveldError:
            continue
    return tuple(found)


def _told(desk: Desk) -> Unfinished:
    view = desk.view
    cards = max(len(view.done) + 1, plan.cards_in(view.format, view.settings.minutes))
    step = view.table.step.title if view.table else ""
    number = len(view.done) + 1 if view.table else 0
    return Unfinished(desk.row.id, desk.group, number, cards, step, local(desk.last))
