"""The path: which card comes next, so that all tensions come by and hard ones come later."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from game.core.chance import shuffled
from game.core.deck import Card, Deck

FEWEST_OPTIONS = 2


def can_be_played(card: Card) -> bool:
    """Whether there is something to choose."""
    return len(card.options) >= FEWEST_OPTIONS


def next_card(deck: Deck, played: Iterable[str]) -> Card | None:
    """The next card of the path.

    New cards go before played ones, easy ones before hard ones, and of those the tension
    that came by least often; then the order of the deck.
    """
    times = Counter(played)
    tensions = Counter(card.tension for card in deck.cards for _ in range(times[card.id]))
    order = {tension.id: number for number, tension in enumerate(deck.tensions)}
    found = [card for card in deck.cards if can_be_played(card)]
    return min(
        found,
        key=lambda c: (times[c.id], c.level, tensions[c.tension], order.get(c.tension, 0)),
        default=None,
    )


def surprise(deck: Deck, played: Iterable[str], *key: str) -> Card | None:
    """Any card, new ones first; the key decides which."""
    times = Counter(played)
    found = {card.id: card for card in deck.cards if can_be_played(card)}
    order = shuffled(found, *key, "surprise")
    best = min(order, key=lambda card: times[card], default=None)
    return found[best] if best else None


def progress(deck: Deck, played: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Per tension: how many of its cards were played, and how many there are."""
    seen = set(played)
    cards = [card for card in deck.cards if can_be_played(card)]
    return {
        tension.id: (
            sum(card.tension == tension.id and card.id in seen for card in cards),
            sum(card.tension == tension.id for card in cards),
        )
        for tension in deck.tensions
    }


WORDS_A_MINUTE = 150
LEAST_MINUTES = 4
"""For thinking, choosing and writing."""


def minutes(card: Card) -> int:
    """About how long a card takes somebody alone."""
    texts = [card.case, card.insight.text if card.insight else ""]
    texts += [text for o in card.options for text in (o.label, o.why, o.price, o.soon, o.later)]
    texts += [lens.says + lens.asks for lens in card.lenses]
    words = sum(len(text.split()) for text in texts)
    return LEAST_MINUTES + round(words / WORDS_A_MINUTE)
