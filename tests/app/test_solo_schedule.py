"""When terms come back: only the times that are handed in decide."""

from __future__ import annotations

from game.app.solo import schedule
from game.core.deck import Term
from game.core.solo.practice import Review

MINUTE, DAY = 60_000, 24 * 60 * 60 * 1000
START = 1_795_600_000_000
TERMS = tuple(Term(name, name, "…") for name in ("bijstand", "zienswijze", "pip"))


def test_a_right_answer_comes_back_later_each_time() -> None:
    reviews: list[Review] = []
    now, gaps = START, []
    for _ in range(5):
        reviews.append(Review(now, right=True))
        due = schedule.due("bijstand", reviews)
        gaps.append(due - now)
        now = due
    assert gaps == sorted(gaps)
    assert gaps[0] <= 10 * MINUTE
    assert gaps[-1] > 7 * DAY


def test_a_wrong_answer_comes_back_soon() -> None:
    known = [Review(START, right=True), Review(START + 10 * MINUTE, right=True)]
    wrong = [*known, Review(START + 5 * DAY, right=False)]
    assert schedule.due("bijstand", wrong) - (START + 5 * DAY) <= 10 * MINUTE


def test_the_same_answers_give_the_same_day_every_time() -> None:
    reviews = [Review(START, right=True), Review(START + DAY, right=True)]
    assert len({schedule.due("bijstand", reviews) for _ in range(5)}) == 1


def test_what_is_due_goes_before_what_is_new() -> None:
    reviews = {"zienswijze": (Review(START, right=False),), "pip": (Review(START, right=True),)}
    found = schedule.waiting(TERMS, reviews, START + 2 * MINUTE)
    assert [term.id for term in found] == ["zienswijze", "bijstand"]
    later = schedule.waiting(TERMS, reviews, START + DAY)
    assert [term.id for term in later] == ["zienswijze", "pip", "bijstand"]
