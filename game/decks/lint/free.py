"""D02: an option costs nothing."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.lint.effects import rows
from game.decks.problems import Finding


def rule(card: Card, _deck: Deck) -> Iterator[Finding]:
    """Every option names its price, and harms something where effects are given."""
    effects = rows(card)
    scored = any(any(row) for row in effects)
    for number, (option, row) in enumerate(zip(card.options, effects, strict=True)):
        if not option.price or (scored and min(row) >= 0):
            yield Finding("D02", ("options", number), {"option": option.id})
