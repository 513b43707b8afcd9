"""What the facilitator reads beforehand, and where the picked cards go."""

from __future__ import annotations

from collections.abc import Callable

from game.core.deck import Deck
from game.ui.value import Value


def _nobody_keeps(_cards: tuple[str, ...]) -> None:
    """The cards are read for their own sake."""


class Preparation(Value):
    """A deck to read.

    Attributes:
        deck: the deck.
        played: ids of the cards this group has played before.
        picked: ids of the cards that were picked already, in order.
        keep: gets the picked cards whenever they change.
    """

    deck: Deck
    played: tuple[str, ...] = ()
    picked: tuple[str, ...] = ()
    keep: Callable[[tuple[str, ...]], None] = _nobody_keeps


class Pick(Value):
    """Pick this card, or put it back."""

    card: str


class Look(Value):
    """Read this card; none is back to the list."""

    card: str = ""


class Only(Value):
    """Show the cards of this tension only; none shows all."""

    tension: str = ""
