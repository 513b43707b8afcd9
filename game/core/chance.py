"""Chance that can be repeated: nothing is saved, and an undo changes nothing.

Things are put in the order of SHA-256(seed/card/phase/purpose/thing).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from hashlib import sha256

from game.core.deck import Deck
from game.core.state import Session


def shuffled(things: Iterable[str], *key: str) -> tuple[str, ...]:
    """These things in an order that only the key decides."""
    start = "/".join(key)
    return tuple(sorted(things, key=lambda thing: sha256(f"{start}/{thing}".encode()).digest()))


def number(*key: str) -> float:
    """A number from 0 up to 1 that only the key decides."""
    return int.from_bytes(sha256("/".join(key).encode()).digest()[:7]) / 2**56


def draw(deck: Deck, session: Session) -> str | None:
    """The card to draw now in the chosen tension.

    Cards the facilitator picked come first, then cards the group never played, then
    cards not played in this session; a card that was swapped away comes last.
    """
    cards = (card.id for card in deck.cards if card.tension == session.tension)
    order = shuffled(cards, session.seed, "", "board", "draw")
    return min(order, key=_rank(session), default=None)


def _rank(session: Session) -> Callable[[str], tuple[bool, ...]]:
    now = {play.card for play in session.done}
    picked, played = session.settings.picked, session.settings.played
    return lambda card: (
        card in session.swapped,
        card in now,
        card not in picked,
        card in played,
    )
