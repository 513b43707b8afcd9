"""X01: a card has another id than in the version before, or takes the id of another card."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.problems import Finding

ALIKE = 0.2
"""Below this share of common words two cases are about something else."""


def rule(card: Card, deck: Deck, earlier: Deck) -> Iterator[Finding]:
    """An id stays with its card for ever."""
    before = earlier.card_by_id.get(card.id)
    if before and before.title != card.title and _likeness(before.case, card.case) < ALIKE:
        yield Finding("X01", ("id",), {"name": before.title, "other": card.title})
    if before is None:
        for gone in earlier.cards:
            if gone.id not in deck.card_by_id and card.title == gone.title:
                yield Finding("X01", ("id",), {"name": gone.id, "other": card.id})


def _likeness(one: str, other: str) -> float:
    """The share of all words that both texts have."""
    left, right = set(one.lower().split()), set(other.lower().split())
    return len(left & right) / max(1, len(left | right))
