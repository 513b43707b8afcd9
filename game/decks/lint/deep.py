"""F04: follow-ups go on for too long."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.lint.story import depths
from game.decks.problems import Finding, Params

DEEPEST = 5


def rule(card: Card, _deck: Deck) -> Iterator[Finding]:
    """No follow-up comes after more than five steps."""
    reached = depths(card)
    for number, followup in enumerate(card.followups):
        steps = reached.get(followup.id, 0)
        if steps > DEEPEST:
            params: Params = {"name": followup.id, "count": steps}
            yield Finding("F04", ("followups", number, "id"), params)
            return
