"""V01: a text seems to hold a BSN, a phone number or a mailbox."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.lint.texts import texts
from game.decks.problems import Finding
from game.decks.traces import KINDS, traces
from game.words import t


def rule(card: Card, _deck: Deck) -> Iterator[Finding]:
    """No text leads to a real person."""
    for path, text in texts(card):
        for span in traces(text):
            params = {"kind": t(KINDS[span.kind]), "name": span.text}
            yield Finding("V01", path, params, near=span.text)
