"""Opening the game: the first picture first, then everything else."""

from __future__ import annotations

import gc
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from game.app import garbage, splash
from game.app.wardrobe import Wardrobe
from game.ui import assets as asset_files
from game.ui.window import Window

if TYPE_CHECKING:
    from game.app.program import Program
    from game.app.shelf import Shelf

BLINK_SECONDS = 0.06
MOST_CRASHES = 3
"""After so many the game ends instead of starting over."""


def run(data: Path, assets: Path, scenarios: Path, language: str | None = None) -> int:
    """Open the window and play until somebody closes it; `language` was asked for by name."""
    asset_files.use(assets)
    wardrobe = Wardrobe(data, assets, language)
    window = Window(fullscreen=wardrobe.now.full_screen)
    splash.show(window, wardrobe.theme, wardrobe.scale)
    from game.app.shelf import Shelf  # noqa: PLC0415 - after the name of the game is shown

    program = program_in(window, wardrobe, Shelf(data, assets, scenarios))
    program.full_screen = window.fill
    program.home()
    program.stage.frame(time.monotonic())
    window.show()
    gc.enable()
    garbage.later()
    _wake(program)
    window.icon(assets / "images/icon.png")
    _turn_until_closed(program, window)
    program.put_away()
    program.shelf.close()
    window.close()
    return 0


def program_in(window: Window, wardrobe: Wardrobe, shelf: Shelf) -> Program:
    """The program on the stage of a window."""
    from game.app.program import Program  # noqa: PLC0415 - after the name of the game is shown
    from game.ui.sounds import Sounds  # noqa: PLC0415 - as above
    from game.ui.stage import Stage  # noqa: PLC0415 - as above

    wardrobe.speak()
    stage = Stage(
        window.surface,
        theme=wardrobe.theme,
        text_scale=wardrobe.scale,
        calm=wardrobe.now.less_motion,
        host=window,
    )
    program = Program(stage, wardrobe, shelf, Sounds(shelf.assets / "sounds"))
    stage.tell(program.perform, program.command)
    return program


def _wake(program: Program) -> None:
    """Open the data, read the decks beside the window, and then make the backup of the day.

    Decks that were kept are read in a blink; drawing meanwhile would only hold them up.
    """
    from game.app import waking  # noqa: PLC0415 - after the first picture

    read, shelf = threading.Event(), program.shelf
    waking.open_data(program)
    threading.Thread(target=waking.read_ahead, args=(shelf, read.set), daemon=True).start()
    read.wait(BLINK_SECONDS)
    waking.back_up(program)


def _turn_until_closed(program: Program, window: Window) -> None:
    """Run the loop; a crash shows a calm screen and goes on from what was stored."""
    crashes = 0
    while program.running:
        try:
            _loop(program, window)
        except Exception as error:
            from game.app.crash import show_trouble  # noqa: PLC0415 - hoped never

            crashes += 1
            if crashes > MOST_CRASHES:
                raise
            show_trouble(program, error)


def _loop(program: Program, window: Window) -> None:
    from game.app.bell import Bell  # noqa: PLC0415 - after the first picture
    from game.ui.loop import Loop  # noqa: PLC0415 - as above

    bell = Bell(program)

    def turn(_now: float) -> None:
        bell.listen()
        program.turn()
        if not program.running:
            loop.running = False

    def close() -> None:
        program.running = False

    loop = Loop(
        program.stage,
        window,
        on_close=close,
        on_turn=turn,
        on_file=program.offer_file,
        on_rest=garbage.rest,
    )
    loop.run()
