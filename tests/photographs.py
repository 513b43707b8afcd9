"""Photographs of every screen: their sizes, their fingerprints, and where they are kept."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pygame
from PIL import Image

from game import places
from game.ui import assets
from game.ui.gallery import PAGES
from game.ui.gallery_pages.page import Page
from game.ui.stage import Stage
from tests.photo_walk import Walk, still

FOLDER = Path(__file__).parent / "photos"
KEPT = FOLDER / "fingerprints.json"
NEW = FOLDER / "new"
THEMES = ("day", "night", "contrast")
COLORS = 128
"""Enough for a picture to look at."""

Fingerprints = dict[str, dict[str, str]]
"""By screen and theme."""


class Lens(NamedTuple):
    """The size of a window, and the reader's text size."""

    width: int
    height: int
    text: float = 1.0

    def __str__(self) -> str:
        """As it stands in the file."""
        return f"{self.width}x{self.height} {self.text:.0%}"


LENSES = (Lens(1024, 600, 1.5), Lens(1920, 1080), Lens(3840, 2160))
TO_LOOK_AT = Lens(1280, 720)


class Photograph(NamedTuple):
    """A screen in a theme; the picture is good until the next one is taken."""

    screen: str
    theme: str
    picture: pygame.Surface

    def fingerprint(self) -> str:
        """The same for the same pixels only."""
        pixels = pygame.image.tobytes(self.picture, "RGB")
        return hashlib.sha256(pixels).hexdigest()[:16]

    def save(self, path: Path) -> None:
        """Keep it to look at, in few colours."""
        path.parent.mkdir(exist_ok=True)
        pixels = pygame.image.tobytes(self.picture, "RGB")
        picture = Image.frombytes("RGB", self.picture.get_size(), pixels)
        few = picture.quantize(COLORS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        few.save(path, optimize=True)


def photographs(lens: Lens, themes: tuple[str, ...] = THEMES) -> Iterator[Photograph]:
    """Every screen of a group session and every page of the gallery."""
    with still(), tempfile.TemporaryDirectory() as data:
        yield from _session(Walk(Path(data), lens[:2], lens.text), themes)
        yield from _gallery(lens, themes)


def _session(walk: Walk, themes: tuple[str, ...]) -> Iterator[Photograph]:
    for screen in walk.screens():
        for theme in themes:
            walk.stage.dress(theme=theme)
            walk.stage.frame(walk.player.now)
            yield Photograph(screen, theme, walk.stage.surface)


def _gallery(lens: Lens, themes: tuple[str, ...]) -> Iterator[Photograph]:
    assets.use(places.assets())
    stage = Stage(pygame.Surface(lens[:2]), text_scale=lens.text, calm=True)
    for page, build in PAGES.items():
        stage.show(Page(build))
        for theme in themes:
            stage.dress(theme=theme)
            stage.frame(0)
            yield Photograph(f"gallery-{page}", theme, stage.surface)


def kept() -> dict[str, Fingerprints]:
    """The fingerprints on file, by lens."""
    found: dict[str, Fingerprints] = json.loads(KEPT.read_text(encoding="utf-8"))
    return found


def fingerprints(lens: Lens) -> Fingerprints:
    """The fingerprints now."""
    found: Fingerprints = {}
    for photograph in photographs(lens):
        found.setdefault(photograph.screen, {})[photograph.theme] = photograph.fingerprint()
    return found
