"""A soft bell when the time of a step is over; it never stops anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.app.program import Program
    from game.core.state import Timer


class Bell:
    """Listens to the clock of the session at the table."""

    def __init__(self, program: Program) -> None:
        """Begin to listen."""
        self._program = program
        self._rung: Timer | None = None

    def listen(self) -> None:
        """Ring once for every clock that runs out."""
        desk = self._program.shelf.desk
        timer = desk.view.timer if desk else None
        if desk is None or timer is None or timer == self._rung or timer.paused is not None:
            return
        if timer.seconds and timer.left(desk.now) <= 0:
            self._rung = timer
            self._program.sound("bell")
