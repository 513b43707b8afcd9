"""D04: all leans are on one side of the cord."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.problems import Finding


def rule(card: Card, deck: Deck) -> Iterator[Finding]:
    """Both poles can be chosen."""
    leans = [option.lean or 0 for option in card.options]
    tension = deck.tension_by_id.get(card.tension)
    if tension is None:
        return
    if min(leans) >= 0:
        yield Finding("D04", ("options",), {"side": tension.left.label}, key=True)
    if max(leans) <= 0:
        yield Finding("D04", ("options",), {"side": tension.right.label}, key=True)
