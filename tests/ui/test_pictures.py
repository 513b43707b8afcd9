from __future__ import annotations

from pathlib import Path

import pygame
import pytest
from pilot import Pilot

from game.ui import boxes, icons, photos, shapes
from game.ui.boxes import Look, Shade
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import column
from game.ui.metrics import Metrics
from game.ui.pictures import Pictures
from game.ui.shapes import Stroke
from game.ui.theme import Theme
from game.ui.widgets.image import image

ASSETS = Path(__file__).parents[2] / "assets"
INK = (20, 40, 60)


def test_pictures_are_made_once_and_dropped_when_they_weigh_too_much() -> None:
    made: list[int] = []

    def make(number: int) -> pygame.Surface:
        made.append(number)
        return pygame.Surface((100, 100))

    pictures = Pictures(limit=100_000)
    for number in (1, 2, 1, 3, 1, 2):
        pictures.get(number, lambda number=number: make(number))  # type: ignore[misc]
    assert made == [1, 2, 3, 2]
    assert pictures.held <= 100_000


def levels(picture: pygame.Surface) -> set[int]:
    wide, high = picture.get_size()
    return {picture.get_at((x, y)).a for x in range(wide) for y in range(high)}


@pytest.mark.parametrize("radius", [3, 11, 22, 88])
def test_corners_are_smooth(radius: int) -> None:
    picture = boxes.corners(Look(radius, INK, None, 1))
    assert picture.get_size() == (2 * radius, 2 * radius)
    assert len(levels(picture)) > radius
    edge = [picture.get_at((x, radius // 4)) for x in range(radius)]
    assert all(abs(color.r - INK[0]) <= 8 for color in edge if color.a > 40)


def test_a_circle_path_is_smooth() -> None:
    picture = shapes.draw((40, 40), (shapes.circle(20, 20, 19), Stroke(INK)))
    assert len(levels(picture)) > 20


@pytest.mark.parametrize("size", [(4, 4), (40, 1), (1, 40), (300, 30), (30, 300), (900, 700)])
def test_boxes_and_shadows_of_every_size(size: tuple[int, int]) -> None:
    surface = pygame.Surface((1000, 800))
    canvas = Canvas(surface, Metrics((1000, 800)), Theme("day"), Pictures())
    rect = Rect(20, 20, *size)
    canvas.shadow(rect, 22)
    canvas.box(rect, 22, "card", "line", 2)
    canvas.box(rect, 999, None, "ring", 5)
    canvas.circle(rect.middle, 0.4, "gold")


def test_a_shadow_has_no_seams() -> None:
    """Cut and repeated it is what it would be when drawn in one piece."""
    shade = Shade(22, 14, INK, 90)
    box = Rect(100, 100, 700, 300)
    whole, cut = (pygame.Surface((900, 500)) for _ in range(2))
    for surface in (whole, cut):
        surface.fill((255, 255, 255))
    whole.blit(boxes.blurred(shade, (700, 300)), (100 - shade.reach, 100 - shade.reach))
    tile = boxes.blurred(shade, boxes.shadow_size(box, shade))
    for place, part in boxes.shadow_places(box, shade):
        cut.blit(tile, place, part)
    for x in range(60, 840, 7):
        for y in (80, 90, 99, 401, 410, 420):
            assert abs(whole.get_at((x, y)).r - cut.get_at((x, y)).r) <= 3


def test_every_icon_comes_in_three_cuts() -> None:
    names = {path.stem for path in (ASSETS / "icons" / "regular").glob("*.svg")}
    for cut in ("fill", "duotone"):
        assert {path.stem for path in (ASSETS / "icons" / cut).glob("*.svg")} == names
    assert len(names) > 100
    assert icons.exists("users-three")
    assert not icons.exists("unicorn")


def test_an_icon_is_tinted_and_duotone_keeps_its_pale_layer() -> None:
    picture = icons.render("lock", "duotone", 64, INK)
    found = levels(picture)
    assert 255 in found
    assert any(40 < level < 60 for level in found)
    middle = picture.get_at((32, 50))
    assert abs(middle.r - INK[0]) <= 8


def test_files_have_their_licence_beside_them() -> None:
    for name in (
        "fonts/LICENSE-Fraunces.txt",
        "fonts/LICENSE-AtkinsonHyperlegibleNext.txt",
        "icons/LICENSE-Phosphor.txt",
        "README.md",
    ):
        assert (ASSETS / name).stat().st_size > 500


def test_a_photo_covers_its_place_and_can_be_round() -> None:
    source = ASSETS / "icons" / "fill" / "user.svg"
    assert photos.load(source, (80, 40)).get_size() == (80, 40)
    assert photos.load(source, (50, 50), circle=True).get_at((0, 0)).a == 0


def test_a_fade_vanishes() -> None:
    strip = photos.fade((10, 40), INK, up=True)
    assert strip.get_at((5, 0)).a > 240
    assert strip.get_at((5, 39)).a < 20


def test_pictures_have_less_light_in_a_dark_room(tmp_path: Path) -> None:
    path = tmp_path / "white.png"
    picture = pygame.Surface((20, 20))
    picture.fill("white")
    pygame.image.save(picture, path)
    seen = {}
    for theme in ("day", "night"):
        pilot = Pilot(column(image(path, "wit", width=200, height=200)), theme=theme)
        x, y = pilot.find("wit").rect.middle
        seen[theme] = pilot.stage.surface.get_at((int(x), int(y)))[0]
    assert seen["day"] == 255
    assert 100 < seen["night"] < 190
