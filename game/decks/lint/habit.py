"""D07: over the whole deck one habit ends best everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from game.core.deck import Card, Deck, Option
from game.decks.problems import Finding
from game.words import t

FEWEST_CARDS = 3

Habit = Callable[[Option], int]


def rule(deck: Deck) -> Iterator[Finding]:
    """Every way of always choosing the same costs something on some card."""
    cards = [card for card in deck.cards if any(option.effects for option in card.options)]
    if len(cards) < FEWEST_CARDS:
        return
    for name, habit in _habits(deck):
        if all(_wins(card, habit) for card in cards):
            yield Finding("D07", ("tensions",), {"count": len(cards), "habit": name}, key=True)


def _habits(deck: Deck) -> Iterator[tuple[str, Habit]]:
    """A habit chooses the option with the highest number."""
    yield t("altijd naar links"), lambda option: -(option.lean or 0)
    yield t("altijd naar rechts"), lambda option: option.lean or 0
    for interest in deck.interests:
        name = t("altijd het beste voor {interest}", interest=interest.label)
        yield name, lambda option, i=interest.id: sum(option.effects.get(i, (0, 0)))  # type: ignore[misc]


def _wins(card: Card, habit: Habit) -> bool:
    """Whether the option of this habit, even the least of equals, has the best total."""
    strongest = max(map(habit, card.options))
    chosen = [option for option in card.options if habit(option) == strongest]
    return min(map(_total, chosen)) == max(map(_total, card.options))


def _total(option: Option) -> int:
    """All that an option brings and costs, short and long."""
    return sum(short + long for short, long in option.effects.values())
