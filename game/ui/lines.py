"""A text that is being written as lines on the screen: where each letter is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from functools import lru_cache

from game.ui import fonts
from game.ui.fonts import Face

_WORDS = re.compile(r"\S*\s*")

WidthOf = Callable[[str], float]


class Lines:
    """The lines of a text in a room of some width.

    Attributes:
        spans: first and last place of each line; a space at its end is past the last.
    """

    __slots__ = ("_width_of", "spans", "text")

    def __init__(self, text: str, spans: tuple[tuple[int, int], ...], width_of: WidthOf) -> None:
        """Hold what was wrapped."""
        self.text = text
        self.spans = spans
        self._width_of = width_of

    def row(self, place: int) -> int:
        """The line on which a place is."""
        low, high = 0, len(self.spans) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.spans[middle][0] <= place:
                low = middle
            else:
                high = middle - 1
        return low

    def x(self, place: int) -> float:
        """How far from the left a place is."""
        return self._width_of(self.text[self.spans[self.row(place)][0] : place])

    def place(self, row: int, x: float) -> int:
        """The place on a line nearest to x; lines before and after all count as ends."""
        if row < 0:
            return 0
        if row >= len(self.spans):
            return len(self.text)
        start, stop = self.spans[row]
        if row + 1 < len(self.spans) and self.spans[row + 1][0] == stop and stop > start:
            stop -= 1  # the end of a wrapped line is drawn at the start of the next
        places = range(start, stop + 1)
        after = bisect_left(places, x, key=lambda at: self._width_of(self.text[start:at]))
        if after <= 0:
            return start
        if after >= len(places):
            return stop
        left, right = (self._width_of(self.text[start : start + at]) for at in (after - 1, after))
        return start + after - (1 if x - left < right - x else 0)


def lines_of(text: str, face: Face, size: int, room: int) -> Lines:
    """The lines of a text in a face, in a room so many real pixels wide."""
    spans: list[tuple[int, int]] = []
    start = 0
    for paragraph in text.split("\n"):
        spans += ((start + a, start + b) for a, b in _wrapped(paragraph, face, size, room))
        start += len(paragraph) + 1

    def width_of(part: str) -> float:
        return measured(part, face, size)

    return Lines(text, tuple(spans), width_of)


def measured(part: str, face: Face, size: int) -> float:
    """Width of a part of a line; not remembered, since nearly all are seen once."""
    times = fonts.oversampling(size)
    return fonts.font(face, size * times).size(part)[0] / times


@lru_cache(256)
def _wrapped(paragraph: str, face: Face, size: int, room: int) -> tuple[tuple[int, int], ...]:
    return wrap(paragraph, room, lambda part: fonts.width(part, face, size))


def wrap(paragraph: str, room: float, width_of: WidthOf) -> tuple[tuple[int, int], ...]:
    """Break one paragraph; spaces hang over the edge, a word that is too wide is broken."""
    spans: list[tuple[int, int]] = []
    start = place = 0
    used = 0.0
    for found in _WORDS.findall(paragraph):
        word, bare = found, found.rstrip()
        if place > start and used + width_of(bare) > room:
            spans.append((start, place))
            start, used = place, 0.0
        while used == 0 and len(bare) > 1 and width_of(bare) > room:
            count = _fitting(bare, room, width_of)
            spans.append((start, start + count))
            start = place = start + count
            word, bare = word[count:], bare[count:]
        place += len(word)
        used += width_of(word)
    return (*spans, (start, len(paragraph)))


def _fitting(word: str, room: float, width_of: WidthOf) -> int:
    count = len(word) - 1
    while count > 1 and width_of(word[:count]) > room:
        count -= 1
    return count
