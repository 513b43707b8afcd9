"""D03: two options have equal effects."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from game.core.deck import Card, Deck
from game.decks.lint.effects import rows
from game.decks.problems import Finding


def rule(card: Card, _deck: Deck) -> Iterator[Finding]:
    """It makes a difference which option is chosen."""
    effects = rows(card)
    if not any(effects):
        return
    for first, second in combinations(range(len(effects)), 2):
        if effects[first] == effects[second]:
            params = {"option": card.options[first].id, "other": card.options[second].id}
            yield Finding("D03", ("options", second, "effects"), params, key=True)
