"""Measures of a vote: how divided, who moved, how far, and how we predicted each other.

Positions are leans from -2 to +2; frequencies count the people at each of the five.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

POSITIONS = (-2, -1, 0, 1, 2)
FEWEST_FOR_A_LABEL = 4


def agreement(frequencies: Sequence[int]) -> float:
    """Van der Eijk's agreement A of an ordered scale.

    The distribution is peeled into layers of equal height; each layer's pattern is
    judged on how close its filled categories lie (van der Eijk 2001, "Measuring
    Agreement in Ordered Rating Scales", Quality & Quantity 35).

    Args:
        frequencies: people per category, in order; at least three categories.

    Returns:
        1 when all are in one place, 0 when evenly spread, -1 for two far ends.
        An empty distribution counts as 0.
    """
    left, total = list(frequencies), sum(frequencies)
    result = 0.0
    while total and any(left):
        height = min(count for count in left if count)
        pattern = [bool(count) for count in left]
        result += height * sum(pattern) / total * _layer(pattern)
        left = [count - height if count else 0 for count in left]
    return result


def _layer(pattern: Sequence[bool]) -> float:
    """Agreement of one layer: U times 1 - (S - 1) / (K - 1)."""
    categories, filled = len(pattern), sum(pattern)
    if filled == 1:
        return 1.0
    triples = [tuple(triple) for triple in combinations(pattern, 3)]
    unimodal = sum(triple in ((True, True, False), (False, True, True)) for triple in triples)
    split = sum(triple == (True, False, True) for triple in triples)
    if not unimodal + split:
        return 0.0
    together = (categories - 2) * unimodal - (categories - 1) * split
    return (
        together / ((categories - 2) * (unimodal + split)) * (1 - (filled - 1) / (categories - 1))
    )


def frequencies(positions: Sequence[int]) -> tuple[int, ...]:
    """How many people stand at each of the five positions."""
    return tuple(sum(p == position for p in positions) for position in POSITIONS)


def label(positions: Sequence[int]) -> str | None:
    """In one word how divided a group is; None below four voters.

    `unanimous` (all at one place), `agree` (A >= .6), `mixed` (.2 to .6), `spread` (-.2 to .2)
    or `camps` (below).
    """
    if len(positions) < FEWEST_FOR_A_LABEL:
        return None
    if len(set(positions)) == 1:
        return "unanimous"
    a = agreement(frequencies(positions))
    bounds = ((0.6, "agree"), (0.2, "mixed"), (-0.2, "spread"))
    return next((word for low, word in bounds if a >= low), "camps")


def label_of_counts(counts: Sequence[int]) -> str | None:
    """In one word how divided a group is over options without a place on the cord.

    By the spread B: `unanimous` (0), `agree` (up to .35), `mixed` (up to .75), else `spread`.
    """
    if sum(counts) < FEWEST_FOR_A_LABEL:
        return None
    if sum(count > 0 for count in counts) == 1:
        return "unanimous"
    b = spread(counts)
    return next((word for most, word in ((0.35, "agree"), (0.75, "mixed")) if b <= most), "spread")


def spread(counts: Sequence[int]) -> float:
    """How evenly n people are spread over k options without order, 0 to 1.

    B = (1 - sum p^2) / B_max, with B_max = 1 - [r(q+1)^2 + (k-r)q^2] / n^2,
    q = n div k and r = n mod k.
    """
    k, n = len(counts), sum(counts)
    if n < 2 or k < 2:  # noqa: PLR2004 - one person or one option cannot be spread
        return 0.0
    q, r = divmod(n, k)
    most = 1 - (r * (q + 1) ** 2 + (k - r) * q**2) / n**2
    return (1 - sum((count / n) ** 2 for count in counts)) / most


def mean(numbers: Sequence[float]) -> float | None:
    """The mean; None of nothing."""
    return sum(numbers) / len(numbers) if numbers else None


def drift(first: Sequence[int], second: Sequence[int]) -> float | None:
    """How far the group's mean went along the cord; None when a round has no positions."""
    before, after = mean(first), mean(second)
    return None if before is None or after is None else after - before


def grew_together(first: Sequence[int], second: Sequence[int], counters: int) -> bool:
    """Group-think check: more agreement, further out, and few counter-arguments."""
    if min(len(first), len(second)) < FEWEST_FOR_A_LABEL:
        return False
    closer = agreement(frequencies(second)) > agreement(frequencies(first))
    further = sum(map(abs, second)) / len(second) > sum(map(abs, first)) / len(first)
    return closer and further and counters < 2  # noqa: PLR2004 - fewer than two


def false_consensus(guesses: Sequence[tuple[int, int]], people: int) -> float | None:
    """Mean of (guess - real number of others) / (n - 1); above 0 is overestimating.

    Args:
        guesses: pairs of what somebody guessed and how many others really agreed.
        people: how many voted.
    """
    if people < 2 or not guesses:  # noqa: PLR2004 - there are no others
        return None
    return sum(guess - real for guess, real in guesses) / len(guesses) / (people - 1)
