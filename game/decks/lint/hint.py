"""T05: the label of an option hints at a right answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.lint.vocabulary import loaded_words
from game.decks.problems import Finding
from game.words import t

TIMES = 2
"""A label longer than this many times the shortest one stands out."""

_WORD = re.compile(r"[^\W\d_]+")


def rule(card: Card, deck: Deck) -> Iterator[Finding]:
    """All labels are about as long, and none judges."""
    shortest = min(len(option.label) for option in card.options)
    for number, option in enumerate(card.options):
        path = ("options", number, "label")
        if len(option.label) > TIMES * shortest:
            reason = t("meer dan twee keer zo lang als de kortste")
            yield Finding("T05", path, {"option": option.id, "reason": reason})
        for word in _WORD.findall(option.label.lower()):
            if word in loaded_words(deck.language):
                reason = t("het woord '{word}' geeft een oordeel", word=word)
                yield Finding("T05", path, {"option": option.id, "reason": reason})
