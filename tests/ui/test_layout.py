from __future__ import annotations

import pytest
from fits import problems

from game.ui.ends import ends
from game.ui.geometry import Rect, around
from game.ui.layout import (
    center,
    column,
    frame,
    grid,
    row,
    scroll,
    spacer,
    split,
    stack,
    wrap,
)
from game.ui.measure import Placed, measure, place
from game.ui.metrics import SMALLEST_TEXT, Metrics
from game.ui.node import Align, Node, Place
from game.ui.widgets.button import button
from game.ui.widgets.text import text

WINDOW = (1440, 1080)
LONG = "Je gaat bij hem langs en vraagt wat er speelt, en daarna kijk je samen verder."


def block(width: float, height: float, **more: float) -> Node:
    return Node(place=Place(width=width, height=height, **more))  # type: ignore[arg-type]


def laid(node: Node, width: int = 1000, height: int = 800) -> Placed:
    return place(node, Rect(0, 0, width, height), Metrics(WINDOW))


def rects(node: Node, width: int = 1000, height: int = 800) -> list[Rect]:
    return [child.rect for child in laid(node, width, height).children]


def test_a_column_goes_down_with_gaps_and_padding() -> None:
    found = rects(column(block(10, 20), block(30, 40), gap=5, pad=(7, 3)))
    assert found == [Rect(7, 3, 10, 20), Rect(7, 28, 30, 40)]


def test_what_grows_shares_what_is_left() -> None:
    one, two = rects(column(block(1, 100, grow=1), block(1, 100, grow=3)), height=600)
    assert (one.h, two.h) == (200, 400)
    left, right = rects(row(Node(place=Place(grow=1)), block(200, 10)))
    assert (left.w, right.x) == (800, 800)


def test_what_grows_gives_way_in_a_full_column() -> None:
    fixed, body = rects(column(block(10, 300), block(10, 900).placed(grow=1)), height=700)
    assert (fixed.h, body.h) == (300, 400)


def test_text_in_a_row_wraps_to_fit() -> None:
    node = row(text(LONG), button("Naar het gesprek", 1), gap=20)
    words, on = rects(node, 600)
    assert words.right + 20 <= on.x
    assert on.right <= 600
    assert words.h > on.h / 2
    assert problems(laid(node, 600), Metrics(WINDOW)) == []


def test_a_row_that_cannot_fit_becomes_lines() -> None:
    first, second = rects(row(block(400, 50), block(400, 50), gap=20), 500)
    assert second.y >= first.bottom


@pytest.mark.parametrize(
    ("align", "y"), [(Align.START, 0), (Align.CENTER, 40), (Align.END, 80), (Align.STRETCH, 0)]
)
def test_a_row_aligns(align: Align, y: int) -> None:
    small, _ = rects(row(block(10, 20), block(10, 100), align=align), height=100)
    assert small.y == y


def test_a_wrap_fills_lines() -> None:
    found = rects(wrap(*[block(300, 50)] * 5, gap=20), 1000)
    assert [rect.y for rect in found] == [0, 0, 0, 70, 70]


def test_a_grid_has_equal_columns_and_balanced_rows() -> None:
    found = rects(grid(*[block(10, 50)] * 5, min_column=200, gap=10), 1000, 110)
    assert [rect.y for rect in found] == [0, 0, 0, 60, 60]
    assert [rect.x for rect in found[:3]] == [0, 336, 672]


def test_an_aside_drops_below_when_text_is_large() -> None:
    node = split(block(100, 100), block(100, 100), aside_width=300)
    beside = rects(node)
    assert beside[0].y == beside[1].y == 0
    below = place(node, Rect(0, 0, 1000, 800), Metrics(WINDOW, 2.0)).children
    assert below[1].rect.y > below[0].rect.y


def test_a_scroll_is_as_high_as_its_view_or_higher() -> None:
    assert rects(scroll(block(10, 100)))[0].h == 800
    tall = rects(scroll(block(10, 2000)))[0]
    assert (tall.h, tall.w < 1000) == (2000, True)


def test_head_and_foot_scroll_along_when_they_take_too_much() -> None:
    roomy = laid(frame(block(10, 100), block(10, 2000), block(10, 100)))
    assert [child.rect.h for child in roomy.children] == [100, 600, 100]
    tight = laid(frame(block(10, 300), block(10, 2000), block(10, 300)))
    assert len(tight.children) == 1


def test_stack_and_center() -> None:
    assert rects(stack(block(1, 1), block(2, 2))) == [Rect(0, 0, 1000, 800)] * 2
    assert rects(center(block(100, 50)))[0].middle == (500, 400)


def test_a_spacer_pushes() -> None:
    assert rects(row(block(10, 10), spacer(), block(10, 10)))[2].right == 1000
    assert rects(column(spacer(30), block(10, 10)))[1].y == 30


def test_none_is_left_out() -> None:
    assert len(column(None, block(1, 1), None).children) == 1


def test_sizes_follow_window_and_reader() -> None:
    assert Metrics((1920, 1080)).px(56) == 56
    assert Metrics((3840, 2160)).px(56) == 112
    assert Metrics((1440, 1080)).px(10) == 10
    assert Metrics((1024, 600)).text_px(22) == SMALLEST_TEXT
    assert Metrics((1024, 600), 2.0).text_px(28) == 31
    assert Metrics((1920, 1080)).wide
    assert Metrics((1920, 1080), 2.0).narrow


def test_a_width_may_follow_the_text() -> None:
    fixed, follows = block(100, 10), block(100, 10).placed(follows_text=True)
    ctx = Metrics(WINDOW, 2.0)
    assert measure(fixed, 900, ctx)[0] == 100
    assert measure(follows, 900, ctx)[0] == 200


def test_the_finder_of_problems_finds_them() -> None:
    crowded = column(block(10, 500), block(10, 500))
    assert problems(laid(crowded, 100, 600), Metrics(WINDOW))
    cut = stack(text(LONG))
    assert problems(laid(cut, 100, 20), Metrics(WINDOW))


def test_rectangles() -> None:
    assert around([Rect(0, 0, 10, 10), Rect(20, 5, 10, 10)]) == Rect(0, 0, 30, 15)
    assert around([]).empty
    assert Rect(0, 0, 10, 10).clip(Rect(5, 5, 10, 10)) == Rect(5, 5, 5, 5)
    assert not Rect(0, 0, 10, 10).meets(Rect(10, 0, 5, 5))
    assert Rect(0, 0, 10, 10).grown(-20).empty


def test_ends_keep_their_places_whatever_the_right_says() -> None:
    line = ends(block(100, 10), block(300, 10), block(90, 10), gap=20)
    left, middle, right = rects(line)
    assert (left.x, middle.x, right.right) == (0, 120, 1000)
    wider = ends(block(100, 10), block(300, 10), block(400, 10), gap=20)
    assert rects(wider)[1] == middle
    assert rects(wider)[2].right == 1000


def test_ends_that_do_not_fit_stay_at_their_sides() -> None:
    line = ends(block(100, 10), block(300, 10), block(150, 10), gap=20)
    left, middle, right = rects(line, 400)
    assert middle.bottom < left.y == right.y
    assert (left.x, right.right) == (0, 400)


def test_a_padded_scroll_does_not_move_for_its_bar() -> None:
    for high in (100, 5000):
        (body,) = rects(scroll(block(10, high), padded=True))
        assert body.w == 1000
