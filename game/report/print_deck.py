"""A deck on paper as one PDF: cards, board, voting cards and the facilitator's booklet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from game.core.deck import Deck
from game.report.fonts import Fonts
from game.report.print_board import board
from game.report.print_booklet import booklet
from game.report.print_cards import cards
from game.report.print_pen import Pen
from game.report.print_votes import votes

PARTS: Mapping[str, Callable[[Pen, Deck], None]] = {
    "cards": cards,
    "board": board,
    "votes": votes,
    "booklet": booklet,
}
"""The parts, in the order in which they stand in the file."""


def print_deck(
    deck: Deck,
    fonts: Fonts,
    icons: Path,
    images: Path | None = None,
    parts: Iterable[str] = tuple(PARTS),
) -> bytes:
    """The PDF of a deck; the same deck gives the same bytes.

    Args:
        deck: with the session formats for the booklet.
        fonts: the three faces.
        icons: the folder with `fill/<name>.svg`.
        images: the folder of the deck, in which `images/` is; None prints no portraits.
        parts: which of `PARTS`.
    """
    pen = Pen(fonts, icons, images)
    pen.canvas.setTitle(deck.title)
    pen.canvas.setAuthor(", ".join(deck.authors) or "Spanningsveld")
    pen.canvas.setSubject(f"{deck.id} {deck.version}")
    pen.canvas.setProducer("Spanningsveld")
    wanted = set(parts)
    for name, draw in PARTS.items():
        if name in wanted:
            draw(pen, deck)
    return pen.finish()
