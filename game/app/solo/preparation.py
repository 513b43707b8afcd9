"""Preparations as files: card, option, doubt yes or no, and nothing about who."""

from __future__ import annotations

import json
import secrets
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from game.core.deck import OTHER, Deck
from game.core.rules.session import FEWEST_PREPARED
from game.errors import FolderError, UsageError
from game.words import t

FORMAT = 1
SUFFIX = ".voorbereiding"
LARGEST = 64 * 1024
MOST_FILES = 200

Chosen = tuple[str, str, bool]
"""A card, the option, and whether there was doubt."""


def write(folder: Path, deck: Deck, chosen: Iterable[Chosen]) -> Path:
    """Write a preparation and tell where it is; its name says nothing of who wrote it.

    Raises:
        FolderError: the folder cannot be written.
    """
    cards = [{"card": card, "option": option, "doubt": doubt} for card, option, doubt in chosen]
    found = {"format": FORMAT, "deck": deck.id, "cards": cards}
    path = folder / f"{deck.id}-{secrets.token_hex(4)}{SUFFIX}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(found, indent=1), encoding="utf-8")
    except OSError as error:
        words = t("In de map {folder} kan niet worden geschreven. Kies een andere.", folder=folder)
        raise FolderError(words) from error
    return path


def counted(folder: Path, deck: Deck) -> tuple[tuple[str, int, int], ...]:
    """Per card of this deck: how many prepared it, and how many of them doubted.

    A card that fewer than three people prepared is left out.

    Raises:
        UsageError: there are fewer than three preparations for this deck.
    """
    files = [
        found
        for path in sorted(folder.glob(f"*{SUFFIX}"))[:MOST_FILES]
        if (found := read(path, deck))
    ]
    if len(files) < FEWEST_PREPARED:
        raise UsageError(
            t(
                "Er zijn hier {n} voorbereidingen voor dit deck. Het bord telt er drie of meer.",
                n=len(files),
            )
        )
    people = Counter(card for file in files for card in file)
    doubts = Counter(card for file in files for card, (_, doubt) in file.items() if doubt)
    return tuple(
        (card.id, people[card.id], doubts[card.id])
        for card in deck.cards
        if people[card.id] >= FEWEST_PREPARED
    )


def read(path: Path, deck: Deck) -> dict[str, tuple[str, bool]]:
    """What is in a file, by card; nothing when it is not for this deck or cannot be trusted."""
    with suppress(OSError, ValueError, RecursionError):
        if path.stat().st_size <= LARGEST:
            return dict(_cards(json.loads(path.read_text(encoding="utf-8")), deck))
    return {}


def _cards(found: Any, deck: Deck) -> Iterator[tuple[str, tuple[str, bool]]]:  # noqa: ANN401 - JSON
    if not isinstance(found, dict) or found.get("deck") != deck.id or found.get("format") != FORMAT:
        return
    rows = found.get("cards")
    for row in rows if isinstance(rows, list) else ():
        if not isinstance(row, dict):
            continue
        card, option, doubt = row.get("card"), row.get("option"), row.get("doubt")
        known = deck.card_by_id.get(card) if isinstance(card, str) else None
        if known is None or not isinstance(option, str) or not isinstance(doubt, bool):
            continue
        if option == OTHER or known.option(option):
            yield known.id, (option, doubt)
