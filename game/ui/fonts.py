"""The typefaces, the styles made of them, and how wide a text is."""

from __future__ import annotations

from enum import Enum, StrEnum
from functools import lru_cache

import pygame

from game.ui import assets

OVERSAMPLED_BELOW = 40
_TWICE_FROM = 20


class Face(StrEnum):
    """A font file."""

    TITLE = "Fraunces_600SemiBold"
    REGULAR = "AtkinsonHyperlegibleNext_400Regular"
    MEDIUM = "AtkinsonHyperlegibleNext_500Medium"
    STRONG = "AtkinsonHyperlegibleNext_600SemiBold"
    BOLD = "AtkinsonHyperlegibleNext_700Bold"


class Style(Enum):
    """A face, its size in logical units, and its line height as a share of that."""

    HERO = (Face.TITLE, 84, 1.13)
    CARD_TITLE = (Face.TITLE, 56, 1.14)
    SCREEN_TITLE = (Face.TITLE, 50, 1.16)
    DOOR_TITLE = (Face.TITLE, 46, 1.16)
    NUMBER = (Face.TITLE, 44, 1.1)
    PANEL_TITLE = (Face.TITLE, 36, 1.2)
    BRAND = (Face.TITLE, 34, 1.2)
    READING = (Face.REGULAR, 31, 1.44)
    LEAD = (Face.REGULAR, 31, 1.4)
    BODY = (Face.REGULAR, 28, 1.36)
    STRONG = (Face.STRONG, 28, 1.36)
    BUTTON = (Face.STRONG, 28, 1.28)
    STEP = (Face.MEDIUM, 25, 1.36)
    LABEL = (Face.STRONG, 24, 1.36)
    SMALL = (Face.REGULAR, 24, 1.36)
    SMALL_STRONG = (Face.STRONG, 24, 1.3)
    PILL = (Face.STRONG, 22, 1.3)
    FINE = (Face.REGULAR, 22, 1.36)
    CAP = (Face.MEDIUM, 20, 1.2)

    @property
    def face(self) -> Face:
        """Its font."""
        return self.value[0]

    @property
    def size(self) -> float:
        """Its size in logical units."""
        return self.value[1]

    @property
    def leading(self) -> float:
        """Height of a line as a share of the size."""
        return self.value[2]


_BOLDER = {Face.REGULAR: Face.STRONG, Face.MEDIUM: Face.BOLD, Face.STRONG: Face.BOLD}


def bolder(face: Face) -> Face:
    """The face for words that stand out in a text of this face."""
    return _BOLDER.get(face, face)


def oversampling(size: int) -> int:
    """How many times larger a text of so many pixels is drawn before it is scaled down."""
    if size >= OVERSAMPLED_BELOW:
        return 1
    return 2 if size >= _TWICE_FROM else 4


@lru_cache(48)
def font(face: Face, size: int) -> pygame.font.Font:
    """An open font at a size in pixels."""
    return pygame.font.Font(assets.path("fonts", f"{face}.ttf"), size)


@lru_cache(8192)
def width(text: str, face: Face, size: int) -> float:
    """Width of a text in real pixels, as `render` draws it."""
    times = oversampling(size)
    return font(face, size * times).size(text)[0] / times


@lru_cache(256)
def ink(letter: str, face: Face, size: int) -> tuple[float, float]:
    """Where the ink of a letter begins and ends in its picture, in real pixels."""
    times = oversampling(size)
    first, last, *_ = font(face, size * times).metrics(letter)[0] or (0, 0)
    return first / times, last / times


@lru_cache(256)
def ascent(face: Face, size: int) -> float:
    """Height of a text's picture above its base line, in real pixels."""
    times = oversampling(size)
    return font(face, size * times).get_ascent() / times


@lru_cache(256)
def letter_height(face: Face, size: int) -> float:
    """From the highest letter to the lowest, in real pixels."""
    times = oversampling(size)
    opened = font(face, size * times)
    return (opened.get_ascent() - opened.get_descent()) / times
