"""Pictures from files, and the fade at the edge of what scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.ui import shapes
from game.ui.pictures import like_the_window, transparent
from game.ui.shapes import Stroke

if TYPE_CHECKING:
    from pathlib import Path

    from game.ui.theme import Rgb

_WHITE = (255, 255, 255)
_FAR = 20  # times the other side: so far that it never sets the size


def load(source: Path, size: tuple[int, int], *, circle: bool = False) -> pygame.Surface:
    """A picture from a file that covers a size, cut to a circle when asked."""
    wide, high = max(1, size[0]), max(1, size[1])
    whole = _read(source, (wide, high))
    scale = max(wide / whole.get_width(), high / whole.get_height())
    fitted = round(whole.get_width() * scale), round(whole.get_height() * scale)
    if fitted != whole.get_size():
        whole = pygame.transform.smoothscale(whole, fitted)
    ground = transparent(wide, high, _WHITE)
    ground.blit(whole, ((wide - fitted[0]) // 2, (high - fitted[1]) // 2))
    if circle:
        radius = min(wide, high) / 2
        mask = shapes.draw(
            (wide, high), (shapes.circle(wide / 2, high / 2, radius), Stroke(_WHITE))
        )
        ground.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return ground


def _read(source: Path, size: tuple[int, int]) -> pygame.Surface:
    if source.suffix.lower() != ".svg":
        return like_the_window(pygame.image.load(source))
    return like_the_window(_covering(source, *size))


def _covering(source: Path, width: int, height: int) -> pygame.Surface:
    """A drawing as small as covers all of this size; one that fits is drawn only once."""
    drawn = pygame.image.load_sized_svg(source, (width, _FAR * width))
    if drawn.get_height() >= height:
        return drawn
    return pygame.image.load_sized_svg(source, (_FAR * height, height))


def fade(size: tuple[int, int], color: Rgb, *, up: bool) -> pygame.Surface:
    """A colour that vanishes downwards (`up`) or upwards."""
    column = transparent(1, size[1], color)
    for row in range(size[1]):
        share = (row + 0.5) / size[1]
        column.set_at((0, row), (*color, round(255 * (1 - share if up else share))))
    return pygame.transform.scale(column, (max(1, size[0]), max(1, size[1])))


def lit(picture: pygame.Surface, percent: int) -> pygame.Surface:
    """The same picture with so much of its light; what is clear stays clear."""
    part = 255 * percent // 100
    picture.fill((part, part, part, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return picture
