"""The flow of a card: ribbons from the first vote to the last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.report import wording
from game.report.colours import lean
from game.report.drawing import Band, Box, Drawing, Shape, Words
from game.report.lines import centred, width
from game.report.votes import Choice, Votes
from game.words import t, tn

WIDTH = 960.0
PERSON = 26.0
"""How thick one person is."""

_TILE = 44.0
_GAP = 14.0
_HEAD = 44.0
_FROM, _TO = 90.0, 870.0
_SIZE = 19.0
_SMALL = 17.0
_LETTER = 21.0
_STAYED, _MOVED = "line", "gold"


@dataclass(frozen=True, slots=True)
class _Pile:
    """The people of one option in one round, as a tile from `top` downwards."""

    choice: Choice
    people: int
    top: float

    @property
    def height(self) -> float:
        return self.people * PERSON

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


def flow(card: str, votes: Votes) -> Drawing | None:
    """The flow between the first vote and the last; None when it is not known."""
    if not votes.flow:
        return None
    sides = tuple(_column(votes, number) for number in (0, len(votes.rounds) - 1))
    tall = max(_tall(side) for side in sides)
    first, last = (_centred(side, tall) for side in sides)
    shapes = (*_heads(), *_ribbons(votes, first, last), *_tiles(first, last))
    title = t("Van de eerste naar de tweede stemming")
    return Drawing(f"flow-{card}", title, about(votes), WIDTH, _HEAD + tall, shapes)


def _column(votes: Votes, number: int) -> tuple[_Pile, ...]:
    """The options somebody chose in this round, one under the other."""
    top, piles = 0.0, []
    for choice in votes.choices:
        people = choice.counts[number]
        if people:
            piles.append(_Pile(choice, people, top))
            top += people * PERSON + _GAP
    return tuple(piles)


def _tall(piles: tuple[_Pile, ...]) -> float:
    return piles[-1].top + piles[-1].height if piles else 0


def _centred(piles: tuple[_Pile, ...], tall: float) -> dict[str, _Pile]:
    down = _HEAD + (tall - _tall(piles)) / 2
    return {pile.choice.id: _Pile(pile.choice, pile.people, pile.top + down) for pile in piles}


def _heads() -> Iterator[Shape]:
    yield Words(_FROM - _TILE, _SIZE, t("Eerst"), _SIZE, "soft")
    yield Words(_TO + _TILE, _SIZE, t("Daarna"), _SIZE, "soft", "end")
    x = 310.0
    for fill, words in ((_STAYED, t("bleef bij de keuze")), (_MOVED, t("veranderde"))):
        yield Box(x, _SIZE - 13, 28, 15, 4, fill)
        yield Words(x + 38, _SIZE, words, _SMALL, "soft")
        x += width(words, _SMALL) + 66


def _ribbons(votes: Votes, first: dict[str, _Pile], last: dict[str, _Pile]) -> Iterator[Shape]:
    """A ribbon per pair of options; who moved is gold and lies on top."""
    order = [choice.id for choice in votes.choices]
    pairs = sorted(votes.flow, key=lambda each: (order.index(each[0]), order.index(each[1])))
    starts, ends = dict.fromkeys(order, 0.0), dict.fromkeys(order, 0.0)
    bands = []
    for a, b, people in pairs:
        thick = people * PERSON
        y1, y2 = first[a].top + starts[a], last[b].top + ends[b]
        starts[a] += thick
        ends[b] += thick
        bands.append(Band(_FROM, y1, _TO, y2, thick, _STAYED if a == b else _MOVED))
    return iter(sorted(bands, key=lambda band: band.fill == _MOVED))


def _tiles(first: dict[str, _Pile], last: dict[str, _Pile]) -> Iterator[Shape]:
    for pile in first.values():
        yield from _tile(pile, _FROM - _TILE)
        yield from centred((str(pile.people),), _count(_FROM - _TILE - 14, pile.middle, "end"))
    for pile in last.values():
        yield from _tile(pile, _TO)
        yield from centred((str(pile.people),), _count(_TO + _TILE + 14, pile.middle, "start"))


def _count(x: float, y: float, anchor: str) -> Words:
    return Words(x, y, "", _LETTER, "ink", anchor, "strong")


def _tile(pile: _Pile, x: float) -> Iterator[Shape]:
    yield Box(x, pile.top, _TILE, pile.height, 6, lean(pile.choice.lean))
    letter = Words(x + _TILE / 2, pile.middle, "", _LETTER, "white", "middle", "title")
    yield from centred((wording.mark(pile.choice),), letter)


def about(votes: Votes) -> str:
    """The flow in sentences, for who cannot see it."""
    marks = {choice.id: wording.mark(choice) for choice in votes.choices}
    return " ".join(_sentence(marks[a], marks[b], people) for a, b, people in votes.flow)


def _sentence(a: str, b: str, people: int) -> str:
    if a == b:
        return tn("{n} bleef bij {a}.", "{n} bleven bij {a}.", people, a=a)
    return tn("{n} ging van {a} naar {b}.", "{n} gingen van {a} naar {b}.", people, a=a, b=b)
