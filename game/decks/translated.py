"""A deck in another language: the same ids, other texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

from game.core.deck import Card, Deck, Prompt
from game.decks.files import Loaded, Texts
from game.decks.reader import Value

DECK = "deck"
"""The name under which the deck's own texts are kept."""

Thing = TypeVar("Thing")


def translated(loaded: Loaded, language: str) -> Deck | None:
    """The deck in a language; a text without translation stays as it is."""
    deck = loaded.deck
    if deck is None or language == deck.language or language not in loaded.texts:
        return deck
    texts = loaded.texts[language]
    cards = tuple(_card(card, texts) for card in deck.cards)
    spoken = replace(deck, language=language, cards=cards)
    return _put(spoken, texts.get(DECK, {}))


def original(thing: Value) -> dict[str, Value]:
    """The texts of a card or deck as a translation has them: items by their id."""
    return {part.name: _tree(getattr(thing, part.name)) for part in fields(thing)}


def _tree(value: Value) -> Value:
    """A part with its items by id; prompts are plain lists."""
    if is_dataclass(value):
        return original(value)
    if isinstance(value, Mapping):
        return {key: _tree(held) for key, held in value.items()}
    if isinstance(value, tuple) and value and hasattr(value[0], "id"):
        if isinstance(value[0], Prompt):
            return [prompt.text for prompt in value]
        return {item.id: original(item) for item in value}
    return value


def _card(card: Card, texts: Texts) -> Card:
    """A card with the texts that are there for it."""
    return _put(card, texts.get(card.id, {}))


def _put(thing: Thing, texts: Mapping[str, Value]) -> Thing:
    """A value with its texts replaced."""
    changes = {
        key: _replaced(getattr(thing, key), text)
        for key, text in texts.items()
        if key not in ("schema", "id")
    }
    return replace(thing, **changes)  # type: ignore[type-var]


def _replaced(value: Value, text: Value) -> Value:
    """A part of a value with its texts replaced."""
    if isinstance(value, Mapping):
        return {key: _replaced(held, text.get(key, [])) for key, held in value.items()}
    if isinstance(text, Mapping):
        return _put(value, text)
    if isinstance(value, tuple) and isinstance(text, list):
        return _items(value, text)
    return text


def _items(items: tuple[Value, ...], texts: list[Value]) -> tuple[Value, ...]:
    """Items of a list: prompts and words by their number, the rest by id."""
    if items and isinstance(items[0], Prompt):
        words = [*texts, *(prompt.text for prompt in items[len(texts) :])]
        return tuple(replace(p, text=text) for p, text in zip(items, words, strict=False))
    if not items or not hasattr(items[0], "id"):
        return tuple(texts)
    by_id = {text["id"]: text for text in texts}
    return tuple(_put(item, by_id.get(item.id, {})) for item in items)
