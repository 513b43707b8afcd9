"""Voting cards on A4: one page a participant, to be cut into cards."""

from __future__ import annotations

from game.core.deck import Deck
from game.report.print_parts import FIELDS, SMALL, cord
from game.report.print_pen import Kind, Pen
from game.words import t

WIDTH, HEIGHT = 210.0, 297.0
COLUMNS = 2
FEWEST = 4

LETTER = Kind("title", 150)
WORD = Kind("title", 40)
HINT = Kind("text", 11, "soft")


def votes(pen: Pen, deck: Deck) -> None:
    """A set: a letter for each option, "anders" and "ik pas"."""
    pen.page(WIDTH, HEIGHT)
    pen.mark(t("Stemkaarten"), "votes")
    most = max([FEWEST, *(len(card.options) for card in deck.cards)])
    texts = [(chr(ord("A") + number), "", FIELDS[number]) for number in range(most)]
    texts.append((t("anders"), t("namelijk ..."), "gold"))
    texts.append((t("ik pas"), t("ook dat mag, zonder uitleg"), "soft"))
    rows = -(-len(texts) // COLUMNS)
    for number, (word, hint, ink) in enumerate(texts):
        place = number % COLUMNS * WIDTH / COLUMNS, number // COLUMNS * HEIGHT / rows
        _card(pen, (word, hint, ink), place, HEIGHT / rows)
    _cuts(pen, rows)


def _card(pen: Pen, what: tuple[str, str, str], place: tuple[float, float], high: float) -> None:
    """One card, framed in its colour."""
    word, hint, ink = what
    (x, y), width = place, WIDTH / COLUMNS
    pen.box(x + 8, y + 8, width - 16, high - 16, "card", ink, radius=6)
    kind = LETTER if len(word) == 1 else WORD
    kind = Kind(kind.face, kind.size * min(1, high / 90), "ink" if ink in ("gold", "soft") else ink)
    middle = y + high / 2 - kind.size * 0.24 - 3
    pen.put([word], kind, x, middle, width, "middle")
    if hint:
        pen.put([hint], HINT, x, y + high / 2 + 10, width, "middle")
    cord(pen, x + width / 2 - 12, y + high - 14, 24, 0.6)


def _cuts(pen: Pen, rows: int) -> None:
    """Marks where to cut."""
    for top in (2, HEIGHT - 7):
        pen.line(WIDTH / 2, top, WIDTH / 2, top + 5, "edge", 0.2)
    for row in range(1, rows):
        y = row * HEIGHT / rows
        pen.line(2, y, 7, y, "edge", 0.2)
        pen.line(WIDTH - 7, y, WIDTH - 2, y, "edge", 0.2)
    hint = t("Druk deze bladzijde af voor elke deelnemer, liefst op stevig papier.")
    pen.put([hint], SMALL, 0, HEIGHT - 5.5, WIDTH / 2 - 4, "end")
