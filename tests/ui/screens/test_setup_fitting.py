"""What fits in the time and with these people, in words."""

from __future__ import annotations

from samples import FORMATS

from game.ui.screens.setup import fitting
from game.ui.screens.setup.people import typed
from game.ui.screens.setup.plan import Plan

HOUSE, QUICK, INCIDENT = FORMATS


def test_what_is_missing_comes_one_thing_at_a_time() -> None:
    plan = Plan()
    assert fitting.missing(plan, HOUSE) == "Geef de groep nog een naam."
    plan = plan.but(name="Noord", people=typed((), "Ayşe, Bert"))
    assert fitting.missing(plan, HOUSE) == "Nog 1 deelnemer erbij."
    plan = plan.but(people=typed(plan.people, "Dirk"))
    assert fitting.missing(plan, HOUSE) == ""
    assert fitting.missing(plan, None) == "Kies nog een deck en een werkvorm."


def test_the_number_of_cards_is_told() -> None:
    assert fitting.cards_that_fit(HOUSE, 90).startswith("3 kaarten passen in 90 minuten")
    assert fitting.cards_that_fit(HOUSE, 40).startswith("1 kaart past in 40 minuten")
    assert fitting.cards_that_fit(INCIDENT, 90).startswith("1 casus past")
    assert "krap" in fitting.cards_that_fit(HOUSE, 30)


def test_a_group_of_another_size_gets_a_gentle_word() -> None:
    assert "4 tot 10 mensen" in fitting.group_size(INCIDENT, 3)
    assert fitting.group_size(INCIDENT, 4) == ""
    assert fitting.group_size(INCIDENT, 0) == ""


def test_more_picked_than_fits_is_said() -> None:
    picked = Plan().having(picked=("a", "b", "c", "d"))
    assert "4" in fitting.too_many_picked(HOUSE, picked)
    assert fitting.too_many_picked(HOUSE, Plan().having(picked=("a",))) == ""
    assert fitting.too_many_picked(INCIDENT, picked) == ""
