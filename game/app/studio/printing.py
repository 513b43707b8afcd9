"""A deck on paper: the service of the report, with our fonts, icons and pictures."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from game.app.reporting import fonts_in
from game.core.deck import Deck
from game.report.print_deck import PARTS, print_deck


def printed(deck: Deck, folder: Path, assets: Path, parts: Iterable[str] = tuple(PARTS)) -> bytes:
    """The cards, the board, the voting cards and the booklet as one PDF, or some of them."""
    return print_deck(deck, fonts_in(assets), assets / "icons", folder, parts)
