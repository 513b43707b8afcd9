"""T03: a text reads with difficulty, by the measure of Flesch-Douma."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.lint.texts import texts
from game.decks.problems import Finding
from game.decks.readability import FEWEST_WORDS, MIDDLING, readability

SHORTEST_WORD = 4
"""Letters and a space; texts below this are not counted at all."""


def rule(card: Card, deck: Deck) -> Iterator[Finding]:
    """Longer Dutch texts read easily."""
    if deck.language != "nl":
        return
    for path, text in texts(card):
        if len(text) < FEWEST_WORDS * SHORTEST_WORD:
            continue
        found = readability(text)
        if found.words >= FEWEST_WORDS and found.score is not None and found.score < MIDDLING:
            yield Finding("T03", path, {"score": round(found.score), "least": MIDDLING}, key=True)
