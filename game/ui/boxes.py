"""Boxes with round corners and soft shadows, as corners and strips: never a full-size picture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import pygame

from game.ui import shapes
from game.ui.geometry import Rect
from game.ui.pictures import transparent
from game.ui.shapes import Stroke

if TYPE_CHECKING:
    from game.ui.theme import Rgb

STRIP = 128
_QUARTER = 4


class Look(NamedTuple):
    """How a box looks; lengths in real pixels.

    Attributes:
        radius: of its corners.
        fill: colour inside; None leaves it open.
        border: colour of its edge; None draws none.
        line: width of its edge.
    """

    radius: int
    fill: Rgb | None
    border: Rgb | None
    line: int


def corners(look: Look) -> pygame.Surface:
    """The four corners as one round picture, two radii wide."""
    side, radius = 2 * look.radius, look.radius
    if look.border is None:
        return shapes.draw((side, side), (shapes.circle(radius, radius, radius), Stroke(look.fill)))
    middle = radius - look.line / 2
    path = shapes.circle(radius, radius, max(0.1, middle))
    return shapes.draw((side, side), (path, Stroke(look.fill, look.border, look.line)))


def straight(rect: Rect, look: Look) -> Iterator[tuple[Rgb, Rect]]:
    """What is filled between the corners: the inside, then the four edges."""
    x, y, w, h = rect
    r = look.radius
    if look.fill is not None:
        yield look.fill, Rect(x + r, y, w - 2 * r, h)
        yield look.fill, Rect(x, y + r, r, h - 2 * r)
        yield look.fill, Rect(x + w - r, y + r, r, h - 2 * r)
    if look.border is not None:
        line = look.line
        yield look.border, Rect(x + r, y, w - 2 * r, line)
        yield look.border, Rect(x + r, y + h - line, w - 2 * r, line)
        yield look.border, Rect(x, y + r, line, h - 2 * r)
        yield look.border, Rect(x + w - line, y + r, line, h - 2 * r)


def corner_places(rect: Rect, radius: int) -> Iterator[tuple[tuple[int, int], Rect]]:
    """Where each corner goes, and which quarter of the round picture it is."""
    for right in (0, 1):
        for low in (0, 1):
            x = rect.x + right * (rect.w - radius)
            y = rect.y + low * (rect.h - radius)
            yield (x, y), Rect(right * radius, low * radius, radius, radius)


class Shade(NamedTuple):
    """A soft shadow; lengths in real pixels, strength 0 to 255."""

    radius: int
    blur: int
    color: Rgb
    strength: int

    @property
    def reach(self) -> int:
        """How far it goes outside its box."""
        return 2 * self.blur

    @property
    def corner(self) -> int:
        """Side of the picture of one corner: from outside to where it is even."""
        return self.reach + self.radius + self.reach


def blurred(shade: Shade, size: tuple[int, int]) -> pygame.Surface:
    """The whole shadow of a box of this size, blurred at a quarter of the size."""
    wide, high = (side + 2 * shade.reach for side in size)
    share = _QUARTER if shade.blur >= 2 * _QUARTER else 1
    small = transparent(-(-wide // share), -(-high // share), shade.color)
    inner = Rect(shade.reach // share, shade.reach // share, size[0] // share, size[1] // share)
    radius = max(0, min(shade.radius // share, inner.w // 2, inner.h // 2))
    pygame.draw.rect(small, (*shade.color, shade.strength), inner, border_radius=radius)
    soft = pygame.transform.gaussian_blur(small, max(1, shade.blur // share))
    return pygame.transform.smoothscale(soft, (wide, high))


def shadow_size(rect: Rect, shade: Shade) -> tuple[int, int]:
    """Size of the box whose shadow is drawn once, to be cut and repeated for `rect`."""
    most = 2 * (shade.corner - shade.reach) + STRIP
    return min(rect.w, most), min(rect.h, most)


def shadow_places(rect: Rect, shade: Shade) -> Iterator[tuple[tuple[int, int], Rect]]:
    """Where the pieces of that shadow go around a box; its inside is left out."""
    outer = rect.grown(shade.reach)
    across, down = _cuts(outer.w, shade), _cuts(outer.h, shade)
    for x, sx, wide, inside_x in across:
        for y, sy, high, inside_y in down:
            if not (inside_x and inside_y):
                yield (outer.x + x, outer.y + y), Rect(sx, sy, wide, high)


def _cuts(length: int, shade: Shade) -> list[tuple[int, int, int, bool]]:
    """Pieces along one side: place, place in the picture, size, and whether it is a strip."""
    corner = shade.corner
    if length <= 2 * corner + STRIP:
        return [(0, 0, length, False)]
    stop = length - corner
    strips = [(at, corner, min(STRIP, stop - at), True) for at in range(corner, stop, STRIP)]
    return [(0, 0, corner, False), *strips, (stop, corner + STRIP, corner, False)]
