"""Between setting up and the board: the ground rules, and the look back."""

from __future__ import annotations

from pilot import Pilot
from samples import Table

from game.core.events import ActionFollowedUp
from game.ui.outcome import Ask, Do, Leave, Swap
from game.ui.screens.lookback_start import LookBackStart
from game.ui.screens.rules import Rules, RulesModel, ground_rules


def test_one_key_agrees() -> None:
    for key in ("enter", "right", "space"):
        pilot = Pilot(Rules(RulesModel("Noord", Ask("begin", "plan"))), size=(1920, 1080))
        pilot.key(key)
        assert pilot.outcomes == [Ask("begin", "plan")]


def test_every_rule_is_on_the_screen() -> None:
    pilot = Pilot(Rules(RulesModel()))
    assert all(pilot.see(rule.name) and pilot.see(rule.about) for rule in ground_rules())
    assert pilot.see("pauzeknop")
    pilot.press("Terug")
    assert pilot.outcomes == [Leave()]


def test_the_group_looks_back_at_its_actions() -> None:
    pilot = Pilot(LookBackStart(Table()), size=(1920, 1080))
    assert pilot.see("Bellen met de taalschool")
    pilot.press("gelukt")
    pilot.press("Naar het bord")
    assert pilot.outcomes[0] == Do((ActionFollowedUp(action="s0/x1", outcome="done"),))
    assert pilot.outcomes[-1] == Swap("board")
