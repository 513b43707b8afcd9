"""The profile: worked examples of the formula, and its edges."""

from __future__ import annotations

import math

import pytest

from game.core.deck import OTHER, Card, Interest, Option
from game.core.profile import profile, timeline, worth

TRUST = Interest("trust", "Vertrouwen", "heart", "?")
RULES = Interest("rules", "Regels", "scales", "?")


def card(number: int, *worths: tuple[int, int], rules: tuple[int, int] | None = None) -> Card:
    """A card whose options are worth this for trust: a, b, c ..."""
    options = tuple(
        Option(
            chr(ord("a") + n), "…", effects={"trust": each, **({"rules": rules} if rules else {})}
        )
        for n, each in enumerate(worths)
    )
    return Card(f"kaart-{number}", "…", "t", "…", "?", options=options)


def ten(choices: str) -> list[tuple[Card, str]]:
    """Ten cards where b is worth 4 more for trust than a."""
    return [(card(n, (0, 0), (2, 2)), option) for n, option in enumerate(choices)]


def share(choices: str) -> float | None:
    return profile(ten(choices), [TRUST]).weights[0].share


def test_worth_is_soon_plus_later() -> None:
    assert worth(Option("a", "…", effects={"trust": (-2, 1)}), "trust") == -1
    assert worth(Option("a", "…"), "trust") == 0


def test_always_the_most_is_one_and_always_the_least_is_nothing() -> None:
    assert share("b" * 10) == 1
    assert share("a" * 10) == 0


def test_the_share_is_what_was_got_of_what_could_be_got() -> None:
    assert share("bbbbbbbaaa") == pytest.approx(0.7)
    mixed = [*ten("bbbbbaaaa"), (card(10, (-1, -1), (0, 0), (2, 1)), "b")]
    # five times four was got, at least minus two, at most nine times four and three
    found = profile(mixed, [TRUST]).weights[0]
    assert found.share == pytest.approx((20 + 2) / (39 + 2))
    assert found.cards == 10


def test_the_band_is_as_wide_as_the_formula_says() -> None:
    found = profile(ten("bbbbbbbaaa"), [TRUST]).weights[0]
    band = math.sqrt(0.7 * 0.3 / 10)
    assert found.low == pytest.approx(0.7 - band)
    assert found.high == pytest.approx(0.7 + band)
    full = profile(ten("b" * 10), [TRUST]).weights[0]
    assert (full.low, full.high) == (1, 1)


def test_nine_cards_show_nothing() -> None:
    found = profile(ten("b" * 9), [TRUST])
    assert (found.ready, found.cards) == (False, 9)
    assert found.weights[0].share is None
    assert profile([], [TRUST]).cards == 0


def test_an_interest_that_never_differs_says_nothing() -> None:
    chosen = [(card(n, (1, 1), (1, 1), rules=(2, 0)), "a") for n in range(12)]
    found = profile(chosen, [TRUST, RULES])
    assert found.ready
    assert [(each.share, each.cards) for each in found.weights] == [(None, 0), (None, 0)]
    assert (found.most, found.least) == (None, None)


def test_an_interest_shows_from_five_cards_on() -> None:
    flat = [(card(n, (0, 0), (0, 0)), "a") for n in range(10)]
    assert profile([*flat, *ten("bbbb")], [TRUST]).weights[0].share is None
    assert profile([*flat, *ten("bbbbb")], [TRUST]).weights[0].share == 1


def test_something_else_than_an_option_says_nothing() -> None:
    chosen = [*ten("b" * 9), (card(9, (0, 0), (2, 2)), OTHER)]
    assert profile(chosen, [TRUST]).cards == 9


def test_the_most_and_the_least_are_named_when_they_differ() -> None:
    options = (
        Option("a", "…", effects={"trust": (2, 2)}),
        Option("b", "…", effects={"rules": (2, 2)}),
    )
    both = [(Card(f"k{n}", "…", "t", "…", "?", options=options), "a") for n in range(10)]
    found = profile(both, [RULES, TRUST])
    assert (found.most, found.least) == (TRUST, RULES)


def test_the_timeline_looks_at_ten_cards_each_time() -> None:
    chosen = ten("a" * 10 + "b" * 10)
    found = [each.weights[0].share for each in timeline(chosen, [TRUST])]
    assert found == [0, 0.5, 1]
    assert timeline(ten("b" * 9), [TRUST]) == ()
