"""F02: no choice leads to a follow-up."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.lint.story import depths
from game.decks.problems import Finding


def rule(card: Card, _deck: Deck) -> Iterator[Finding]:
    """Somebody can come to see every follow-up."""
    reached = depths(card)
    for number, followup in enumerate(card.followups):
        if followup.id not in reached:
            yield Finding("F02", ("followups", number, "id"), {"name": followup.id})
