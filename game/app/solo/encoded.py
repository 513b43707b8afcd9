"""A deck as it is pinned: its digest and its bytes, made once for each deck."""

from __future__ import annotations

from game.core.deck import Deck
from game.decks import compiled

_ENCODED: dict[int, tuple[Deck, str, bytes]] = {}
"""By identity, since a deck has no hash; each deck is kept, so its identity stays its own."""


def encoded(deck: Deck) -> tuple[str, bytes]:
    """The digest and the bytes of a deck."""
    if id(deck) not in _ENCODED:
        data = compiled.encode(deck)
        _ENCODED[id(deck)] = (deck, compiled.digest(data), data)
    return _ENCODED[id(deck)][1:]
