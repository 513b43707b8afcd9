"""When a term comes back: spaced repetition with FSRS, without its clock and its dice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from game.core.deck import Term
from game.core.solo.practice import Review

if TYPE_CHECKING:
    from fsrs import Card

Reviews = Mapping[str, Sequence[Review]]


def waiting(terms: Sequence[Term], reviews: Reviews, now: int) -> tuple[Term, ...]:
    """The terms to practise at `now` (ms): the longest due first, then new ones."""
    known = {term.id: due(term.id, reviews[term.id]) for term in terms if reviews.get(term.id)}
    old = sorted(
        (term for term in terms if term.id in known and known[term.id] <= now),
        key=lambda term: known[term.id],
    )
    new = [term for term in terms if term.id not in known]
    return (*old, *new)


def due(term: str, reviews: Sequence[Review]) -> int:
    """When a term comes back (ms), after these answers."""
    return round(_card(term, reviews).due.timestamp() * 1000)


def _card(term: str, reviews: Sequence[Review]) -> Card:
    """The state of a term: all its answers, replayed with their own times."""
    from fsrs import Card, Rating, Scheduler  # noqa: PLC0415 - not before terms are practised

    scheduler = Scheduler(enable_fuzzing=False)
    card = Card(card_id=_number(term), due=_moment(reviews[0].at))
    for review in reviews:
        rating = Rating.Good if review.right else Rating.Again
        card, _ = scheduler.review_card(card, rating, _moment(review.at))
    return card


def _number(term: str) -> int:
    """A number that only the term decides."""
    return int.from_bytes(term.encode())


def _moment(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, UTC)
