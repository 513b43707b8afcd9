"""The texts that a new deck and a new card begin with, until somebody writes their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from game.decks.reader import Value, read

TEMPLATE = Path(__file__).with_name("templates") / "card.yaml"
SHEET_TITLE = "Een voorbeeld: haal deze rij weg"
SHEET_CASE = "Vertel hier wat er speelt. Laat beide kanten iets redelijks willen."

_FITTING = ("id", "tension", "icon", "gender", "name", "who", "question", "prompts")
"""What stands in the template and can be played as it is."""

_DECK = re.compile(r"Wat .+ goed maakt\.|Waar .+ misgaat\.|Waar schuurt het tussen .+ en .+\?")
"""What `new` writes in a deck from the names of its poles."""


@cache
def card_samples() -> frozenset[str]:
    """The texts of a new card and of the example row of a sheet."""
    text = re.sub(r"\{(\w+)\}", r"\1", TEMPLATE.read_text(encoding="utf-8"))
    found = _texts(read(text.encode()).values)
    return frozenset((SHEET_TITLE, SHEET_CASE, *map(flat, found))) - {"title"}


def is_deck_sample(text: str) -> bool:
    """Whether a text of a deck is still as it was made."""
    return bool(_DECK.fullmatch(text))


def flat(text: str) -> str:
    """A text on one line, as two texts are compared."""
    return " ".join(text.split())


def _texts(held: Value) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict):
        for key, each in held.items():
            if key not in _FITTING:
                yield from _texts(each)
    elif isinstance(held, list):
        for each in held:
            yield from _texts(each)
