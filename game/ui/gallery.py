"""Every widget in every state, on a few screens, for photographs.

python -m game.ui.gallery --assets assets --to FOLDER [--size 1920x1080]
    [--theme day] [--text 1.0]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

import pygame

from game.ui import assets
from game.ui.gallery_pages.alone import alone
from game.ui.gallery_pages.asked import asked
from game.ui.gallery_pages.board import board
from game.ui.gallery_pages.buttons import buttons
from game.ui.gallery_pages.consequence import consequence
from game.ui.gallery_pages.fields import fields
from game.ui.gallery_pages.page import Page
from game.ui.gallery_pages.reveal import reveal
from game.ui.gallery_pages.words import words
from game.ui.gallery_pages.writing import writing
from game.ui.look import Look
from game.ui.node import Node
from game.ui.stage import Stage

PAGES: dict[str, Callable[[Look, Page], Node]] = {
    "words": words,
    "buttons": buttons,
    "fields": fields,
    "reveal": reveal,
    "board": board,
    "consequence": consequence,
    "alone": alone,
    "writing": writing,
    "dialog": asked,
}


def photograph(
    folder: Path, size: tuple[int, int], theme: str = "day", text_scale: float = 1.0
) -> list[Path]:
    """Save a picture of every page; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    saved = []
    for name, build in PAGES.items():
        stage = Stage(pygame.Surface(size), theme=theme, text_scale=text_scale, calm=True)
        stage.show(Page(build))
        stage.frame(0)
        saved.append(folder / f"{name}-{size[0]}x{size[1]}-{theme}-{round(text_scale * 100)}.png")
        pygame.image.save(stage.surface, saved[-1])
    return saved


def main(arguments: list[str]) -> int:
    """Read the arguments and take the pictures."""
    parser = argparse.ArgumentParser(prog="gallery", description=__doc__)
    parser.add_argument("--assets", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--theme", default="day")
    parser.add_argument("--text", type=float, default=1.0)
    told = parser.parse_args(arguments)
    assets.use(told.assets)
    pygame.font.init()
    width, height = (int(side) for side in told.size.split("x"))
    for path in photograph(told.to, (width, height), told.theme, told.text):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
