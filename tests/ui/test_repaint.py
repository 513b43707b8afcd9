"""Redrawing only what changed gives the same picture as drawing everything."""

from __future__ import annotations

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pilot import Pilot

from game.ui.gallery import PAGES
from game.ui.gallery_pages.page import Page
from game.ui.geometry import Rect
from game.ui.repaint import merged
from game.ui.theme import THEMES

RECTS = st.builds(Rect, *(st.integers(0, 90),) * 2, *(st.integers(0, 40),) * 2)


def picture(pilot: Pilot) -> bytes:
    return pygame.image.tobytes(pilot.stage.surface, "RGB")


def whole(pilot: Pilot) -> bytes:
    """The same picture, all of it drawn again."""
    pilot.stage._easel._painted = []
    pilot.stage._undrawn = True
    pilot.turn(0)
    return picture(pilot)


def acts(pilot: Pilot) -> None:
    """A bit of everything people do."""
    pilot.keys("tab", "tab", "tab")
    yield_to(pilot)
    for x in range(40, 1000, 160):
        for y in range(40, 700, 130):
            pilot.point(x, y)
            pilot.turn()
    yield_to(pilot)
    pilot.keys("pagedown", "down", "home")
    yield_to(pilot)
    pilot.key("tab")
    pilot.type("Ayşe één")
    yield_to(pilot)


def yield_to(pilot: Pilot) -> None:
    """Compare both pictures here."""
    pilot.turn()
    assert picture(pilot) == whole(pilot)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("page", PAGES)
def test_a_part_redrawn_is_the_whole_redrawn(page: str, theme: str) -> None:
    acts(Pilot(Page(PAGES[page]), (1000, 700), theme=theme))


@given(st.lists(RECTS, max_size=12))
def test_merged_regions_cover_all_and_never_meet(rects: list[Rect]) -> None:
    regions = merged(rects)
    for rect in rects:
        assert rect.empty or any(region.union(rect) == region for region in regions)
    for index, one in enumerate(regions):
        assert not any(one.meets(other) for other in regions[index + 1 :])


def test_typing_touches_only_its_field() -> None:
    pilot = Pilot(Page(PAGES["fields"]), (1920, 1080))
    pilot.press("Casus")
    before = pilot.stage._easel._painted
    pilot.type("a")
    after = pilot.stage._easel._painted
    changed = [operation for operation in after if operation not in before]
    area = sum(operation.reach.w * operation.reach.h for operation in changed)
    assert len(changed) == 1
    assert area < 1920 * 1080 / 5
