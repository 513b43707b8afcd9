"""What printed things share: the colour of a field, its cord, and the foot with the QR code."""

from __future__ import annotations

from collections.abc import Sequence

from game.core.deck import Card, Deck, Tension
from game.report.print_pen import Kind, Pen, hexa

FIELDS = (
    *("#0B5D6B", "#6A4570", "#446A2D", "#A94310", "#2F5D8A", "#8A5A00"),
    *("#7A2E4D", "#3F5A55", "#5B4B8A", "#86352B", "#1F6B4A", "#54626B"),
)
"""A colour for each tension of a deck, in its order; each carries white text."""

SMALL = Kind("text", 7.5, "soft")
POLE = Kind("strong", 9)
_MARKS = 5


def field_colour(deck: Deck, tension: str) -> str:
    """The colour of a tension."""
    ids = [each.id for each in deck.tensions]
    return FIELDS[ids.index(tension) % len(FIELDS)] if tension in ids else FIELDS[-1]


def badge(  # noqa: PLR0917 - a place and a look
    pen: Pen, icon: str, ink: str, x: float, y: float, size: float
) -> None:
    """The icon of a field, white in a round of its colour."""
    pen.circle(x + size / 2, y + size / 2, size / 2, ink)
    inner = size * 0.6
    left, top = x + (size - inner) / 2, y + (size - inner) / 2
    pen.pictures.icon(icon, left, pen.height - top - inner, inner, "#FFFFFF")


def cord(pen: Pen, x: float, y: float, width: float, thick: float = 0.7) -> None:
    """The cord between its poles, with five marks between them."""
    pen.line(x, y, x + width, y, "ink", thick * 0.6)
    for mark in range(1, _MARKS + 1):
        at = x + width * mark / (_MARKS + 1)
        pen.line(at, y - thick * 1.4, at, y + thick * 1.4, "ink", thick * 0.5)
    pen.circle(x, y, thick * 2, "left")
    pen.circle(x + width, y, thick * 2, "right")


def poles(pen: Pen, tension: Tension, x: float, y: float, width: float) -> float:
    """The cord with the names of the poles under its ends; gives where they end."""
    cord(pen, x + 1.4, y + 1.6, width - 2.8)
    half = width / 2 - 3
    left = Kind(POLE.face, POLE.size, "left")
    right = Kind(POLE.face, POLE.size, "right")
    one = pen.write(tension.left.label, left, x, y + 4.2, half)
    other = pen.write(tension.right.label, right, x + width - half, y + 4.2, half, "end")
    return max(one, other)


def code(  # noqa: PLR0917 - a place and a look
    pen: Pen, deck: Deck, card: Card | None, x: float, y: float, size: float
) -> None:
    """The QR code: the deck's id and version, and the card."""
    text = ":".join(["spanningsveld", deck.id, deck.version, *([card.id] if card else [])])
    pen.pictures.code(text, x, pen.height - y - size, size, hexa("ink"))


def letter(  # noqa: PLR0917 - a place and a look
    pen: Pen, text: str, ink: str, x: float, y: float, size: float
) -> None:
    """A letter on a tile of this colour."""
    pen.box(x, y, size, size, ink, radius=1.4)
    kind = Kind("title", size * 1.9, "white")
    pen.put([text], kind, x, y + size / 2 - kind.size * 0.225, size, "middle")


def fitted(
    pen: Pen,
    texts: Sequence[tuple[str, Kind]],
    width: float,
    height: float,
    *,
    least: float = 0.7,
    most: float = 1.0,
) -> float:
    """How much larger or smaller texts below each other must be to fit in a room."""
    factor = most
    while factor > least:
        kinds = [(text, kind.sized(factor)) for text, kind in texts]
        if sum(pen.high(pen.lines(text, kind, width), kind) for text, kind in kinds) <= height:
            break
        factor -= 0.04
    return factor
