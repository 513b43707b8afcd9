"""The decks that can be played: those that ship with the game, and those of this person."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from game.app.deck_cache import DeckCache
from game.core.deck import Deck, Format
from game.words import language

if TYPE_CHECKING:
    from game.decks.files import Loaded

FORMATS = "formats"
OWN, BUSY = "decks", ".busy"
HOUSE_FORMAT = "spanningsveld"
FIRST = ("arbeidstoeleiding", "mens-en-omgeving")
"""Decks that stand first; the others follow by name, and the tour comes last."""


def folders(scenarios: Path, data: Path | None = None) -> tuple[Path, ...]:
    """The folders with a deck, in the order in which people see them."""
    places = [scenarios] if data is None else [scenarios, data / OWN]
    found = [deck.parent for place in places for deck in place.glob("*/deck.yaml")]
    return tuple(sorted(found, key=_rank))


def _rank(folder: Path) -> tuple[int, str]:
    if folder.name in FIRST:
        return FIRST.index(folder.name), folder.name
    return (98 if folder.name == "tour" else 50), folder.name


def loaded(folder: Path, scenarios: Path) -> Loaded:
    """A deck with the formats that ship with the game; one that ships is read once."""
    if folder.is_relative_to(scenarios):
        return _read(folder, scenarios, scenarios)
    return _read.__wrapped__(folder, scenarios, folder.parent)


@cache
def _read(folder: Path, scenarios: Path, root: Path) -> Loaded:
    from game.decks.load import load  # noqa: PLC0415 - a deck that was kept needs no reading

    return load(folder, scenarios / FORMATS, root)


def spoken(folder: Path, scenarios: Path) -> Deck | None:
    """A deck in the language that is spoken, as far as it was translated."""
    from game.decks.translated import translated  # noqa: PLC0415 - as above

    return translated(loaded(folder, scenarios), language())


def playable(scenarios: Path, data: Path | None = None) -> dict[Path, Deck]:
    """All decks that have a card to play, by folder; those read before are kept in `data`."""
    if data is None:
        decks = {folder: spoken(folder, scenarios) for folder in folders(scenarios)}
    else:
        _recover(data / OWN)
        decks = _read_or_kept(scenarios, data)
    return {
        folder: replace(deck, formats=tuple(sorted(deck.formats, key=_house_first)))
        for folder, deck in decks.items()
        if deck and deck.cards and deck.formats
    }


def _recover(own: Path) -> None:
    """Bring back a deck that stood aside when an update was broken off."""
    if (own / BUSY).is_dir():
        from game.decks.install import recover  # noqa: PLC0415 - zip and pydantic take a while

        recover(own)


def _read_or_kept(scenarios: Path, data: Path) -> dict[Path, Deck | None]:
    kept = DeckCache(data, (scenarios / FORMATS,), language())
    found = {
        folder: kept.deck(folder, lambda folder=folder: spoken(folder, scenarios))  # type: ignore[misc]
        for folder in folders(scenarios, data)
    }
    kept.sweep()
    return found


def _house_first(form: Format) -> tuple[bool, bool, str]:
    """The house format first, then those with a card, then those with a case of one's own."""
    return form.id != HOUSE_FORMAT, form.case == "own", form.title.lower()


def folder_of(deck: str, scenarios: Path, data: Path | None = None) -> Path | None:
    """Where a deck with this id lies, for its pictures."""
    return next((folder for folder in folders(scenarios, data) if folder.name == deck), None)
