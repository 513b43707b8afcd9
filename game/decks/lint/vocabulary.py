"""The word lists of the lint, from `words.yaml` beside this module."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from game.decks.reader import Value, read


@cache
def _lists() -> Mapping[str, Value]:
    """All lists, read once."""
    values = read(Path(__file__).with_name("words.yaml").read_bytes()).values
    return values or {}


@cache
def known_abbreviations() -> frozenset[str]:
    """Short forms that everybody knows."""
    return frozenset(_lists()["abbreviations"])


@cache
def loaded_words(language: str) -> frozenset[str]:
    """Words in a choice that give away what its writer thinks of it."""
    return frozenset(_lists()["loaded"].get(language, ()))
