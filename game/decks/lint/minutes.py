"""P03: the minutes on a card are too few to read it and talk about it."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from game.core.deck import Card, Deck
from game.decks.lint.texts import texts
from game.decks.problems import Finding

ALOUD = 130
"""Words a minute when somebody reads to a group."""

FIXED_MINUTES = 5
"""Two votes, the reveal and the decision."""

READ_ALOUD = ("case", "question", "options", "twist", "insight")


def rule(card: Card, _deck: Deck) -> Iterator[Finding]:
    """There is time to read, to vote and for each question of the talk."""
    needed = ceil(_reading(card) + _talking(card)) + FIXED_MINUTES
    if needed > card.minutes:
        yield Finding("P03", ("minutes",), {"minutes": card.minutes, "needed": needed})


def _reading(card: Card) -> float:
    """Minutes to read aloud what everybody hears."""
    spoken = (text for path, text in texts(card) if path[0] in READ_ALOUD)
    return sum(len(text.split()) for text in spoken) / ALOUD


def _talking(card: Card) -> int:
    """Minutes for the prompts: one each."""
    return sum(len(prompts) for prompts in card.prompts.values())
