"""What the studio asks of the app: open, write, take back, try, explain."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from game.app.studio import cards, own_decks, papers, pictures
from game.app.studio.bin import Thrown, put_back
from game.app.studio.by_itself import tell_kept
from game.app.studio.on_bench import Answer, hush, on, ready, shown, studio_of, tell
from game.app.studio.trying import begin_trial
from game.decks import new
from game.ui import outcome as o
from game.ui.screens.studio import intents as i
from game.ui.screens.studio.records import Portrait
from game.words import t

if TYPE_CHECKING:
    from game.app.program import Program


def _resume(program: Program, where: tuple[str, str]) -> None:
    """After the game went wrong: back to the card that was written."""
    folder, stem = where
    program.home()
    program.push(program.behind("studio"))
    program.push(program.behind("studio_deck", folder))
    studio_of(program).show(stem)


def _settle(program: Program, which: str) -> None:
    """One of two versions of a file was chosen, or both."""
    tell_kept(program, studio_of(program).settle(which))


def _new_card(program: Program, _arg: object) -> None:
    studio = ready(program)
    tension = getattr(studio.files.card(studio.file), "tension", None)
    path = new.new_card(studio.folder, t("Nieuwe kaart"), tension)
    cards.arrived(studio, path, studio.file)


def _copy_card(program: Program, stem: str) -> None:
    studio = ready(program)
    cards.arrived(studio, new.duplicate(studio.files.path(stem)), stem)


def _drop_card(program: Program, stem: str) -> None:
    studio = studio_of(program)
    title = studio.files.row(stem).title
    thrown = cards.drop(studio, stem)
    words = t("“{card}” ligt in de map weggegooid van dit deck.", card=title)
    tell(program, words, t("Zet terug"), o.Ask("studio_put_card_back", (stem, thrown)))


def _put_card_back(program: Program, dropped: tuple[str, Thrown]) -> None:
    studio = ready(program)
    stem, thrown = dropped
    put_back(thrown)
    cards.arrived(studio, studio.files.path(stem), studio.file)
    hush(program)


def _portrait(program: Program, chosen: Portrait) -> None:
    """A drawn portrait that ships with the game."""
    _take_picture(program, chosen.file, chosen.alt)


def _picture(program: Program, words: Mapping[str, str]) -> None:
    path = Path(words.get("picture", "").strip()).expanduser()
    _take_picture(program, path, words.get("picture-alt", "").strip())


def _take_picture(program: Program, path: Path, alt: str) -> None:
    studio = studio_of(program)
    name = pictures.take_in(path, studio.folder)
    studio.writing.change(i.Put(("person", "portrait"), name))
    studio.writing.change(i.Put(("person", "alt"), alt))
    close = getattr(program.top, "close", None)
    if close is not None:
        close()


_ANSWERS: dict[str, Answer] = {
    **papers.ASKS,
    **own_decks.ASKS,
    "studio_resume": _resume,
    "studio_show": on(lambda studio, stem: studio.show(stem)),
    "studio_change": on(lambda studio, change: studio.writing.change(change)),
    "studio_yaml": on(lambda studio, text: studio.writing.replace(text)),
    "studio_undo": on(lambda studio, _arg: studio.writing.undo()),
    "studio_redo": on(lambda studio, _arg: studio.writing.redo()),
    "studio_both": _settle,
    "studio_simulate": on(lambda studio, _arg: studio.simulate()),
    "studio_move_card": on(cards.move),
    "studio_new_card": _new_card,
    "studio_copy_card": _copy_card,
    "studio_drop_card": _drop_card,
    "studio_put_card_back": _put_card_back,
    "studio_portrait": _portrait,
    "studio_picture": _picture,
    "studio_try": begin_trial,
    "studio_explain": lambda program, code: program.perform(o.Open("studio_help", code)),
}

ASKS = {name: shown(answer) for name, answer in _ANSWERS.items()}
"""Before every answer all that was typed is known; after it the screens show what there is."""
