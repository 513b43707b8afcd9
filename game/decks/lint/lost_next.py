"""F01: a choice leads to a follow-up that is not there."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck
from game.decks.nearly import nearly
from game.decks.problems import Finding
from game.decks.references import all_options


def rule(card: Card, _deck: Deck | None = None) -> Iterator[Finding]:
    """Every `next` names a follow-up of this card."""
    known = [followup.id for followup in card.followups]
    for path, option in all_options(card):
        if option.next is not None and option.next not in known:
            meant = nearly(option.next, known)
            params = {"name": option.next, **({"nearly": meant} if meant else {})}
            yield Finding("F01", (*path, "next"), params)
