"""The deck on the bench: how answers reach it, and how screens show what became of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.app.studio.models import bench_model, decks_model
from game.errors import DeckError
from game.ui.outcome import Ask, Outcome
from game.ui.screens.studio.told import Told
from game.words import t

if TYPE_CHECKING:
    from game.app.program import Program
    from game.app.studio.studio import Studio

Answer = Callable[["Program", Any], None]


def studio_of(program: Program) -> Studio:
    """The deck that is being written."""
    if program.studio is None:
        raise DeckError(t("Er is geen deck open."))
    return program.studio


def ready(program: Program) -> Studio:
    """The deck that is being written, with all of it in its files."""
    studio = studio_of(program)
    studio.draft.ready()
    return studio


def collect(program: Program) -> None:
    """Take over what was typed in the form since the last time."""
    for screen in program.stack:
        if getattr(screen, "name", "") == "studio_deck":
            for path, words in screen.take().items():  # type: ignore[attr-defined]
                studio_of(program).draft.typed.put(path, words)


def show(program: Program) -> None:
    """Give the studio's screens what there is now."""
    for screen in program.stack:
        name = getattr(screen, "name", "")
        if name == "studio":
            screen.model = decks_model(program.shelf)  # type: ignore[attr-defined]
        if name == "studio_deck" and program.studio is not None:
            screen.model = bench_model(program.studio, program.shelf)  # type: ignore[attr-defined]


def tell(program: Program, words: str, does: str, outcome: Outcome) -> None:
    """Say what was done, with what can follow, until somebody has read it."""
    for screen in reversed(program.stack):
        if hasattr(screen, "told"):
            screen.told = Told(words, does, outcome)
            return


def hush(program: Program) -> None:
    """What was told is over."""
    for screen in program.stack:
        if hasattr(screen, "told"):
            screen.told = None


def tell_saved(program: Program, path: Path) -> None:
    """Say where a file is, with a button to its folder."""
    words = t("Bewaard: {path}", path=path)
    tell(program, words, t("Open de map"), Ask("open", str(path.parent)))


def shown(answer: Answer) -> Answer:
    """An answer to what was typed as well; then the screens show it, also when it was refused."""

    def answer_and_show(program: Program, arg: Any) -> None:  # noqa: ANN401 - as an Ask has it
        collect(program)
        try:
            answer(program, arg)
        finally:
            show(program)

    return answer_and_show


def on(work: Callable[[Studio, Any], object]) -> Answer:
    """An answer that is only about the deck."""

    def answer(program: Program, arg: Any) -> None:  # noqa: ANN401 - as an Ask has it
        work(studio_of(program), arg)

    return answer
