"""X02: a card changed and its revision did not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from game.core.deck import Card, Deck
from game.decks.problems import Finding


def rule(card: Card, earlier: Deck) -> Iterator[Finding]:
    """Other content has a higher number."""
    before = earlier.card_by_id.get(card.id)
    if before is None or card.revision > before.revision:
        return
    if replace(before, revision=card.revision) != card or card.revision < before.revision:
        params = {"value": card.revision, "next": before.revision + 1}
        yield Finding("X02", ("revision",), params)
