"""D05: an interest never differs between the options that name it."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.lint.effects import interests, rows
from game.decks.problems import Finding


def rule(card: Card, _deck: Deck) -> Iterator[Finding]:
    """An interest that is named says something; options that are all equal are D03."""
    if len(set(rows(card))) == 1:
        return
    for name in interests(card):
        scores = {option.effects.get(name, (0, 0)) for option in card.options}
        if len(scores) == 1:
            yield Finding("D05", ("options", 0, "effects", name), {"interest": name}, key=True)
