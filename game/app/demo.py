"""A whole session that plays itself through the real screens: eight people, three cards.

It leaves pictures of every screen and the report in a folder, and never touches
anybody's own data: its own data lives in a temporary folder.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from game.app.demo_steps import play_session
from game.app.player import Player
from game.app.reporting import write
from game.errors import FolderError
from game.words import t

SIZE = (1920, 1080)
START_MS = 1_795_600_000_000
"""The evening the demo plays on, so that two demos give the same pictures."""

TICK_MS = 1_500


def run_demo(folder: Path, assets: Path, scenarios: Path) -> tuple[Path, ...]:
    """Play, and give the paths of the pictures and the report.

    Raises:
        FolderError: the folder cannot be written.
    """
    set_stage(folder)
    with tempfile.TemporaryDirectory() as data:
        player = player_at(Path(data), assets, scenarios, folder)
        play_session(player)
        desk = player.program.shelf.table
        papers = write(desk, folder, assets)
        player.program.shelf.close()
    return (*player.pictures, *papers)


def set_stage(folder: Path) -> None:
    """Make the folder, and need no screen and no sound.

    Raises:
        FolderError: the folder cannot be written.
    """
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        words = t("In de map {folder} kan niet worden geschreven. Kies een andere.", folder=folder)
        raise FolderError(words) from error


def player_at(
    data: Path,
    assets: Path,
    scenarios: Path,
    folder: Path | None = None,
    *,
    size: tuple[int, int] = SIZE,
    theme: str = "day",
    text_scale: float = 1.0,
    clock: Callable[[], int] | None = None,
) -> Player:
    """Somebody at the screens of a program without a window."""
    import pygame  # noqa: PLC0415 - after the driver was chosen

    from game.app.program import Program  # noqa: PLC0415 - as above
    from game.app.shelf import Shelf  # noqa: PLC0415 - as above
    from game.app.wardrobe import Wardrobe  # noqa: PLC0415 - as above
    from game.ui import assets as asset_files  # noqa: PLC0415 - as above
    from game.ui.sounds import Sounds  # noqa: PLC0415 - as above
    from game.ui.stage import Stage  # noqa: PLC0415 - as above

    pygame.display.init()
    pygame.font.init()
    asset_files.use(assets)
    ticks = _ticks()
    shelf = Shelf(data, assets, scenarios, clock or (lambda: next(ticks)))
    stage = Stage(pygame.Surface(size), theme=theme, text_scale=text_scale)
    program = Program(stage, Wardrobe(data, assets), shelf, Sounds(assets / "sounds"))
    stage.tell(program.perform, program.command)
    return Player(program, folder)


def _ticks() -> Iterator[int]:
    """A clock that goes on a little whenever it is looked at."""
    now = START_MS
    while True:
        yield now
        now += TICK_MS
