"""What screens ask of the session at the table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from game.app import moves
from game.core import events as e
from game.ui import outcome as o
from game.words import t

if TYPE_CHECKING:
    from game.app.program import Program


ELSEWHERE = (e.PhaseEntered, e.CardClosed)
"""Events that take the group away from the step it is in."""


def keep(program: Program) -> None:
    """Words that were written and not yet added are kept: the group goes elsewhere."""
    leaving = getattr(program.top, "leaving", None)
    words = leaving() if leaving else None
    if words is not None:
        program.shelf.table.do(*words.events)


def _forward(program: Program, _asked: o.Forward) -> None:
    keep(program)
    moves.go_on(program.shelf.table)


def _backward(program: Program, _asked: o.Backward) -> None:
    keep(program)
    moves.go_back(program.shelf.table)


def _do(program: Program, asked: o.Do) -> None:
    if any(isinstance(event, ELSEWHERE) for event in asked.events):
        keep(program)
    program.shelf.table.do(*asked.events)
    if asked.onward:
        _forward(program, o.Forward())


def _undo(program: Program, _asked: o.Undo) -> None:
    """Undo, and say so: what changed may be out of sight."""
    undone = moves.take_back(program.shelf.table)
    program.stage.toast(t("Eén stap teruggezet.") if undone else t("Verder terug kan niet."))


PERFORM: dict[type, Callable[[Program, Any], None]] = {
    o.Do: _do,
    o.Cast: lambda program, asked: program.shelf.table.cast(asked.ballot),
    o.TakeBack: lambda program, asked: program.shelf.table.take_back(asked.who),
    o.Count: lambda program, asked: program.shelf.table.count(asked.counts),
    o.Reveal: lambda program, _asked: moves.reveal(program.shelf.table),
    o.Forward: _forward,
    o.Backward: _backward,
    o.Undo: _undo,
}
"""Who carries out which outcome."""
