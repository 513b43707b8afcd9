"""Marks that lead to a real person: numbers, addresses and mailboxes in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.decks.wording.entry import _

KINDS = {
    "bsn": _("een BSN"),
    "phone": _("een telefoonnummer"),
    "email": _("een e-mailadres"),
    "postcode": _("een postcode"),
    "address": _("een adres"),
    "date": _("een datum"),
    "number": _("een lang nummer"),
    "name": _("een naam"),
}
"""A kind of trace, as people say it."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text, from `start` up to `end`, and the kind of thing it looks like."""

    start: int
    end: int
    kind: str
    text: str


_HINT = re.compile(r"[@\d]")
"""Without one of these there is nothing to find, and most texts have none."""

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(
    r"(?<![\w.])(?:(?:\+|00)31[ -]?(?:\(0\))?[ -]?[1-9]|0[1-9])(?:[ -]?\d){8}(?![\d-])"
)
_DIGITS = re.compile(r"(?<![\w.,+-])(?<!\d )\d(?:[. ]?\d){7,8}(?![\w-]|[., ]\d)")
_ELEVEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def traces(text: str) -> Iterator[Span]:
    """Mailboxes, phone numbers and numbers that pass the eleven-test of a BSN."""
    if not _HINT.search(text):
        return
    for kind, pattern in (("email", _EMAIL), ("phone", _PHONE)):
        yield from spans(kind, pattern, text)
    for span in spans("bsn", _DIGITS, text):
        if is_bsn(span.text):
            yield span


def spans(kind: str, pattern: re.Pattern[str], text: str) -> Iterator[Span]:
    """Every stretch of a text that a pattern finds."""
    for found in pattern.finditer(text):
        yield Span(found.start(), found.end(), kind, found[0])


def is_bsn(number: str) -> bool:
    """Whether a number of eight or nine digits passes the eleven-test for a BSN."""
    digits = [int(sign) for sign in number if sign.isdigit()]
    if len(digits) not in (8, 9) or not any(digits):
        return False
    digits = [0] * (9 - len(digits)) + digits
    return sum(w * d for w, d in zip(_ELEVEN, digits, strict=True)) % 11 == 0
