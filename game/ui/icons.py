"""Phosphor icons, tinted; duotone keeps its pale layer."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from game.ui import assets, shapes

if TYPE_CHECKING:
    import pygame

    from game.ui.theme import Rgb

Cut = Literal["regular", "fill", "duotone"]


@lru_cache(256)
def _source(name: str, cut: Cut) -> str:
    return assets.path("icons", cut, f"{name}.svg").read_text("utf-8")


def exists(name: str) -> bool:
    """Whether there is an icon of this name."""
    return assets.path("icons", "regular", f"{name}.svg").is_file()


def render(name: str, cut: Cut, size: int, color: Rgb) -> pygame.Surface:
    """A picture of an icon, `size` real pixels square."""
    tinted = _source(name, cut).replace("currentColor", "#{:02x}{:02x}{:02x}".format(*color))
    return shapes.from_svg(tinted, (size, size))
