"""Every screen in every shape: nothing cut off, nothing over something else."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from pilot import Pilot
from samples import ARCHIVE, FOUND, HOME, SETUP, TROUBLE, Table, stretched_deck

from game.ui.focus import focusable
from game.ui.look import Look
from game.ui.measure import measure
from game.ui.scene import Item
from game.ui.screens.archive import intents
from game.ui.screens.archive.archive import Archive
from game.ui.screens.confirm import Confirm, Question
from game.ui.screens.home import Home
from game.ui.screens.keys import Keys, KeysModel
from game.ui.screens.lookback_start import LookBackStart
from game.ui.screens.people_screen import People, PeopleModel
from game.ui.screens.prepare import preparation
from game.ui.screens.prepare.prepare import Prepare
from game.ui.screens.rules import Rules, RulesModel
from game.ui.screens.settings import Settings, SettingsModel
from game.ui.screens.setup.intents import TakeGroup
from game.ui.screens.setup.setup import Setup
from game.ui.screens.trouble import Trouble
from game.ui.stage import Screen
from game.ui.widgets.text import Paragraph

SHAPES = {
    "small": ((1024, 600), 1.0),
    "small, text 150": ((1024, 600), 1.5),
    "small, text 200": ((1024, 600), 2.0),
    "hd": ((1920, 1080), 1.0),
    "4:3": ((1280, 960), 1.25),
    "21:9": ((2560, 1080), 0.8),
    "uhd": ((3840, 2160), 1.0),
}


def _setup() -> Screen:
    screen = Setup(SETUP)
    screen.handle(TakeGroup("g1"))
    return screen


def _archive(*presses: object) -> Screen:
    screen = Archive(ARCHIVE.but(found=FOUND, leftovers=("/data/oud.db",)))
    for press in presses:
        screen.handle(press)
    return screen


def _prepare(card: str = "") -> Screen:
    screen = Prepare(preparation.Preparation(stretched_deck(), ("kaart-1",), ("kaart-2",)))
    screen.handle(preparation.Look(card))
    return screen


SCREENS: dict[str, Callable[[], Screen]] = {
    "home": lambda: Home(HOME.but(notices=("De back-up van gisteren is teruggezet.",))),
    "settings": lambda: Settings(SettingsModel()),
    "keys": lambda: Keys(KeysModel(Home(HOME).view(Look((1920, 1080))))),
    "setup": _setup,
    "setup, new": lambda: Setup(SETUP),
    "prepare": _prepare,
    "prepare, a card": lambda: _prepare("kaart-1"),
    "rules": lambda: Rules(RulesModel("Team Werk Noord")),
    "look back": lambda: LookBackStart(Table()),
    "people": lambda: People(PeopleModel(Table())),
    "archive": _archive,
    "archive, a group": lambda: _archive(intents.ShowGroup("g1")),
    "archive, a question": lambda: _archive(intents.ForgetGroup("g1")),
    "archive, a name": lambda: _archive(intents.ShowSearch("s1", "Farid")),
    "trouble": lambda: Trouble(TROUBLE),
    "confirm": lambda: Confirm(Question("Stoppen?", "De stand is bewaard.")),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", SCREENS)
def test_nothing_is_cut_off_or_covered(name: str, shape: str) -> None:
    size, scale = SHAPES[shape]
    pilot = Pilot(SCREENS[name](), size, text_scale=scale)
    items = [item for item in pilot.stage.scene.items if not item.rect.empty]
    outside = [_name(item) for item in items if not 0 <= item.rect.x <= item.rect.right <= size[0]]
    assert outside == []
    assert [_name(item) for item in items if _cut(item, pilot.stage.look)] == []
    reachable = pilot.stage.scene.reachable()
    presses = [item for item in reachable if focusable(item) and not item.shown.empty]
    assert [(_name(a), _name(b)) for a, b in combinations(presses, 2) if _overlap(a, b)] == []


def _name(item: Item) -> str:
    return item.node.name or item.who


def _cut(item: Item, look: Look) -> bool:
    """Whether a text needs more room than it got."""
    if not isinstance(item.node.paint, Paragraph):
        return False
    return measure(item.node, item.rect.w, look)[1] > item.rect.h


def _overlap(one: Item, other: Item) -> bool:
    a, b = one.shown, other.shown
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom


@pytest.mark.parametrize("theme", ["day", "night", "contrast"])
@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_can_be_walked_with_tab_in_every_theme(name: str, theme: str) -> None:
    pilot = Pilot(SCREENS[name](), (1280, 720), theme=theme)
    pilot.key("tab")
    first, seen = pilot.stage.focus, 0
    while seen < 200 and (seen == 0 or pilot.stage.focus != first):
        item = pilot.stage.scene.find(pilot.stage.focus)
        assert item is not None
        assert not item.shown.empty, f"{_name(item)} has the focus out of view"
        pilot.key("tab")
        seen += 1
    assert pilot.stage.focus == first
