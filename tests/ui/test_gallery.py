"""Every widget at every size: nothing cut off, nothing over anything else."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest
from fits import problems
from pilot import Pilot

from game.ui.gallery import PAGES, photograph
from game.ui.gallery_pages.board import board
from game.ui.gallery_pages.page import Page
from game.ui.look import Look
from game.ui.node import Node

SIZES = [(1024, 600), (1440, 1080), (1920, 1080), (2560, 1080), (800, 480)]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_cut_off_or_covered(page: str, size: tuple[int, int], scale: float) -> None:
    pilot = Pilot(Page(PAGES[page]), size, text_scale=scale)
    tree = pilot.stage._composer._tree
    assert tree is not None
    assert problems(tree, pilot.stage.look) == []


@pytest.mark.parametrize("count", range(3, 13))
@pytest.mark.parametrize("size", [*SIZES, (3840, 2160)], ids=str)
def test_the_board_fits_for_every_number_of_fields(count: int, size: tuple[int, int]) -> None:
    def counted(look: Look, page: Page) -> Node:
        return board(look, page, count)

    pilot = Pilot(Page(counted), size)
    tree = pilot.stage._composer._tree
    assert tree is not None
    assert problems(tree, pilot.stage.look) == []
    spots = [item for item in pilot.stage.scene.items if item.who.startswith("spot ")]
    assert len(spots) == count
    for index, one in enumerate(spots):
        for other in spots[index + 1 :]:
            if one.rect.w == one.rect.h == other.rect.w:
                (x, y), (u, v) = one.rect.middle, other.rect.middle
                assert ((x - u) ** 2 + (y - v) ** 2) ** 0.5 >= one.rect.w


def test_a_photograph_of_every_page(tmp_path: Path) -> None:
    saved = photograph(tmp_path, (640, 360), "contrast", 1.0)
    assert len(saved) == len(PAGES)
    assert all(pygame.image.load(path).get_size() == (640, 360) for path in saved)


def test_the_same_picture_twice() -> None:
    pictures = []
    for _ in range(2):
        pilot = Pilot(Page(PAGES["reveal"]), (960, 540))
        pictures.append(pygame.image.tobytes(pilot.stage.surface, "RGB"))
    assert pictures[0] == pictures[1]
