"""What came from each file of a deck, with what is wrong in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from game.core.deck import Card, Deck, Format, Handle, Term
from game.decks.problems import Problem
from game.decks.source import Source

Texts = Mapping[str, Mapping[str, Any]]
"""Id of a card, or `deck`, and its translated texts as the file holds them."""


@dataclass(frozen=True, slots=True)
class CardFile:
    """A file with a card; `card` is None if it has an error.

    `silence` is code of the lint -> its number in the file's list of silences.
    """

    source: Source
    card: Card | None = None
    problems: tuple[Problem, ...] = ()
    silence: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FormatFile:
    """A file with a session format; `format` is None if it has an error."""

    source: Source
    format: Format | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Library:
    """Terms and inspiration; None where the file could not be used."""

    terms: tuple[Term, ...] | None = ()
    inspiration: tuple[Handle, ...] | None = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Loaded:
    """A deck as far as it could be read, with every problem in it.

    `deck` is None if deck.yaml itself cannot be used; a card with an error is left out
    of it. `cards` holds all files with cards. `texts` is language -> translated texts.
    """

    deck: Deck | None
    problems: tuple[Problem, ...] = ()
    folder: Path = Path()
    source: Source = field(default_factory=lambda: Source("deck.yaml"))
    cards: tuple[CardFile, ...] = ()
    texts: Mapping[str, Texts] = field(default_factory=dict)

    def file(self, card: str) -> CardFile | None:
        """The file of the card with this id."""
        return next((f for f in self.cards if f.card and f.card.id == card), None)
