"""Every drawing call there is; all edges come out smooth."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.ui import boxes, fonts, icons, photos, shapes, text
from game.ui.geometry import Rect
from game.ui.pictures import Pictures
from game.ui.shapes import Stroke
from game.ui.theme import Color, Theme

if TYPE_CHECKING:
    from game.ui.fonts import Face
    from game.ui.metrics import Metrics
    from game.ui.theme import Rgb

SHADOW_BLUR, SHADOW_DROP = 14, 8


class Canvas:
    """A surface with a theme and a scale. Colours are names, lengths real pixels.

    Attributes:
        surface: what is drawn on.
        ctx: how large things are.
        theme: the colours.
    """

    __slots__ = ("_pictures", "ctx", "surface", "theme")

    def __init__(
        self, surface: pygame.Surface, ctx: Metrics, theme: Theme, pictures: Pictures
    ) -> None:
        """Draw on this surface, keeping what is drawn in `pictures`."""
        self.surface = surface
        self.ctx = ctx
        self.theme = theme
        self._pictures = pictures

    def px(self, units: float) -> int:
        """Real pixels of a length in logical units."""
        return self.ctx.px(units)

    def fill(self, rect: Rect, color: str) -> None:
        """Fill a rectangle with square corners."""
        self.surface.fill(self.theme[color], rect)

    def dim(self, rect: Rect) -> None:
        """Darken what is there, behind a dialog."""
        self.surface.fill(self.theme[Color.SCRIM], rect, special_flags=pygame.BLEND_RGB_MULT)

    def box(
        self, rect: Rect, radius: int, fill: str | None, border: str | None = None, line: int = 0
    ) -> None:
        """A box with round corners; the radius shrinks in a box that is too small for it."""
        round_ = max(0, min(radius, rect.w // 2, rect.h // 2))
        look = boxes.Look(round_, self._rgb(fill), self._rgb(border), max(1, line))
        for color, part in boxes.straight(rect, look):
            if not part.empty:
                self.surface.fill(color, part)
        if round_:
            picture = self._pictures.get(look, lambda: boxes.corners(look))
            for place, quarter in boxes.corner_places(rect, round_):
                self.surface.blit(picture, place, quarter)

    def shadow(self, rect: Rect, radius: int) -> None:
        """The soft shadow of a box, drawn before it."""
        strength = self.theme.shadow_strength
        blur = max(2, self.px(SHADOW_BLUR))
        round_ = max(0, min(radius, rect.w // 2, rect.h // 2))
        shade = boxes.Shade(round_, blur, self.theme[Color.SHADOW], strength)
        lower = rect.moved(0, self.px(SHADOW_DROP))
        if not strength or rect.empty:
            return
        size = boxes.shadow_size(rect, shade)
        tile = self._pictures.get((shade, size), lambda: boxes.blurred(shade, size))
        for place, part in boxes.shadow_places(lower, shade):
            self.surface.blit(tile, place, part)

    def circle(
        self,
        middle: tuple[float, float],
        radius: float,
        fill: str | None,
        border: str | None = None,
        line: int = 0,
    ) -> None:
        """A circle around a point."""
        side = round(2 * radius)
        corner = (round(middle[0] - radius), round(middle[1] - radius))
        self.box(Rect(*corner, side, side), side, fill, border, line)

    def text(self, words: str, face: Face, size: int, color: str, at: tuple[float, float]) -> None:
        """One line of text; `at` is where its base line starts."""
        if not words.strip():
            return
        rgb = self.theme[color]
        key = (words, face, size, rgb)
        picture = self._pictures.get(key, lambda: text.render(words, face, size, rgb))
        top = at[1] - fonts.ascent(face, size)
        self.surface.blit(picture, (round(at[0]), round(top)))

    def icon(self, name: str, cut: icons.Cut, color: str, rect: Rect) -> None:
        """An icon as large as fits, in the middle of a rectangle."""
        size, rgb = max(1, min(rect.w, rect.h)), self.theme[color]
        key = (name, cut, size, rgb)
        picture = self._pictures.get(key, lambda: icons.render(name, cut, size, rgb))
        self.surface.blit(picture, (rect.x + (rect.w - size) // 2, rect.y + (rect.h - size) // 2))

    def path(self, rect: Rect, *paths: tuple[str, Stroke]) -> None:
        """Paths (SVG path data from the corner of `rect`, colours from `stroke`)."""
        size = (max(1, rect.w), max(1, rect.h))
        picture = self._pictures.get((size, paths), lambda: shapes.draw(size, *paths))
        self.surface.blit(picture, (rect.x, rect.y))

    def stroke(
        self,
        *,
        fill: str | None = None,
        line: str | None = None,
        width: float = 1,
        dash: tuple[float, float] = (0, 0),
        opacity: float = 1,
    ) -> Stroke:
        """How to draw a path, with colours by name."""
        return Stroke(self._rgb(fill), self._rgb(line), width, dash, opacity)

    def image(self, source: Path, rect: Rect, *, circle: bool = False) -> None:
        """A picture from a file, covering a rectangle or the circle in it; softer at night."""
        size, light = (rect.w, rect.h), self.theme.picture_light
        key = (source, size, circle, light)
        picture = self._pictures.get(
            key, lambda: photos.lit(photos.load(source, size, circle=circle), light)
        )
        self.surface.blit(picture, (rect.x, rect.y))

    def fade(self, rect: Rect, color: str, *, up: bool) -> None:
        """Let what scrolls vanish into its ground at the top (`up`) or the bottom."""
        rgb = self.theme[color]
        key = ("fade", rect.w, rect.h, rgb, up)
        picture = self._pictures.get(key, lambda: photos.fade((rect.w, rect.h), rgb, up=up))
        self.surface.blit(picture, (rect.x, rect.y))

    def _rgb(self, color: str | None) -> Rgb | None:
        return None if color is None else self.theme[color]
