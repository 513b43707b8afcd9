"""An evening with the game: the whole program on a picture, driven by keys or by clicks alone."""

from __future__ import annotations

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from fits import problems
from pilot import Pilot

from game.app import waking
from game.app.demo import START_MS, player_at
from game.app.desk import Desk
from game.core import events as e
from game.core.view import Table
from game.ui.node import Flag
from game.ui.outcome import Ask
from game.ui.scene import Item
from game.ui.screens.setup.plan import Member, Plan
from game.ui.texts import NoWindow

ROOT = Path(__file__).parents[2]
ASSETS, SCENARIOS = ROOT / "assets", ROOT / "scenarios"
GROUP = "Team Werk Noord"
PEOPLE = ("Ayşe", "Bert", "Dirk", "Fatima")
MOST_TABS = 250
MOST_NOTCHES = 200


class Evening(Pilot):
    """People around one laptop, from the first screen on."""

    def __init__(self, data: Path, size: tuple[int, int] = (1280, 720), scale: float = 1.0) -> None:
        """Start the game with its data in this folder; the clock stands until somebody waits."""
        self.player = player_at(data, ASSETS, SCENARIOS, size=size, text_scale=scale)
        self.program, self.stage = self.player.program, self.player.program.stage
        self.time = START_MS
        self.program.shelf._clock = lambda: self.time
        self.stage.dress(calm=True)
        self.commands, self.outcomes = [], []
        self.host = NoWindow()
        self.stage.host = self.host
        self.stage.texts._host = self.host
        self.program.home()
        waking.open_data(self.program)
        self.turn()

    @property
    def now(self) -> float:
        """The time of the last picture, in seconds."""
        return self.player.now

    @now.setter
    def now(self, seconds: float) -> None:
        self.player.now = seconds

    # -- where it is

    @property
    def desk(self) -> Desk:
        """The session on the table."""
        return self.program.shelf.table

    @property
    def table(self) -> Table | None:
        """The card on the table."""
        return self.desk.view.table

    @property
    def phase(self) -> str:
        """The phase the group is in; on the board there is none."""
        return self.table.step.phase if self.table else ""

    @property
    def screen(self) -> str:
        """The name of the screen that shows."""
        return str(getattr(self.program.top, "name", ""))

    def wait(self, seconds: float) -> None:
        """Let time pass, on the clock and on the screen."""
        self.time += round(seconds * 1000)
        self.turn(seconds)

    def close(self) -> None:
        """Close the window."""
        self.program.shelf.close()

    # -- the keyboard alone

    def tab_to(self, wanted: str) -> None:
        """Press Tab until this has the focus, by name or key; arrows within choices."""
        for _ in range(MOST_TABS):
            item = self.stage.scene.find(self.stage.focus)
            if item is not None and wanted in (item.node.name, item.who):
                assert self.stage.ring or item.node.edit  # a field shows its caret
                return
            self.key("right" if item and item.group and self._beside(item, wanted) else "tab")
        raise AssertionError(f"Tab does not come to {wanted!r}: {self.names()}")

    def _beside(self, item: Item, wanted: str) -> bool:
        return any(
            wanted in (other.node.name, other.who) and other.group == item.group
            for other in self.stage.scene.reachable()
        )

    def enter(self, wanted: str) -> None:
        """Tab to something and press Enter."""
        self.tab_to(wanted)
        self.key("enter")

    def fill(self, field: str, words: str) -> None:
        """Tab to a field and write in it."""
        self.tab_to(field)
        self.type(words)

    # -- the mouse alone

    def click_on(self, wanted: str) -> None:
        """Turn the wheel until this shows, by key or name, and click in the middle of it."""
        item = self.found(wanted)
        for _ in range(MOST_NOTCHES):
            if self._shows(item):
                break
            view = self.stage.scene.tracks[item.scrolls[-1]].view
            self.point(*(int(side) for side in view.middle))
            self.wheel(-1 if item.rect.middle[1] > view.middle[1] else 1)
            item = self.found(wanted)
        self.click(*(int(side) for side in item.shown.middle))

    def found(self, wanted: str) -> Item:
        """What has this key or name and can be pressed."""
        items = self.stage.scene.reachable()
        found = [item for item in items if wanted in (item.who, item.node.name)]
        assert found, f"{wanted!r} is not among {sorted({item.who for item in items})}"
        return min(found, key=lambda item: not item.node.pressable)

    def _shows(self, item: Item) -> bool:
        return not item.shown.empty and item.shown.h >= min(item.rect.h, 20)

    def misfits(self) -> list[str]:
        """What is cut off or lies over something else."""
        tree = self.stage._composer._tree
        assert tree is not None
        return problems(tree, self.stage.look)

    def keys_of(self, start: str) -> list[str]:
        """What can be pressed now, by the beginning of its key."""
        return [
            item.who
            for item in self.stage.scene.reachable()
            if item.who.startswith(start)
            and item.node.pressable
            and Flag.DISABLED not in item.node.flags
        ]


@contextmanager
def evening(data: Path, size: tuple[int, int] = (1280, 720)) -> Iterator[Evening]:
    """An evening that ends with the window closed."""
    game = Evening(data, size)
    try:
        yield game
    finally:
        game.close()


def set_up(
    game: Evening,
    *,
    people: tuple[str, ...] = PEOPLE,
    deck: str = "arbeidstoeleiding",
    form: str = "spanningsveld",
    group: str = "",
    **settings: Any,  # noqa: ANN401 - those of a session, by name
) -> None:
    """A group at the board, with these settings: what the set-up screen asks for."""
    members = tuple(Member(name, color=number) for number, name in enumerate(people))
    plan = Plan(GROUP, members, str(SCENARIOS / deck), form, e.Settings(**settings), group)
    game.program.perform(Ask("begin", plan))
    game.turn()


def draw(game: Evening, card: str) -> None:
    """Put this card on the table, chosen by hand."""
    tension = game.desk.deck.card_by_id[card].tension
    numbers = [each.id for each in game.desk.deck.tensions]
    game.player.hotkey(f"choose {numbers.index(tension) + 1}")
    game.player.press("choose")
    game.player.press(f"card:{card}")


def go_to(game: Evening, phase: str) -> None:
    """On to the first step of this phase."""
    for _ in range(30):
        if game.phase == phase:
            return
        game.player.hotkey("forward")  # twice where people have not voted yet
    raise AssertionError(f"no {phase} on this card")
