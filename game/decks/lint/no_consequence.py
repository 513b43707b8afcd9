"""P02: an option has no consequence."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.problems import Finding


def rule(card: Card, _deck: Deck) -> Iterator[Finding]:
    """Every option tells what happens soon and later."""
    for number, option in enumerate(card.options):
        for field, text in (("soon", option.soon), ("later", option.later)):
            if not text:
                params = {"option": option.id, "field": field}
                yield Finding("P02", ("options", number, field), params, key=True)
