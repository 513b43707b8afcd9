"""T02: a sentence of more than twenty words."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.lint.texts import texts
from game.decks.problems import Finding
from game.decks.readability import sentences, words

MOST_WORDS = 20
SHOWN_WORDS = 5


def rule(card: Card, _deck: Deck) -> Iterator[Finding]:
    """Every sentence can be followed when it is read aloud."""
    for path, text in texts(card):
        if text.count(" ") + text.count("\n") >= MOST_WORDS:
            yield from (_finding(path, said) for said in map(words, sentences(text)) if _long(said))


def _long(said: list[str]) -> bool:
    """Whether these are too many words."""
    return len(said) > MOST_WORDS


def _finding(path: tuple[str | int, ...], said: list[str]) -> Finding:
    """The sentence, by its first words."""
    start = " ".join(said[:SHOWN_WORDS])
    return Finding("T02", path, {"count": len(said), "start": start}, near=start)
