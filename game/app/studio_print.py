"""A deck on paper: the service of the report, with our fonts, icons and pictures."""

from __future__ import annotations

from pathlib import Path

from game.core.deck import Deck


def printed(deck: Deck, folder: Path, assets: Path) -> bytes:
    """The cards, the board, the voting cards and the booklet as one PDF."""
    from game.report.print_deck import print_deck  # noqa: PLC0415 - reportlab is slow to import

    return print_deck(deck, assets / "fonts", assets / "icons", folder)
