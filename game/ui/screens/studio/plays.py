"""What thousands of plays showed, on one card and on a whole deck."""

from __future__ import annotations

from game.ui.value import Value


class Reached(Value):
    """An option in a simulation: the share of plays that chose it."""

    scene: str
    letter: str
    label: str
    share: float
    lean: int | None = None
    dead: bool = False


class Spread(Value):
    """What plays end with on an interest: least, mean and most, short and long."""

    name: str
    icon: str
    short: tuple[float, float, float]
    long: tuple[float, float, float]


class Policy(Value):
    """How a way of playing ends, over all interests, and the road it takes."""

    name: str
    total: str
    road: str


class Simulation(Value):
    """What plays on the card showed so far."""

    plays: int
    wanted: int
    reached: tuple[Reached, ...] = ()
    spread: tuple[Spread, ...] = ()
    policies: tuple[Policy, ...] = ()
    minutes: str = ""
    notes: tuple[str, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether all plays were done."""
        return self.plays >= self.wanted


class CardPlayed(Value):
    """A card of a deck that was played: what was reached, and what stands out."""

    title: str
    minutes: str
    reached: tuple[Reached, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def dead(self) -> int:
        """How many options nobody came to."""
        return sum(each.dead for each in self.reached)


class HabitRow(Value):
    """On how many of the cards a way of playing that never thinks ends best."""

    name: str
    wins: int
    cards: int


class DeckPlayed(Value):
    """What plays on all cards showed so far; habits and verdict come at the end."""

    plays: int
    wanted: int
    cards: tuple[CardPlayed, ...] = ()
    habits: tuple[HabitRow, ...] = ()
    verdict: str = ""

    @property
    def ready(self) -> bool:
        """Whether all plays were done."""
        return self.plays >= self.wanted

    @property
    def dead(self) -> int:
        """How many options of all cards nobody came to."""
        return sum(card.dead for card in self.cards)
