"""What a simulation shows, as values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """From the least to the most, and the mean."""

    least: float
    mean: float
    most: float


@dataclass(frozen=True, slots=True)
class Reach:
    """An option of a scene (`""` is the card itself): the share of plays by chance that took it.

    `dead` if no play of any policy ever came there.
    """

    scene: str
    option: str
    share: float
    dead: bool


@dataclass(frozen=True, slots=True)
class Spread:
    """What plays by chance end with on an interest."""

    interest: str
    short: Stretch
    long: Stretch


@dataclass(frozen=True, slots=True)
class Result:
    """How a policy ends over all interests, short and long, and the path it takes most."""

    policy: str
    plays: int
    total: Stretch
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardResult:
    """What the plays on one card show.

    Attributes:
        card: its id.
        plays: how often chance and "least used" played, each.
        reach: every option of every scene.
        spread: per interest, over the plays by chance.
        results: per policy.
        minutes: how long a play takes somebody who practises alone.
        best: the highest total any play ended with.
        endless: whether a play went round and had to be cut off.
    """

    card: str
    plays: int
    reach: tuple[Reach, ...]
    spread: tuple[Spread, ...]
    results: tuple[Result, ...]
    minutes: Stretch
    best: float
    endless: bool

    @property
    def dead(self) -> tuple[Reach, ...]:
        """The options that no play came to."""
        return tuple(each for each in self.reach if each.dead)


@dataclass(frozen=True, slots=True)
class Habit:
    """On how many cards a policy that never thinks ends best."""

    policy: str
    wins: int
    cards: int

    @property
    def everywhere(self) -> bool:
        """Whether it wins on every card, and there are enough cards to say so."""
        return self.cards >= FEWEST_CARDS and self.wins == self.cards


FEWEST_CARDS = 3
"""On fewer cards a habit that wins may be chance."""
