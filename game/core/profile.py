"""Where somebody who practises alone puts weight, over the interests: a mirror, no score.

For an interest v, over the cards c where v differs between the options, with the chosen
option o of each: (sum w(o,v) - sum of card minima) / (sum of maxima - sum of minima).
The weight w is what an option does soon plus what it does later. The band is
+/- sqrt(s(1-s)/N) over N such cards.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.core.deck import Card, Interest, Option

FEWEST_CARDS = 10
"""Below so many cards nothing is shown."""

FEWEST_OF_INTEREST = 5
"""Below so many cards in which it differs, an interest is not shown."""

WINDOW, STRIDE = 10, 5
"""A point of the timeline looks at ten cards; the next one begins five later."""

Chosen = tuple[Card, str]
"""A card and the id of the option that was chosen."""


@dataclass(frozen=True, slots=True)
class Weight:
    """How much weight an interest got: `share` and its band run from 0 to 1.

    `share` is None while too few cards (`cards`) say anything about it.
    """

    interest: Interest
    share: float | None
    low: float
    high: float
    cards: int


@dataclass(frozen=True, slots=True)
class Profile:
    """The weights over all interests, after this many cards.

    `ready` says whether there are enough cards to show it; `most` and `least` are the
    interests with the most and the least weight, when two can be told apart.
    """

    weights: tuple[Weight, ...]
    cards: int
    ready: bool
    most: Interest | None = None
    least: Interest | None = None


def profile(chosen: Iterable[Chosen], interests: Sequence[Interest]) -> Profile:
    """The profile after these choices; something else than an option says nothing."""
    counted = [(c, found) for c, o in chosen if (found := c.option(o)) is not None]
    ready = len(counted) >= FEWEST_CARDS
    weights = tuple(_weight(counted, interest, ready=ready) for interest in interests)
    told = sorted((w for w in weights if w.share is not None), key=lambda w: w.share or 0)
    apart = len(told) > 1 and told[0].share != told[-1].share
    return Profile(
        weights,
        len(counted),
        ready,
        told[-1].interest if apart else None,
        told[0].interest if apart else None,
    )


def timeline(chosen: Sequence[Chosen], interests: Sequence[Interest]) -> tuple[Profile, ...]:
    """How it moved: a profile of every ten cards, five further each time."""
    counted = [(card, option) for card, option in chosen if card.option(option) is not None]
    starts = range(0, len(counted) - WINDOW + 1, STRIDE)
    return tuple(profile(counted[start : start + WINDOW], interests) for start in starts)


def worth(option: Option, interest: str) -> int:
    """What an option does for an interest: soon plus later, -4 to 4."""
    soon, later = option.effects.get(interest, (0, 0))
    return soon + later


def _weight(counted: Sequence[tuple[Card, Option]], interest: Interest, *, ready: bool) -> Weight:
    got = low = high = cards = 0
    for card, option in counted:
        worths = [worth(each, interest.id) for each in card.options]
        if min(worths) == max(worths):
            continue
        cards += 1
        got, low, high = got + worth(option, interest.id), low + min(worths), high + max(worths)
    if not ready or cards < FEWEST_OF_INTEREST:
        return Weight(interest, None, 0.0, 0.0, cards)
    share = (got - low) / (high - low)
    band = math.sqrt(share * (1 - share) / cards)
    return Weight(interest, share, max(0.0, share - band), min(1.0, share + band), cards)
