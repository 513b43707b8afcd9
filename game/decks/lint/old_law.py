"""L01: the law was checked more than a year ago."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from game.core.deck import Card
from game.decks.problems import Finding

YEAR = timedelta(days=366)


def rule(card: Card, today: date) -> Iterator[Finding]:
    """Somebody looked at the law in the last year."""
    if card.law and today - date.fromisoformat(card.law.checked_on) > YEAR:
        yield Finding("L01", ("law", "checked_on"), {"date": card.law.checked_on})
