"""Conversation points: the worked example, and parts that drop out."""

from __future__ import annotations

from dataclasses import replace

import pytest
import small

from game.core.events import Ballot
from game.core.points import Points, _weigh, points
from game.core.state import Action, Argument, Play, Round


def argument(number: int, pole: str, *, against: bool = False) -> Argument:
    return Argument(f"a{number}", pole, "want", f"p{number}", None, against)


def test_the_worked_example_gives_8_3() -> None:
    parts = {"perspectives": 0.8, "balance": 0.75, "counter": 5 / 6, "prediction": 0.8, "action": 1}
    weights = {
        "perspectives": 0.3,
        "balance": 0.2,
        "counter": 0.2,
        "prediction": 0.15,
        "action": 0.15,
    }
    found = _weigh(parts, weights)
    assert isinstance(found, Points)
    assert found.total == pytest.approx(8.27, abs=0.01)


def test_each_part_counts_what_it_says() -> None:
    play = Play(
        card="kaart-1",
        format="vol",
        step="harvest",
        voiced=("yonas",),
        arguments=(argument(1, "left", against=True), argument(2, "left"), argument(3, "right")),
        actions=(Action("x", "bellen", "", ""),),
        rounds=(
            Round(ballots=(Ballot("langs", "a", guess=1), Ballot("langs", "b", guess=0))),
            Round(),
        ),
    )
    found = points(small.card(), small.form(), play, people=4)
    assert found is not None
    assert found.parts["perspectives"] == pytest.approx(2 / 3)
    assert found.parts["balance"] == pytest.approx(2 / 3)
    assert found.parts["counter"] == pytest.approx(1 / 4)
    assert found.parts["prediction"] == pytest.approx(0.5)
    assert found.parts["action"] == 0.5


def test_a_part_without_a_phase_drops_out_and_the_rest_is_rescaled() -> None:
    form = small.form("kort", ["read", "vote", "reveal", "discuss"])
    play = Play(card="kaart-1", format="kort", step="read", voiced=("yonas", "school"))
    found = points(small.card(), form, play, people=4)
    assert found is not None
    assert set(found.parts) == {"perspectives", "balance"}
    assert found.total == pytest.approx(10 * 0.3 / 0.5)


def test_a_format_without_process_has_no_points() -> None:
    form = small.form("stil", ["read", "vote", "reveal"])
    play = Play(card="kaart-1", format="stil", step="read")
    assert points(replace(small.card(), lenses=()), form, play, people=4) is None
