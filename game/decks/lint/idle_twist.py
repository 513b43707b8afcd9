"""D06: a twist changes nothing."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.lint.effects import interests
from game.decks.problems import Finding


def rule(card: Card, _deck: Deck) -> Iterator[Finding]:
    """After the twist some options stand differently against the others."""
    if card.twist is None or not interests(card):
        return
    changes = [_touched(card, option.id) for option in card.options]
    if all(change == changes[0] for change in changes):
        yield Finding("D06", ("twist",), key=True)


def _touched(card: Card, option: str) -> dict[str, tuple[int, int]]:
    """What the twist does to an option, without the zeros."""
    effects = card.twist.effects.get(option, {}) if card.twist else {}
    return {name: scores for name, scores in effects.items() if any(scores)}
