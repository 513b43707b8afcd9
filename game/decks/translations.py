"""Translations beside the cards: `<id>.en.yaml`, and `deck.en.yaml` for the deck itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from game.core.deck import Deck
from game.decks.files import Texts
from game.decks.places import Path as Way
from game.decks.problems import Finding, Problem, blocking
from game.decks.schema import CardTextModel, DeckTextModel
from game.decks.source import open_source
from game.decks.translated import DECK, original
from game.decks.validate import validated


def load_translations(folder: Path, deck: Deck | None) -> tuple[Mapping[str, Texts], list[Problem]]:
    """Language -> texts, from every translation that has no error."""
    texts: dict[str, dict[str, Mapping[str, Any]]] = defaultdict(dict)
    problems: list[Problem] = []
    for path in _paths(folder):
        found, wrong = _load(path, folder, deck)
        problems += wrong
        if found is not None:
            identity = DECK if path.parent == folder else found["id"]
            texts[path.stem.rpartition(".")[2]][identity] = found
    return dict(texts), problems


def _paths(folder: Path) -> list[Path]:
    """The files that have a language in their name."""
    return sorted([*folder.glob("deck.*.yaml"), *(folder / "cards").glob("*.*.yaml")])


def _load(
    path: Path, folder: Path, deck: Deck | None
) -> tuple[Mapping[str, Any] | None, list[Problem]]:
    """The texts of one file, or None if it has an error."""
    source, problems = open_source(path, folder)
    of_deck = path.parent == folder
    model, invalid = validated(source, DeckTextModel if of_deck else CardTextModel)
    problems += invalid
    if model is None or deck is None:
        return None, problems
    texts = model.model_dump(exclude_none=True, exclude_unset=True, by_alias=True)
    problems += map(source.problem, _strays(texts, deck, of_deck=of_deck))
    return (None if blocking(problems) else texts), problems


def _strays(texts: Mapping[str, Any], deck: Deck, *, of_deck: bool) -> Iterator[Finding]:
    """Texts for what the card or deck itself does not have."""
    if of_deck:
        yield from _compare(texts, original(deck), ())
    elif texts["id"] not in deck.card_by_id:
        yield Finding("K317", ("id",), {"name": texts["id"]})
    else:
        yield from _compare(texts, original(deck.card_by_id[texts["id"]]), ())


def _compare(texts: Mapping[str, Any], here: Mapping[str, Any], way: Way) -> Iterator[Finding]:
    """Walk both trees side by side."""
    for key, text in texts.items():
        found = here.get(key)
        if isinstance(text, dict):
            yield from _compare(text, found or {}, (*way, key))
        elif isinstance(text, list) and text and isinstance(text[0], dict):
            yield from _compare_items(text, found or {}, (*way, key))
        elif isinstance(text, list) and len(text) != len(found or ()):
            params = {"count": len(text), "most": len(found or ())}
            yield Finding("K319", (*way, key), params, key=True)
        elif not found and key != "schema":
            yield Finding("K318", (*way, key), key=True)


def _compare_items(
    texts: list[Mapping[str, Any]], here: Mapping[str, Any], way: Way
) -> Iterator[Finding]:
    """Items of a list belong to each other by their id."""
    for number, text in enumerate(texts):
        if text["id"] in here:
            yield from _compare(text, here[text["id"]], (*way, number))
        else:
            yield Finding("K318", (*way, number, "id"))
