from __future__ import annotations

import math
from itertools import combinations

import pytest

from game.ui.geometry import Rect
from game.ui.look import Look
from game.ui.measure import measure, place
from game.ui.widgets.ring import Round, Spot, ring

NAMES = (
    "Inburgering",
    "Werk",
    "Ontwikkelplan",
    "Sanctie",
    "Vast traject",
    "Aansluiten bij de klant",
)
BESIDE = 828
"""What the board leaves beside it, in logical units."""


def discs(window: tuple[int, int], count: int, text: float = 1.0) -> list[Rect]:
    """Where the discs are, the centre first; nothing when they stand in a list."""
    look = Look(window, text)
    spots = [Spot(NAMES[n % 3 * 2], f"{NAMES[n % 3 * 2 + 1]}", "scales") for n in range(count)]
    board = ring(("Het goede gesprek", "0 van 9 velden besproken"), spots, look)
    wide = window[0] - look.px(BESIDE)
    tree = place(board, Rect(0, 0, wide, measure(board, wide, look)[1]), look)
    return [each.rect for each in tree.walk() if isinstance(each.node.paint, Round)]


@pytest.mark.parametrize("count", [3, 5, 9, 12])
@pytest.mark.parametrize("window", [(1280, 720), (1366, 768), (1536, 864), (1920, 1080)], ids=str)
def test_the_fields_stand_around_the_centre(window: tuple[int, int], count: int) -> None:
    found = discs(window, count)
    assert len(found) == count + 1
    for one, other in combinations(found, 2):
        assert math.dist(one.middle, other.middle) > (one.w + other.w) / 2


def test_letters_too_large_for_discs_stand_in_a_list() -> None:
    assert discs((1280, 720), 9, 2.0) == []
