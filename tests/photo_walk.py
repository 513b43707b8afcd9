"""A walk past every screen of a group session, the same one every time.

Chance, ids and the clock stand still, so that two walks show the same pictures.
"""

from __future__ import annotations

import itertools
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from unittest import mock

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from game import places
from game.app import waking
from game.app.calendar import local
from game.app.demo import START_MS, player_at
from game.app.player import Player
from game.core.view import Table
from game.ui.outcome import Ask, Open
from game.ui.screens.archive.archive import Archive
from game.ui.screens.archive.search import NAME
from game.ui.screens.home import Home
from game.ui.screens.setup.intents import Have
from game.ui.screens.trouble import Trouble, TroubleModel
from game.ui.stage import TOAST_SECONDS
from game.words import use

PEOPLE = ("Ayşe", "Bert", "Dirk", "Fatima", "Joost", "Lies", "Rahel", "Sven")
FIRST_VOTE = (0, 0, 1, 3, 0, 1, 2, 3)
SECOND_VOTE = (0, 0, 1, 1, 1, 1, 2, 1)
FIELD, CARD, WITH_WARNING = 2, "drie-keer-niet-gekomen", "man-met-een-koffer"
OWN_FIELD = 8
MINUTE_MS = 60_000
AT_HOME = "/home/lies"
STEPS = 40
"""More steps than a card has."""


@contextmanager
def still() -> Iterator[None]:
    """No chance, no clock, and nobody's own folders."""
    numbers = itertools.count(1)
    with ExitStack() as stack:
        stack.enter_context(
            mock.patch.object(secrets, "token_hex", lambda n: f"{next(numbers):0{2 * n}x}")
        )
        stack.enter_context(
            mock.patch.object(os, "urandom", lambda n: next(numbers).to_bytes(n, "big"))
        )
        stack.callback(_set_clock)
        stack.enter_context(mock.patch.dict(os.environ, HOME=AT_HOME, TZ="Europe/Amsterdam"))
        _set_clock()
        use("nl", Path())
        yield


def _set_clock() -> None:
    """Tell the clock that the zone changed; on Windows it is always the computer's own."""
    if hasattr(time, "tzset"):
        time.tzset()


class Walk:
    """Somebody who goes past all screens; `screens` stops at each of them."""

    def __init__(self, data: Path, size: tuple[int, int], text_scale: float = 1.0) -> None:
        """Open the program; nothing was ever played."""
        self.now = START_MS
        self.player: Player = player_at(
            data,
            places.assets(),
            places.scenarios(),
            size=size,
            text_scale=text_scale,
            clock=lambda: self.now,
        )
        self.program, self.stage = self.player.program, self.player.program.stage
        self.stage.dress(calm=True)

    def screens(self) -> Iterator[str]:
        """Every screen by name; at a yield it is on the stage."""
        self._open_home()
        for name in self._all():
            self.now += MINUTE_MS // 4
            self.player.now += 2 * TOAST_SECONDS
            self._fix()
            self.player.settle()
            yield name
        self.program.shelf.close()

    def _all(self) -> Iterator[str]:
        yield from self._first()
        yield from self._setting_up()
        yield from self._board()
        yield from self._card()
        yield from self._around_the_table()
        yield from self._own_case()
        yield from self._closing()
        yield from self._next_time()
        yield from self._archive()
        yield from self._trouble()

    def _open_home(self) -> None:
        self.program.home()
        waking.open_data(self.program)

    def _fix(self) -> None:
        """What is of this computer becomes of any."""
        for screen in self.program.stack:
            if isinstance(screen, Home):
                screen.model = screen.model.but(now=self._clock())
            if isinstance(screen, Archive):
                screen.model = screen.model.but(folder=f"{AT_HOME}/Spanningsveld")
        self.stage.refresh()

    def _clock(self) -> datetime:
        return local(self.now)

    # -- what happens

    def press(self, *keys: str) -> None:
        """Press these, one after another."""
        for key in keys:
            self.player.press(key)

    def open(self, door: str, arg: object = None) -> None:
        """Open a door that is not always on the screen."""
        self.program.perform(Open(door, arg))

    def leave(self) -> None:
        """Back to the screen below."""
        self.program.leave()

    @property
    def table(self) -> Table | None:
        """The card on the table."""
        return self.program.shelf.table.view.table

    @property
    def phase(self) -> str:
        """The phase the group is in; on the board there is none."""
        return self.table.step.phase if self.table else ""

    def _vote(self, choices: tuple[int, ...]) -> None:
        card = self.table.card if self.table else None
        options = [option.id for option in card.options] if card else []
        for choice in choices:
            self.press(f"option:{options[choice % len(options)]}")

    # -- where it goes

    def _first(self) -> Iterator[str]:
        yield "home"
        self.press("settings")
        yield "settings"
        self.leave()
        self.press("tool:keys")
        yield "keys"
        self.leave()

    def _setting_up(self) -> Iterator[str]:
        self.press("door:setup")
        yield "setup-empty"
        self.player.type("group", "Team Werk Noord")
        for name in PEOPLE:
            self.player.type("person", name)
            self.press("add:typed")
        self.stage.send(Have("points", value=True))
        yield "setup"
        self.press("prepare")
        yield "prepare"
        self.press(f"read:{CARD}")
        yield "prepare-card"
        self.press("list", "done", "go")
        yield "rules"
        self.press("agree")

    def _board(self) -> Iterator[str]:
        yield "board"
        self.player.hotkey(f"choose {FIELD}")
        yield "board-chosen"
        self.press("format")
        yield "board-formats"
        self.stage.open_popup("")
        self.press("tool:menu")
        yield "board-menu"
        self.stage.open_popup("")
        deck = self.program.shelf.table.deck
        tension = deck.card_by_id[WITH_WARNING].tension
        number = [each.id for each in deck.tensions].index(tension)
        self.player.hotkey(f"choose {number + 1}")
        self.program.top.warned = WITH_WARNING  # type: ignore[union-attr]
        yield "warning"
        self.program.top.warned = None  # type: ignore[union-attr]
        self.stage.refresh()
        self.player.hotkey(f"choose {FIELD}")
        self.press("choose")
        yield "card-list"
        self.press(f"card:{CARD}")

    def _card(self) -> Iterator[str]:
        """The house format, phase after phase, each before and after something is done."""
        votes = iter((FIRST_VOTE, SECOND_VOTE))
        for _ in range(STEPS):
            phase = self.phase
            if not phase:
                return
            yield phase
            if phase in ("vote", "revote"):
                self._vote(next(votes))
                yield f"{phase}-done"
            elif phase in DEEDS:
                yield from DEEDS[phase](self)
            self.press("forward")

    def _around_the_table(self) -> Iterator[str]:
        yield "board-played"
        for door in ("people", "inspiration"):
            self.open(door)
            yield door
            self.leave()

    def _own_case(self) -> Iterator[str]:
        """A case of the group's own, in a format that asks for one."""
        self.player.hotkey(f"choose {OWN_FIELD}")
        self.press("format", "format:incidentmethode")
        yield "board-own-case"
        self.press("own-case")
        for _ in range(STEPS):
            phase, step = self.phase, self.table.step.id if self.table else ""
            if not phase:
                return
            if self.player.sees("own:case"):
                yield from self._write_case()  # it goes on by itself
                continue
            yield f"incident-{step}"
            if phase == "harvest":
                self.player.type("takeaway", "Eerst bellen, dan pas een brief.")
                self.press("add:takeaway")
            self.press("forward")

    def _write_case(self) -> Iterator[str]:
        yield "own-case"
        self.player.type("own:title", "De lege stoel")
        self.player.type("own:case", "Mevrouw Jansen kwam op 3 mei niet. Niemand belde haar.")
        self.press("own:done")
        yield "own-case-warning"
        self.player.retype("own:case", "Iemand kwam niet op de afspraak. Niemand belde.")
        self.press("own:done")

    def _closing(self) -> Iterator[str]:
        self.press("close")
        yield "closing"
        self.player.hotkey("scroll end")
        yield "closing-points"
        self.press("finish", "confirm:yes")

    def _next_time(self) -> Iterator[str]:
        """The same group again: what came of its actions, and the other ways of voting."""
        yield from self._begin("turn")
        yield "look-back"
        self.press("to-board")
        yield from self._to_vote("turn")
        self.program.perform(Ask("leave_session"))
        yield "home-unfinished"
        yield from self._begin("hands", anonymous=True, sure=True)
        if self.player.sees("to-board"):
            self.press("to-board")
        yield from self._to_vote("counts")
        self.program.home()

    def _begin(self, voting: str, **settings: object) -> Iterator[str]:
        self.press("door:setup")
        yield f"setup-known-{voting}"
        self.player.press_first("group:")
        for name, value in {"voting": voting, **settings}.items():
            self.stage.send(Have(name, value))
        self.press("go", "agree")

    def _to_vote(self, name: str) -> Iterator[str]:
        self.player.hotkey(f"choose {FIELD}")
        self.press("choose")
        self.player.press_first("card:")
        while self.phase != "vote":
            self.press("forward")
        yield f"vote-{name}"
        if self.player.has("sit:"):
            self.player.press_first("sit:")
            yield f"vote-{name}-behind"

    def _archive(self) -> Iterator[str]:
        self.press("archive")
        yield "archive"
        self.player.press_first("group:")
        yield "archive-group"
        sessions = [item.who for item in self.stage.scene.reachable()]
        self.press([who for who in sessions if who.startswith("search:")][-1])
        self.player.type(NAME, "Lies")
        self.press("look")
        yield "archive-search"
        self.program.top.escape()  # type: ignore[union-attr]
        self.stage.refresh()
        self.press("forget-group")
        yield "archive-question"
        self.press("confirm:no")
        self.program.home()

    def _trouble(self) -> Iterator[str]:
        rescue = f"{AT_HOME}/Spanningsveld/rescue-2026-11-25.json"
        self.program.sit(Trouble(TroubleModel(rescue, "Team Werk Noord", cause="ValueError")))
        yield "trouble"


def _ask(walk: Walk) -> Iterator[str]:
    walk.player.press_first("fact:")
    yield "ask-opened"


def _discuss(walk: Walk) -> Iterator[str]:
    walk.player.press_first("lens:")
    walk.player.press_first("give:")
    yield "discuss-give"
    walk.player.press_first("pick:")
    walk.player.press_first("speak:")
    walk.press("argue:left")
    walk.player.type("argument", "Zonder vertrouwen komt niemand verder.")
    walk.press("argument:keep", "surprise")
    walk.player.type("notes", "Wie belt er eigenlijk, en wanneer? Brief op B2-niveau.")
    yield "discuss-busy"


def _counter(walk: Walk) -> Iterator[str]:
    walk.player.type_first("counter:", "Zo weet hij niet waar de grens ligt.")
    yield "counter-written"


def _decide(walk: Walk) -> Iterator[str]:
    walk.player.press_first("option:")
    yield "decide-done"


def _consequence(walk: Walk) -> Iterator[str]:
    walk.player.hotkey("notes")
    yield "notes"
    walk.press("notes:done")


def _twist(walk: Walk) -> Iterator[str]:
    walk.press("turn")
    yield "twist-turned"
    walk.press("again")
    yield "twist-again"
    walk.player.press_first("option:")


def _harvest(walk: Walk) -> Iterator[str]:
    walk.player.type("takeaway", "Eerst bellen, dan pas een brief.")
    walk.press("add:takeaway")
    walk.player.type("what", "Alle brieven naar taalniveau B1 herschrijven")
    walk.player.type("who", "Lies")
    walk.player.type("when", "voor 1 december")
    walk.press("add:action")
    walk.player.type("signal", "Avondlessen ontbreken in onze regio.")
    walk.press("add:signal")
    yield "harvest-done"


DEEDS = {
    "ask": _ask,
    "discuss": _discuss,
    "counter": _counter,
    "decide": _decide,
    "consequence": _consequence,
    "twist": _twist,
    "harvest": _harvest,
}
"""What the group does in a phase, and what it sees then."""
