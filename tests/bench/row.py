"""A row of the bench: what was measured, against which floor, and whether it is fast enough."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One measurement.

    Attributes:
        name: what was measured; driver, warm or cold and what the floor is are in it.
        value: what it was, in `unit`.
        floor: the least that work costs on this machine now, in the same unit.
        target: the most that `ratio` may be; where `most` is given, the value counts instead.
        most: the most that `value` may be.
        least: the least that `value` may be, for rates.
    """

    name: str
    value: float
    unit: str
    floor: float | None = None
    target: float | None = None
    most: float | None = None
    least: float | None = None

    @property
    def ratio(self) -> float | None:
        """The value over its floor."""
        return self.value / self.floor if self.floor else None

    @property
    def ok(self) -> bool:
        """Whether every target is met."""
        fast = self.target is None or (self.ratio is not None and self.ratio <= self.target)
        small = self.most is None or self.value <= self.most
        return fast and small and (self.least is None or self.value >= self.least)

    @property
    def wanted(self) -> str:
        """The targets in words."""
        parts = (
            f"ratio <= {self.target:g}" if self.target is not None else "",
            f"<= {self.most:g} {self.unit}" if self.most is not None else "",
            f">= {self.least:g} {self.unit}" if self.least is not None else "",
        )
        return ", ".join(filter(None, parts))


def best(work: Callable[[], object], times: int = 5) -> float:
    """The fastest of a few runs, in seconds."""
    return min(_once(work) for _ in range(times))


def median(work: Callable[[], object], times: int = 5) -> float:
    """The middle of a few runs, in seconds."""
    return statistics.median(_once(work) for _ in range(times))


def _once(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def percentile(numbers: list[float], share: float) -> float:
    """The value below which this share of the numbers lies."""
    ordered = sorted(numbers)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
