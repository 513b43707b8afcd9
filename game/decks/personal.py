"""The warning at a group's own case: what may lead to a real person.

It points at likely names, dates, addresses and numbers; people decide what to do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from game.decks.reader import read
from game.decks.traces import Span, spans, traces

_MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    "january|february|march|may|june|july|august|october"
)
_DATE = re.compile(
    rf"\b\d{{1,2}}(?:e|st|nd|rd|th)?\s+(?:{_MONTHS})(?:\s+\d{{4}})?\b"
    r"|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"\b[1-9]\d{3} ?[A-Z]{2}\b")
_ADDRESS = re.compile(
    r"\b[A-Z][\w'’-]*(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|pad|plantsoen|dreef|"
    r"street|road|lane)\s+\d+\s?[a-zA-Z]?\b"
)
_NUMBER = re.compile(r"(?<![\w€$.,-])(?<!€ )(?<!euro )\d{5,}(?![\w-]|[.,]\d| euro)")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*")
_OPENS = re.compile(r"(?:^|[.!?…:;]|\n|[\"“‘„(«])[\s\"“‘„(«'-]*$")


def personal(text: str) -> tuple[Span, ...]:
    """Stretches that may lead to a real person, from start to end, none inside another."""
    kept: list[Span] = []
    for span in sorted(_all(text), key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def _all(text: str) -> Iterator[Span]:
    """Everything that is found, also what overlaps."""
    yield from traces(text)
    yield from spans("date", _DATE, text)
    yield from spans("postcode", _POSTCODE, text)
    yield from spans("address", _ADDRESS, text)
    yield from spans("number", _NUMBER, text)
    yield from _names(text)


def _names(text: str) -> Iterator[Span]:
    """Known first names anywhere, and words with a capital inside a sentence."""
    for found in _WORD.finditer(text):
        word = found[0]
        if word in _lists()["names"] or (_capital(word) and not _opens(text, found.start())):
            yield Span(found.start(), found.end(), "name", word)


def _capital(word: str) -> bool:
    """Whether a word is written as a name: no abbreviation, country or language."""
    plain = len(word) > 1 and word[0].isupper() and not word.isupper()
    return plain and word not in _lists()["other"]


def _opens(text: str, position: int) -> bool:
    """Whether a sentence or a quotation starts here."""
    return bool(_OPENS.search(text[max(0, position - 10) : position]) or not position)


@cache
def _lists() -> dict[str, frozenset[str]]:
    """First names, and other words with a capital, from `names.yaml` beside this module."""
    values = read(Path(__file__).with_name("names.yaml").read_bytes()).values or {}
    return {key: frozenset(words) for key, words in values.items()}
