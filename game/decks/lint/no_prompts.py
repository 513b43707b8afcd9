"""P01: a phase that is played has no prompts."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.problems import Finding

PHASES = ("ask", "discuss", "counter", "harvest")


def rule(card: Card, deck: Deck) -> Iterator[Finding]:
    """Each phase with a talk has a question to open it, from the card or from the format."""
    for phase in PHASES:
        if phase not in card.prompts and _active(phase, card, deck):
            yield Finding("P01", ("prompts",), {"phase": phase}, key=True)


def _active(phase: str, card: Card, deck: Deck) -> bool:
    """Whether some format plays this phase and counts on the card for its prompts."""
    if phase == "ask" and not card.facts:
        return False
    steps = [s for form in deck.formats if form.case != "own" for s in form.steps]
    return not steps or any(step.phase == phase and not step.prompts for step in steps)
