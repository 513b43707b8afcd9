"""F1 shows the keys of the screen below, and those of everywhere."""

from __future__ import annotations

from pilot import Pilot
from samples import HOME

from game.ui.look import Look
from game.ui.node import Node
from game.ui.outcome import Leave
from game.ui.screens.home import Home
from game.ui.screens.keys import Keys, KeysModel, own_keys
from game.ui.screens.rules import Rules, RulesModel
from game.ui.widgets.button import button

LOOK = Look((1920, 1080))


def test_the_keys_of_the_screen_below_come_first() -> None:
    tree = Home(HOME).view(LOOK)
    own = dict(own_keys(tree))
    assert own["G"] == "Groepssessie"
    assert set(own) == {"G", "O", "D"}
    assert dict(own_keys(Rules(RulesModel()).view(LOOK)))["→"] == "Akkoord, we beginnen"


def test_what_cannot_be_pressed_has_no_key() -> None:
    off = button("Verder", "on", hotkey="forward", disabled=True)
    assert list(own_keys(off)) == []


def test_the_whole_table_is_there() -> None:
    pilot = Pilot(Keys(KeysModel(Node())))
    for words in ("Overal", "Buiten tekst", "In een tekstvak", "volledig scherm"):
        assert pilot.see(words)
    assert not pilot.see("Op dit scherm")
    pilot.press("Terug naar het scherm")
    assert pilot.outcomes == [Leave()]
