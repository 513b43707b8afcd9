"""What happens by itself while a deck is on the bench: saving, looking outside, putting away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.app.studio.on_bench import collect, show, studio_of
from game.errors import SpanningsveldError
from game.words import t

if TYPE_CHECKING:
    from game.app.program import Program


def turn(program: Program) -> None:
    """A moment passed: what was typed is saved, plays go on, changes from outside are seen."""
    collect(program)
    try:
        news = studio_of(program).turn()
    except SpanningsveldError as error:
        program.stage.toast(str(error))
        news = True
    if news:
        show(program)
        program.stage.refresh()


def put_away(program: Program) -> None:
    """Somebody leaves the deck: all that was typed is saved, and decks are read again."""
    collect(program)
    studio, program.studio = program.studio, None
    if studio is None:
        return
    try:
        tell_kept(program, studio.draft.close())
    except SpanningsveldError as error:
        program.stage.toast(str(error))
    program.shelf.forget_decks()
    if getattr(program.top, "name", "") == "studio":
        program.stack[-1] = program.behind("studio", str(studio.folder))


def tell_kept(program: Program, kept: Path | None) -> None:
    """Tell where what was written here is, when it could not go into its own file."""
    if kept is not None:
        program.stage.toast(t("Wat jij schreef, staat in {path}.", path=kept))
