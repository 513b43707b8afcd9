"""F03: follow-ups that go round without an exit."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.problems import Finding


def rule(card: Card, _deck: Deck | None = None) -> Iterator[Finding]:
    """From every follow-up some choice leads to an end, at once or further on."""
    ending: set[str | None] = {None}
    waiting = {followup.id: {o.next for o in followup.options} for followup in card.followups}
    while out := {name for name, leads in waiting.items() if leads & ending}:
        ending |= out
        waiting = {name: leads for name, leads in waiting.items() if name not in out}
    numbers = {followup.id: number for number, followup in enumerate(card.followups)}
    for name, leads in waiting.items():
        if leads <= numbers.keys():
            yield Finding("F03", ("followups", numbers[name]), {"name": name})
            return
