"""Measures: known answers, and how they behave at their edges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core import measures

KNOWN = [
    ((30, 40, 210, 130, 530, 50, 10), 0.6113),
    ((6, 0, 0, 0, 0), 1),
    ((3, 0, 0, 0, 3), -1),
    ((1, 1, 1, 1, 1), 0),
    ((0, 1, 4, 1, 0), 0.75),
    ((2, 2, 0, 1, 1), 0.1574),
    ((5, 0, 0, 0, 1), 0.3333),
]


@pytest.mark.parametrize(("frequencies", "answer"), KNOWN)
def test_agreement_has_its_known_answers(frequencies: tuple[int, ...], answer: float) -> None:
    assert measures.agreement(frequencies) == pytest.approx(answer, abs=5e-5)


@given(st.lists(st.integers(0, 12), min_size=5, max_size=5))
def test_agreement_stays_within_its_bounds_and_mirrors(frequencies: list[int]) -> None:
    a = measures.agreement(frequencies)
    assert -1 - 1e-9 <= a <= 1 + 1e-9
    assert a == pytest.approx(measures.agreement(frequencies[::-1]))


def test_nobody_is_no_agreement() -> None:
    assert measures.agreement((0, 0, 0, 0, 0)) == 0


@pytest.mark.parametrize(
    ("positions", "word"),
    [
        ((0, 0, 0), None),
        ((0, 0, 0, 0), "unanimous"),
        ((0, 0, 0, 0, 0, 0, 0, 1), "agree"),
        ((-2, -2, 2, 2), "camps"),
        ((-2, -1, 0, 1, 2), "spread"),
        ((-2, -2, -2, -2, -2, 2), "mixed"),
    ],
)
def test_label_says_it_in_one_word(positions: tuple[int, ...], word: str | None) -> None:
    assert measures.label(positions) == word


def test_spread_is_one_when_as_even_as_it_can_be() -> None:
    assert measures.spread((2, 2, 1)) == pytest.approx(1)
    assert measures.spread((5, 0, 0)) == 0
    assert measures.spread((1,)) == 0


def test_drift_needs_two_rounds_with_positions() -> None:
    assert measures.drift((-2, 0), (0, 2)) == 2
    assert measures.drift((), (1,)) is None


def test_group_think_is_more_agreement_further_out_without_counter_arguments() -> None:
    before, after = (-1, 0, 1, 2), (2, 2, 2, 2)
    assert measures.grew_together(before, after, counters=1)
    assert not measures.grew_together(before, after, counters=2)
    assert not measures.grew_together(after, before, counters=0)
    assert not measures.grew_together((2, 2, 2), (2, 2, 2), counters=0)


def test_false_consensus_is_the_mean_of_what_people_overestimate() -> None:
    assert measures.false_consensus([(3, 1), (1, 1)], people=5) == pytest.approx(0.25)
    assert measures.false_consensus([], people=5) is None
