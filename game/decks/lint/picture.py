"""A01: a picture without a description."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.problems import Finding


def rule(card: Card, _deck: Deck) -> Iterator[Finding]:
    """A portrait has an `alt` for who cannot see it."""
    if card.person and card.person.portrait and not card.person.alt:
        yield Finding("A01", ("person", "portrait"), key=True)
