"""The program: a stack of screens, and who carries out what they ask."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from game.app import doors
from game.errors import DamagedError, Rejected, SpanningsveldError
from game.ui import outcome as o
from game.words import t

if TYPE_CHECKING:
    from game.app.shelf import Shelf
    from game.app.studio.studio import Studio
    from game.app.wardrobe import Wardrobe
    from game.ui.sounds import Sounds
    from game.ui.stage import Screen, Stage

AT_THE_TABLE = ("board", "play")
"""The screens of a session; which of them shows follows from what is on the table."""

DROPPED_ON_BENCH = ("svg", "png", "jpg", "jpeg", "csv", "xlsx")
"""Files that somebody who writes a deck may drop on it."""


class Program:
    """Runs the screens.

    Attributes:
        stage: where screens are shown.
        wardrobe: the settings.
        shelf: the data, the decks and the session that is open.
        sounds: the bell and the rustle.
        stack: the screens, the one that shows last.
        draft: the set-up screen that somebody left, with all they had chosen.
        studio: the deck that is being written.
        running: False once somebody asked to quit.
        full_screen: called to fill the screen or not.
    """

    def __init__(self, stage: Stage, wardrobe: Wardrobe, shelf: Shelf, sounds: Sounds) -> None:
        """Show nothing yet; `home` opens the first screen."""
        self.stage: Stage = stage
        self.wardrobe: Wardrobe = wardrobe
        self.shelf: Shelf = shelf
        self.sounds: Sounds = sounds
        self.stack: list[Screen] = []
        self.running = True
        self.draft: Screen | None = None
        self.studio: Studio | None = None
        self.full_screen: Callable[[bool], None] = lambda _on: None
        self._perform: dict[type, Callable[[Any], None]] = {
            o.Open: lambda asked: self.push(self.behind(asked.door, asked.arg)),
            o.Swap: lambda asked: self.swap(self.behind(asked.door, asked.arg)),
            o.Leave: lambda _asked: self.leave(),
            o.Home: lambda _asked: self.home(),
            o.Quit: lambda _asked: setattr(self, "running", False),
            o.Toast: lambda asked: self.stage.toast(asked.text),
            o.Change: self._change,
            o.Ask: self._ask,
        }

    # -- the stack

    @property
    def top(self) -> Screen | None:
        """The screen that shows."""
        return self.stack[-1] if self.stack else None

    def behind(self, door: str, arg: object = None) -> Screen:
        """The screen behind a door."""
        return doors.DOORS[door](self, arg)

    def home(self) -> None:
        """The first screen, with nothing below it."""
        self.put_away()
        self.shelf.leave()
        self.sit(doors.home(self))

    def sit(self, screen: Screen) -> None:
        """Show a screen with nothing below it."""
        self.stack = [screen]
        self.stage.show(screen)

    def push(self, screen: Screen) -> None:
        """Put a screen on top."""
        self.stack.append(screen)
        self.stage.show(screen)

    def swap(self, screen: Screen) -> None:
        """Put a screen in the place of the one on top."""
        self.stack[-1:] = [screen]
        self.stage.show(screen)

    def leave(self) -> None:
        """Back to the screen below, if there is one."""
        if len(self.stack) > 1:
            self._put_away(getattr(self.stack.pop(), "name", ""))
            doors.remodel(self)
            self.stage.show(self.stack[-1])

    def put_away(self) -> None:
        """The window closes, or the table is left: what was written is saved."""
        self.stage.settle()
        self._put_away("studio_deck")
        if self.shelf.desk is not None and not self.shelf.desk.read_only:
            from game.app.at_table import keep  # noqa: PLC0415 - needs the rules

            keep(self)

    def _put_away(self, name: str) -> None:
        """What was open on the screen that is left is saved, and closed."""
        if self.studio is None or name not in ("studio_deck", "play"):
            return
        from game.app.studio import by_itself, trying  # noqa: PLC0415 - only after the studio

        done = trying.end_trial if name == "play" else by_itself.put_away
        done(self)

    def turn(self) -> None:
        """A moment passed: the studio saves and looks outside."""
        if self.studio is None:
            return
        from game.app.studio.by_itself import turn  # noqa: PLC0415 - only in the studio

        turn(self)

    # -- what screens ask

    def perform(self, outcome: object) -> None:
        """Carry out what a screen asked; say so kindly when it cannot be done."""
        if outcome is None:
            return
        try:
            self._done(outcome)
        except Rejected as error:
            from game.app.refusals import refusal  # noqa: PLC0415 - rarely needed

            self.stage.toast(refusal(error))
        except DamagedError:
            self.offer_mending()
        except SpanningsveldError as error:
            self.stage.toast(str(error))
        except OSError as error:
            self.stage.toast(_shut(error))
        self._follow_table()
        self.stage.refresh()

    def _done(self, outcome: object) -> None:
        light = self._perform.get(type(outcome))
        if light is not None:
            light(outcome)
            return
        from game.app.at_table import PERFORM  # noqa: PLC0415 - needs the rules

        PERFORM[type(outcome)](self, outcome)

    def _ask(self, asked: o.Ask) -> None:
        if asked.name.startswith("studio_"):
            from game.app.studio.asks import ASKS as WRITING  # noqa: PLC0415 - rarely needed

            WRITING[asked.name](self, asked.arg)
            return
        from game.app.asks import ASKS  # noqa: PLC0415 - needs the rules

        ASKS[asked.name](self, asked.arg)

    def _change(self, asked: o.Change) -> None:
        """Change settings; screens that show them are told."""
        self.wardrobe.change(asked.settings, self.stage)
        if "language" in asked.settings:
            self.shelf.forget_decks()
        if "full_screen" in asked.settings:
            self.full_screen(bool(asked.settings["full_screen"]))
        doors.remodel(self)

    def _follow_table(self) -> None:
        """Let the board and the card change places as the session goes."""
        desk, name = self.shelf.desk, getattr(self.top, "name", "")
        if desk is None or name not in AT_THE_TABLE:
            return
        wanted = "play" if desk.view.table else "board"
        if desk.trial and wanted == "board":
            self.leave()
            return
        if name != wanted:
            if wanted == "play":
                self.sound("rustle")
            self.swap(self.behind(wanted))

    def sound(self, name: str) -> None:
        """Make a sound, if the person wants sounds."""
        if self.wardrobe.now.sound:
            self.sounds.play(name)

    def offer_mending(self) -> None:
        """The data does not match itself: ask whether to mend it."""
        from game.app.mending import question  # noqa: PLC0415 - hoped never

        if getattr(self.top, "name", "") != "confirm":
            self.push(self.behind("confirm", question()))

    def offer_file(self, path: str) -> None:
        """A file was dropped on the window: ask whether to take it in, where it belongs."""
        door = self._door_for(path)
        if getattr(self.top, "name", "") != door:
            self.perform(o.Open(door))
        offer = getattr(self.top, "offer", None)
        if offer is not None:
            offer(path)
        self.stage.refresh()

    def _door_for(self, path: str) -> str:
        """Behind which door a dropped file belongs, by how its name ends."""
        suffix = path.lower().rpartition(".")[2]
        if suffix in DROPPED_ON_BENCH and getattr(self.top, "name", "") == "studio_deck":
            return "studio_deck"
        return "studio" if suffix == "dilemma" else "archive"

    # -- keys that no node answers to

    def command(self, name: str) -> None:
        """A key that no node answers to."""
        outcome = {
            "bigger": lambda: o.Ask("text_size", "bigger"),
            "smaller": lambda: o.Ask("text_size", "smaller"),
            "normal size": lambda: o.Ask("text_size", "reset"),
            "fullscreen": lambda: o.Change({"full_screen": not self.wardrobe.now.full_screen}),
            "help": self._help,
            "undo": lambda: o.Undo() if self.shelf.desk else None,
            "leave": self._escape,
        }.get(name)
        if outcome is not None:
            self.perform(outcome())

    def _help(self) -> o.Outcome | None:
        """F1: about what has the focus, where the screen knows more; else the keys."""
        if getattr(self.top, "name", "") == "keys":
            return None
        about = getattr(self.top, "about", None)
        return (about(self.stage.focus) if about else None) or o.Open("keys")

    def _escape(self) -> o.Outcome | None:
        """Escape leaves a page or a screen; a session is kept and can be gone on with."""
        inside = getattr(self.top, "escape", None)
        if inside is not None and inside():
            self.stage.refresh()
            return None
        if len(self.stack) > 1:
            return o.Leave()
        return o.Ask("leave_session") if self.shelf.desk else None


def _shut(error: OSError) -> str:
    """A file or folder that cannot be read or written now."""
    return t(
        "Dat lukt nu niet met {path}. Sluit het in andere programma’s, kijk of er ruimte op de "
        "schijf is en probeer het opnieuw.",
        path=error.filename or t("een bestand"),
    )
