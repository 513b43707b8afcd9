"""What screens ask of the session at the table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from game.app import moves
from game.ui import outcome as o

if TYPE_CHECKING:
    from game.app.program import Program


def _forward(program: Program, _asked: o.Forward) -> None:
    """On to the next step; words that were written and not yet added are kept first."""
    leaving = getattr(program.top, "leaving", None)
    words = leaving() if leaving else None
    if words is not None:
        program.shelf.table.do(*words.events)
    moves.go_on(program.shelf.table)


PERFORM: dict[type, Callable[[Program, Any], None]] = {
    o.Do: lambda program, asked: program.shelf.table.do(*asked.events),
    o.Cast: lambda program, asked: program.shelf.table.cast(asked.ballot),
    o.TakeBack: lambda program, asked: program.shelf.table.take_back(asked.who),
    o.Count: lambda program, asked: program.shelf.table.count(asked.counts),
    o.Reveal: lambda program, _asked: moves.reveal(program.shelf.table),
    o.Forward: _forward,
    o.Backward: lambda program, _asked: moves.go_back(program.shelf.table),
    o.Undo: lambda program, _asked: moves.take_back(program.shelf.table),
}
"""Who carries out which outcome."""
