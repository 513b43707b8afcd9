"""The program: a stack of screens, and the table of who carries out what they ask."""

from __future__ import annotations

from collections.abc import Callable

from game.app import doors, moves
from game.app.refusals import refusal
from game.app.shelf import Shelf
from game.app.wardrobe import Wardrobe
from game.errors import Rejected, StoreError
from game.ui import outcome as o
from game.ui.stage import Screen, Stage

AT_THE_TABLE = ("board", "play")
"""The screens of a session of which one lies at the bottom, by what is on the table."""


class Program:
    """Runs the screens. `shelf` holds the data and the open session.

    Attributes:
        stage: where screens are shown.
        wardrobe: the settings.
        shelf: the data, the decks and the session that is open.
        stack: the screens, the one that shows last.
        running: False once somebody asked to quit.
        full_screen: called to fill the screen or not.
    """

    def __init__(self, stage: Stage, wardrobe: Wardrobe, shelf: Shelf) -> None:
        """Show nothing yet; `home` opens the first screen."""
        self.stage, self.wardrobe, self.shelf = stage, wardrobe, shelf
        self.stack: list[Screen] = []
        self.running = True
        self.full_screen: Callable[[bool], None] = lambda _on: None
        self._perform = _table(self)

    # -- the stack

    @property
    def top(self) -> Screen | None:
        """The screen that shows."""
        return self.stack[-1] if self.stack else None

    def home(self) -> None:
        """The first screen, with nothing below it."""
        self.shelf.leave()
        self.stack = [doors.home(self)]
        self._show()

    def push(self, screen: Screen) -> None:
        """Put a screen on top."""
        self.stack.append(screen)
        self._show()

    def swap(self, screen: Screen) -> None:
        """Put a screen in the place of the one on top."""
        self.stack[-1:] = [screen]
        self._show()

    def leave(self) -> None:
        """Back to the screen below; at the table that is the first screen."""
        if len(self.stack) > 1:
            self.stack.pop()
            self._show()

    def _show(self) -> None:
        if self.top is not None:
            self.stage.show(self.top)

    # -- what screens ask

    def perform(self, outcome: object) -> None:
        """Carry out what a screen asked; say so kindly when it cannot be done."""
        if outcome is None:
            return
        try:
            self._perform[type(outcome)](outcome)
        except Rejected as error:
            self.stage.toast(refusal(error))
        except StoreError as error:
            self.stage.toast(str(error))
        self._follow_table()
        self.stage.refresh()

    def command(self, name: str) -> None:
        """A key that no node answers to."""
        if name in ("bigger", "smaller", "normal size"):
            how = "reset" if name == "normal size" else name
            self.perform(o.Change(self.wardrobe.text(how)))
        elif name == "fullscreen":
            self.perform(o.Change({"full_screen": not self.wardrobe.now.full_screen}))
        elif name == "help":
            self.perform(o.Open("keys"))
        elif name == "undo" and self.shelf.desk is not None:
            self.perform(o.Undo())
        elif name == "leave":
            self._escape()

    def _escape(self) -> None:
        """Escape leaves a screen; at the table it asks first, at home it does nothing."""
        if len(self.stack) > 1:
            self.leave()
        elif self.shelf.desk is not None:
            self.perform(o.Ask("leave_session"))

    def _follow_table(self) -> None:
        """Let the board and the card change places as the session goes."""
        desk = self.shelf.desk
        name = getattr(self.top, "name", "")
        if desk is None or name not in AT_THE_TABLE:
            return
        wanted = "play" if desk.view.table else "board"
        if name != wanted:
            self.swap(doors.DOORS[wanted](self, None))


def _table(program: Program) -> dict[type, Callable[..., None]]:
    """Who carries out which outcome."""
    shelf = program.shelf

    def asked(outcome: o.Ask) -> None:
        from game.app.asks import ASKS  # noqa: PLC0415 - not before somebody asks

        ASKS[outcome.name](program, outcome.arg)

    def forward(_outcome: o.Forward) -> None:
        keep = getattr(program.top, "leaving", None)
        words = keep() if keep else None
        if words is not None:
            shelf.table.do(*words.events)
        moves.go_on(shelf.table)

    return {
        o.Open: lambda outcome: program.push(doors.DOORS[outcome.door](program, outcome.arg)),
        o.Swap: lambda outcome: program.swap(doors.DOORS[outcome.door](program, outcome.arg)),
        o.Leave: lambda _outcome: program.leave(),
        o.Home: lambda _outcome: program.home(),
        o.Quit: lambda _outcome: setattr(program, "running", False),
        o.Toast: lambda outcome: program.stage.toast(outcome.text),
        o.Change: lambda outcome: change(program, outcome),
        o.Do: lambda outcome: shelf.table.do(*outcome.events),
        o.Cast: lambda outcome: shelf.table.cast(outcome.ballot),
        o.TakeBack: lambda outcome: shelf.table.take_back(outcome.who),
        o.Count: lambda outcome: shelf.table.count(outcome.counts),
        o.Reveal: lambda _outcome: moves.reveal(shelf.table),
        o.Forward: forward,
        o.Backward: lambda _outcome: moves.go_back(shelf.table),
        o.Undo: lambda _outcome: moves.take_back(shelf.table),
        o.Ask: asked,
    }


def change(program: Program, outcome: o.Change) -> None:
    """Change settings; the screen that shows them is made anew."""
    program.wardrobe.change(outcome.settings, program.stage)
    if "full_screen" in outcome.settings:
        program.full_screen(bool(outcome.settings["full_screen"]))
    doors.remodel(program)
