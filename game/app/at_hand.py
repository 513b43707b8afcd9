"""What a desk and a practice both give their screens: a card's portrait, traces in a text."""

from __future__ import annotations

from pathlib import Path

from game.core.deck import Card
from game.decks.personal import personal


def traces(words: str) -> tuple[str, ...]:
    """Parts of a text that may point to a real person, each once."""
    return tuple(dict.fromkeys(span.text for span in personal(words)))


def portrait(folder: Path | None, card: Card) -> Path | None:
    """The portrait of the card's person, when its deck is here."""
    name = card.person.portrait if card.person else None
    path = folder / name if folder and name else None
    return path if path and path.is_file() else None
