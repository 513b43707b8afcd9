"""T04: an abbreviation that is explained nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from game.core.deck import Card, Deck
from game.decks.lint.texts import texts
from game.decks.lint.vocabulary import known_abbreviations
from game.decks.problems import Finding

_SHORT = re.compile(r"(?<![\w-])[A-Z]{2,}[a-z]?(?!\w)")


def rule(card: Card, deck: Deck) -> Iterator[Finding]:
    """Every abbreviation is a word of the deck, is spelt out on the card, or is common."""
    explained = _explained(deck) | known_abbreviations()
    seen: set[str] = set()
    for path, text in texts(card):
        for name in _SHORT.findall(text):
            if name not in seen and name not in explained and not _spelt_out(name, card):
                yield Finding("T04", path, {"name": name}, near=name)
            seen.add(name)


@lru_cache(maxsize=4)
def _of_terms(words: tuple[str, ...]) -> frozenset[str]:
    """Every word in capitals that the terms of a deck hold."""
    return frozenset(name for word in words for name in (word, *_SHORT.findall(word)))


def _explained(deck: Deck) -> frozenset[str]:
    """The short forms that the deck's own terms explain."""
    return _of_terms(tuple(word for term in deck.terms for word in (term.term, *term.short)))


def _spelt_out(name: str, card: Card) -> bool:
    """Whether the card itself has it between brackets after the words, or the other way."""
    whole = " ".join(text for _, text in texts(card))
    return f"({name})" in whole or f"{name} (" in whole
