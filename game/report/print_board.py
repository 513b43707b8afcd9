"""The board on A3: the fields of the deck around the good conversation."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Deck, Tension
from game.report.print_parts import SMALL, badge, code, cord, field_colour, fitted
from game.report.print_pen import Kind, Pen
from game.words import t

WIDTH, HEIGHT = 420.0, 297.0
MARGIN, GAP = 14.0, 8.0
PANEL_HEIGHT = 76.0
WIDEST = 104.0

TITLE = Kind("title", 46)
LEAD = Kind("text", 14, "soft")
NAME = Kind("strong", 12.5)
ABOUT = Kind("text", 9, "soft")

_ROWS = {
    3: (1, 0, 2), 4: (2, 0, 2), 5: (3, 0, 2), 6: (2, 2, 2), 7: (3, 2, 2),
    8: (3, 2, 3), 9: (4, 2, 3), 10: (4, 2, 4), 11: (5, 2, 4), 12: (5, 2, 5),
}  # fmt: skip
"""Number of fields -> how many stand above, beside and below the middle."""


def board(pen: Pen, deck: Deck) -> None:
    """The whole board."""
    pen.page(WIDTH, HEIGHT)
    pen.mark(t("Bord"), "board")
    pen.box(0, 0, WIDTH, HEIGHT, "paper", radius=0)
    _middle(pen, deck)
    for tension, (x, y, width) in zip(deck.tensions, _places(len(deck.tensions)), strict=False):
        _field(pen, deck, tension, (x, y, width))
    code(pen, deck, None, WIDTH - MARGIN - 14, HEIGHT - 19, 14)


def _places(count: int) -> Iterator[tuple[float, float, float]]:
    """Left, top and width of each panel: above, right, below from right to left, left."""
    above, beside, below = _ROWS[min(max(count, 3), 12)]
    most = max(above, below)
    width = min(WIDEST, (WIDTH - 2 * MARGIN - (most - 1) * GAP) / most)
    low = HEIGHT - MARGIN - PANEL_HEIGHT - 8
    middle = (MARGIN + low) / 2
    yield from ((x, MARGIN, width) for x in _row(above, width))
    if beside:
        yield WIDTH - MARGIN - width, middle, width
    yield from ((x, low, width) for x in reversed(_row(below, width)))
    if beside:
        yield MARGIN, middle, width


def _row(count: int, width: float) -> list[float]:
    """The left sides of panels, spread evenly over the board."""
    room = WIDTH - 2 * MARGIN
    if count == 1:
        return [(WIDTH - width) / 2]
    free = min((room - count * width) / (count - 1), 60)
    start = (WIDTH - count * width - (count - 1) * free) / 2
    return [start + number * (width + free) for number in range(count)]


def _field(pen: Pen, deck: Deck, tension: Tension, place: tuple[float, float, float]) -> None:
    x, y, width = place
    ink = field_colour(deck, tension.id)
    pen.box(x, y, width, PANEL_HEIGHT, "card", "line", radius=5)
    badge(pen, tension.icon, ink, x + width / 2 - 9, y + 6, 18)
    cord(pen, x + 12, y + 32, width - 24, 1.1)
    half = (width - 18) / 2
    left, right = Kind(NAME.face, NAME.size, "left"), Kind(NAME.face, NAME.size, "right")
    one = pen.write(tension.left.label, left, x + 7, y + 37, half)
    other = pen.write(tension.right.label, right, x + width - 7 - half, y + 37, half, "end")
    top = max(one, other) + 2
    room = y + PANEL_HEIGHT - 4 - top
    factor = fitted(pen, [(tension.about, ABOUT)], width - 14, room, most=1.25)
    pen.write(tension.about, ABOUT.sized(factor), x + 7, top, width - 14, "middle")


def _middle(pen: Pen, deck: Deck) -> None:
    """The name of the game's heart, with the cord and its bead."""
    x, width = WIDTH / 2 - 80, 160.0
    y = (HEIGHT - 8) / 2
    cord(pen, x + 20, y - 24, width - 40, 1.6)
    pen.circle(WIDTH / 2, y - 24, 5, "gold", "ink")
    end = pen.write(t("Het goede gesprek"), TITLE, x - 20, y - 14, width + 40, "middle")
    steps = t("Kies een veld en trek een kaart. Stem in stilte. Praat. Stem opnieuw.")
    end = pen.write(steps, LEAD, x - 10, end + 2, width + 20, "middle")
    words = f"{deck.title} · {t('versie {version}', version=deck.version)}"
    pen.put([words], SMALL.sized(1.3), MARGIN, HEIGHT - 13, WIDTH - 2 * MARGIN)
