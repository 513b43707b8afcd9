"""The tension map: every tension of the deck, and where the group stood on each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from game.report.cord import Cord, gold_bead, white_bead
from game.report.drawing import Drawing, Line, Shape, Words
from game.report.lines import centred, height, width, wrapped
from game.report.map_words import about, told
from game.report.report import Row
from game.report.votes import Stand
from game.words import t

WIDTH = 960.0
SIZE = 19.0
SMALL = 17.0

_GUTTER = 28.0
_TOLD = 212.0
_PAD = 8.0
_LEAST = 58.0
_LEGEND = 54.0
_MOST = 215.0
"""The widest a column of labels may be; longer labels get more lines."""


@dataclass(frozen=True, slots=True)
class _Stripe:
    """A line of the map: one card of a tension, or a tension without a card.

    `stand` is None without a card; `card` is empty unless its tension has several.
    """

    left: tuple[str, ...]
    right: tuple[str, ...]
    stand: Stand | None
    told: tuple[str, ...]
    card: str
    last: bool

    @property
    def height(self) -> float:
        labels = max(height(self.left, SIZE), height(self.right, SIZE), height(self.told, SMALL))
        return max(_LEAST, labels + 2 * _PAD) + self.below

    @property
    def below(self) -> float:
        """The room for the name of the card."""
        return SMALL * 1.2 if self.card else 0


def tension_map(rows: tuple[Row, ...]) -> Drawing:
    """The map of these rows, a line per card; a tension without a card is dashed."""
    stripes = tuple(stripe for row in rows for stripe in _stripes(row))
    cord, y = _cord(stripes), 0.0
    shapes: list[Shape] = []
    for stripe in stripes:
        middle = y + (stripe.height - stripe.below) / 2
        shapes += _drawn(stripe, replace(cord, y=middle))
        y += stripe.height
        if stripe.last:
            shapes.append(Line(0, y, WIDTH, y, "line", 1.5))
    shapes += _legend(y + _LEGEND / 2 + _PAD)
    return Drawing("map", t("Onze spanningskaart"), about(rows), WIDTH, y + _LEGEND, tuple(shapes))


def _cord(stripes: tuple[_Stripe, ...]) -> Cord:
    """The cord, as long as the words beside it allow."""
    left = _widest((line for stripe in stripes for line in stripe.left), SIZE)
    right = _widest((line for stripe in stripes for line in stripe.right), SIZE)
    told = _widest((line for stripe in stripes for line in stripe.told), SMALL)
    return Cord(left + _GUTTER, WIDTH - told - right - 2 * _GUTTER, 0)


def _widest(lines: Iterable[str], size: float) -> float:
    return max((width(line, size, "strong") for line in lines), default=0)


def _stripes(row: Row) -> Iterator[_Stripe]:
    labels = _label(row.left), _label(row.right)
    if not row.stands:
        yield _Stripe(*labels, None, (t("nog open"),), "", last=True)
    several = len(row.stands) > 1
    for number, (card, stand) in enumerate(row.stands, 1):
        here = ((), ()) if number > 1 else labels
        words = tuple(
            line for each in told(stand) for line in wrapped(each, SMALL, _TOLD, "strong")
        )
        name, last = card if several else "", number == len(row.stands)
        yield _Stripe(*here, stand, words, name, last=last)


def _label(pole: str) -> tuple[str, ...]:
    return wrapped(pole, SIZE, _MOST, "strong")


def _drawn(stripe: _Stripe, cord: Cord) -> Iterator[Shape]:
    yield from cord.played(stripe.stand) if stripe.stand else cord.open()
    left = Words(cord.left - _GUTTER, cord.y, "", SIZE, "left", "end", "strong")
    right = Words(cord.right + _GUTTER, cord.y, "", SIZE, "right", "start", "strong")
    yield from centred(stripe.left, left)
    yield from centred(stripe.right, right)
    yield from _judged(stripe, cord.y)
    yield from _named(stripe.card, cord)


def _judged(stripe: _Stripe, y: float) -> Iterator[Words]:
    """How divided the group was, above how divided it is now."""
    lines = centred(stripe.told, Words(WIDTH, y, "", SMALL, "soft", "end"))
    if stripe.stand is None:
        yield from lines
        return
    yield from lines[:-1]
    now = lines[-1]
    yield Words(now.x, now.y, now.text, now.size, "ink", now.anchor, "strong")


def _named(card: str, cord: Cord) -> Iterator[Words]:
    """The title of a card under its cord."""
    middle, y = (cord.left + cord.right) / 2, cord.y + 2 * SMALL
    for line in wrapped(card, SMALL, cord.right - cord.left)[:1]:
        yield Words(middle, y, line, SMALL, "soft", "middle")


def _legend(y: float) -> Iterator[Shape]:
    x = 14.0
    for bead, words in ((white_bead, t("vóór het gesprek")), (gold_bead, t("na het gesprek"))):
        yield bead(x, y)
        yield Words(x + 24, y + SMALL * 0.35, words, SMALL, "soft")
        x += width(words, SMALL) + 72
    yield from Cord(x, x + 52, y).open()
    yield Words(x + 66, y + SMALL * 0.35, t("nog open"), SMALL, "soft")
