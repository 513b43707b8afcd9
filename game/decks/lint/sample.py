"""T06: a text is still the one that a new card or deck begins with."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from game.core.deck import Card, Deck
from game.decks.lint.texts import texts
from game.decks.problems import Finding
from game.decks.samples import card_samples, flat, is_deck_sample


def rule(card: Card, more: AbstractSet[str]) -> Iterator[Finding]:
    """Every text is the writer's own; `more` are samples besides those of the template."""
    known = card_samples()
    for path, text in texts(card):
        said = flat(text)
        if said in known or said in more:
            yield Finding("T06", path)


def deck_rule(deck: Deck) -> Iterator[Finding]:
    """Every text of the tensions is the writer's own."""
    for number, each in enumerate(deck.tensions):
        told = {
            ("left", "gift"): each.left.gift,
            ("left", "pitfall"): each.left.pitfall,
            ("right", "gift"): each.right.gift,
            ("right", "pitfall"): each.right.pitfall,
            ("about",): each.about,
        }
        for place, text in told.items():
            if is_deck_sample(text):
                yield Finding("T06", ("tensions", number, *place))
