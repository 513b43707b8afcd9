"""Everybody on the cord of one card: the first vote above it, the last vote below."""

from __future__ import annotations

from collections.abc import Iterator

from game.report.cord import Cord
from game.report.drawing import Circle, Drawing, Shape, Words
from game.report.lines import centred, height, wrapped
from game.report.votes import Votes
from game.words import t

WIDTH = 960.0
SIZE = 19.0
SMALL = 17.0

_LEFT, _RIGHT = 170.0, 884.0
_STEP = 25.0
_ACROSS = 6
_OFF = 34.0
_DOT = 9.0
_EDGE = 12.0

Crowd = dict[int, int]
"""Position on the cord -> people."""


def spread(card: str, poles: tuple[str, str], votes: Votes) -> Drawing | None:
    """The cord with a dot per person; None when nobody has a place on it."""
    crowds = tuple(_crowd(votes, number) for number in (0, len(votes.rounds) - 1))
    if not votes.rounds or not any(crowds[0].values()):
        return None
    first, last = crowds[0], crowds[1] if len(votes.rounds) > 1 else {}
    y = _EDGE + _deep(first) + _OFF
    cord = Cord(_LEFT, _RIGHT, y)
    below = y + _OFF + _deep(last)
    shapes = (
        *cord.played(votes.stand),
        *_dots(cord, first, -1, "white"),
        *_dots(cord, last, 1, "gold"),
        *_sides(y, last),
        *_poles(poles, below),
    )
    bottom = below + _EDGE + max(height(_pole(label), SIZE) for label in poles)
    about = _about(first, last, poles)
    return Drawing(f"spread-{card}", t("Waar de groep stond"), about, WIDTH, bottom, shapes)


def _crowd(votes: Votes, number: int) -> Crowd:
    crowd: Crowd = {}
    for choice in votes.choices:
        if choice.lean is not None:
            crowd[choice.lean] = crowd.get(choice.lean, 0) + choice.counts[number]
    return crowd


def _deep(crowd: Crowd) -> float:
    """How much room the fullest place needs."""
    most = max(crowd.values(), default=0)
    return _STEP * -(-most // _ACROSS)


def _dots(cord: Cord, crowd: Crowd, side: int, fill: str) -> Iterator[Shape]:
    """A dot per person, in rows of six away from the cord; `side` -1 is above it."""
    for position, people in crowd.items():
        for person in range(people):
            row, place = divmod(person, _ACROSS)
            across = min(_ACROSS, people - row * _ACROSS)
            x = cord.place(position) + (place - (across - 1) / 2) * _STEP
            yield Circle(x, cord.y + side * (_OFF + row * _STEP), _DOT, fill, width=2)


def _sides(y: float, last: Crowd) -> Iterator[Shape]:
    yield from centred((t("eerst"),), Words(0, y - _OFF, "", SMALL, "soft"))
    if last:
        yield from centred((t("daarna"),), Words(0, y + _OFF, "", SMALL, "soft"))


def _pole(label: str) -> tuple[str, ...]:
    return wrapped(label, SIZE, (_RIGHT - _LEFT) / 2 - _EDGE, "strong")


def _poles(poles: tuple[str, str], top: float) -> Iterator[Shape]:
    ends = ((_LEFT - 10, "left", "start"), (_RIGHT + 10, "right", "end"))
    for label, (x, fill, anchor) in zip(poles, ends, strict=True):
        for number, line in enumerate(_pole(label), 1):
            yield Words(x, top + number * SIZE * 1.2, line, SIZE, fill, anchor, "strong")


def _about(first: Crowd, last: Crowd, poles: tuple[str, str]) -> str:
    ends = t("Het koord loopt van {left} naar {right}.", left=poles[0], right=poles[1])
    rounds = ((t("Eerst: {places}."), first), (t("Daarna: {places}."), last))
    told = (words.format(places=_places(crowd)) for words, crowd in rounds if crowd)
    return " ".join((ends, *told))


def _places(crowd: Crowd) -> str:
    """How many stood at each mark, from left to right."""
    return ", ".join(
        t("{n} op plek {mark} van 5", n=people, mark=position + 3)
        for position, people in sorted(crowd.items())
        if people
    )
