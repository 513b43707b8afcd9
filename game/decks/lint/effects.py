"""The effects of options, laid side by side over the same interests."""

from __future__ import annotations

from game.core.deck import Card, Option

Row = tuple[int, ...]
"""Short and long for each interest, one after the other."""


def interests(card: Card) -> list[str]:
    """The interests that some option of the card itself touches."""
    return sorted({name for option in card.options for name in option.effects})


def row(option: Option, over: list[str]) -> Row:
    """The effects of an option over these interests; what is left out is 0."""
    return tuple(score for name in over for score in option.effects.get(name, (0, 0)))


def rows(card: Card) -> list[Row]:
    """The effects of every option, in order; empty rows if nothing has effects."""
    over = interests(card)
    return [row(option, over) for option in card.options]
