"""D01: an option is at least as good as another on everything."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from game.core.deck import Card, Deck
from game.decks.lint.effects import interests, row
from game.decks.problems import Finding


def rule(card: Card, _deck: Deck) -> Iterator[Finding]:
    """Nobody has a reason to choose the lesser of the two."""
    over = interests(card)
    numbered = [(number, o.id, row(o, over)) for number, o in enumerate(card.options)]
    for (number, better, more), (_, worse, less) in permutations(numbered, 2):
        if more != less and all(a >= b for a, b in zip(more, less, strict=True)):
            params = {"option": better, "other": worse}
            yield Finding("D01", ("options", number, "effects"), params, key=True)
