"""What the studio asks of the app: open, write, take back, try, explain."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.app.studio import cards, papers, pictures, rehearsal
from game.app.studio.models import bench_model, decks_model
from game.core.table import step_on
from game.decks import new
from game.errors import DeckError, SpanningsveldError
from game.store import log
from game.ui import outcome as o
from game.ui.screens.studio import intents as i
from game.ui.screens.studio.fresh_deck import Plan, Usual
from game.ui.screens.studio.records import Portrait
from game.words import t

if TYPE_CHECKING:
    from game.app.program import Program
    from game.app.studio.studio import Studio

TOUR = "tour"


# -- what happens by itself


def show(program: Program) -> None:
    """Give the studio's screens what there is now."""
    for screen in program.stack:
        name = getattr(screen, "name", "")
        if name == "studio":
            screen.model = decks_model(program.shelf)  # type: ignore[attr-defined]
        if name == "studio_deck" and program.studio is not None:
            screen.model = bench_model(program.studio, program.shelf)  # type: ignore[attr-defined]


def turn(program: Program) -> None:
    """A moment passed: what was typed is saved, plays go on, changes from outside are seen."""
    collect(program)
    try:
        news = _studio(program).turn()
    except SpanningsveldError as error:
        program.stage.toast(str(error))
        news = True
    if news:
        show(program)
        program.stage.refresh()


def collect(program: Program) -> None:
    """Take over what was typed in the form since the last time."""
    for screen in program.stack:
        if getattr(screen, "name", "") == "studio_deck":
            for path, words in screen.take().items():  # type: ignore[attr-defined]
                _studio(program).typed.put(path, words)


def put_away(program: Program) -> None:
    """Somebody leaves the deck: all that was typed is saved, and decks are read again."""
    collect(program)
    studio, program.studio = program.studio, None
    if studio is not None:
        with suppress(SpanningsveldError):
            studio.flush()
        program.shelf.forget_decks()


def _studio(program: Program) -> Studio:
    if program.studio is None:
        raise DeckError(t("Er is geen deck open."))
    studio: Studio = program.studio
    return studio


def _on(work: Callable[[Studio, Any], object]) -> Callable[[Program, Any], None]:
    """An answer that changes the deck on the bench, and shows it."""

    def answer(program: Program, arg: Any) -> None:  # noqa: ANN401 - as an Ask has it
        try:
            work(_studio(program), arg)
        finally:
            show(program)

    return answer


# -- decks


def _resume(program: Program, where: tuple[str, str]) -> None:
    """After the game went wrong: back to the card that was written."""
    folder, stem = where
    program.home()
    program.push(program.behind("studio"))
    program.push(program.behind("studio_deck", folder))
    _studio(program).show(stem)
    show(program)


def _make(program: Program, plan: Plan) -> None:
    """A new deck, with one card to begin with."""
    shelf = program.shelf
    tour = shelf.scenarios / TOUR
    labels = {each.id: each.label for each in new_usual(program)}
    made = new.NewDeck(
        plan.title,
        tuple(new.NewTension(left, right) for left, right in plan.tensions),
        {each: labels[each] for each in plan.interests},
        authors=(plan.authors,) if plan.authors else (),
    )
    folder = new.new_deck(shelf.folder / "decks", made, tour)
    new.new_card(folder, t("Mijn eerste kaart"))
    _open(program, folder)


def new_usual(program: Program) -> tuple[Usual, ...]:
    """The interests that a new deck can have."""
    screen = next((s for s in program.stack if getattr(s, "name", "") == "studio_new"), None)
    usual: tuple[Usual, ...] = getattr(screen, "usual", ())
    return usual


def _open(program: Program, folder: Path) -> None:
    """Put a deck on the bench in the place of what is above the list."""
    program.shelf.forget_decks()
    if getattr(program.top, "name", "") == "studio":
        program.push(program.behind("studio_deck", str(folder)))
    else:
        program.swap(program.behind("studio_deck", str(folder)))
    show(program)


def _copy(program: Program, key: str) -> None:
    """A copy of a deck to call one's own."""
    source, shelf = Path(key), program.shelf
    root = shelf.scenarios if source.is_relative_to(shelf.scenarios) else None
    _open(program, new.copy_deck(source, shelf.folder / "decks", _title(shelf.folder, key), root))


def _from_tour(program: Program, _arg: object) -> None:
    shelf = program.shelf
    title = _free_title(shelf.folder, t("Mijn rondleiding"))
    tour = shelf.scenarios / TOUR
    _open(program, new.copy_deck(tour, shelf.folder / "decks", title, shelf.scenarios))


def _title(data: Path, key: str) -> str:
    from game.decks.reader import read  # noqa: PLC0415 - beside its only use

    held: Any = read((Path(key) / "deck.yaml").read_bytes()).values or {}
    return _free_title(data, t("{deck} (van mij)", deck=held.get("title") or Path(key).name))


def _free_title(data: Path, title: str) -> str:
    """A title whose folder is free."""
    made, number = title, 2
    while (data / "decks" / new.slug(made)).exists():
        made, number = f"{title} {number}", number + 1
    return made


# -- cards and files


def _new_card(program: Program, _arg: object) -> None:
    studio = _studio(program)
    studio.flush()
    tension = getattr(studio.files.card(studio.file), "tension", None)
    path = new.new_card(studio.folder, t("Nieuwe kaart"), tension)
    cards.arrived(studio, path, studio.file)
    show(program)


def _copy_card(program: Program, stem: str) -> None:
    studio = _studio(program)
    studio.flush()
    cards.arrived(studio, new.duplicate(studio.files.path(stem)), stem)
    show(program)


def _drop_card(program: Program, stem: str) -> None:
    bin_ = cards.drop(_studio(program), stem)
    show(program)
    program.stage.toast(t("De kaart ligt in {folder}.", folder=bin_))


def _portrait(program: Program, chosen: Portrait) -> None:
    """A drawn portrait that ships with the game."""
    _take_picture(program, chosen.file, chosen.alt)


def _picture(program: Program, words: Mapping[str, str]) -> None:
    path = Path(words.get("picture", "").strip()).expanduser()
    _take_picture(program, path, words.get("picture-alt", "").strip())


def _take_picture(program: Program, path: Path, alt: str) -> None:
    studio = _studio(program)
    name = pictures.take_in(path, studio.folder)
    studio.change(i.Put(("person", "portrait"), name))
    studio.change(i.Put(("person", "alt"), alt))
    show(program)
    close = getattr(program.top, "close", None)
    if close is not None:
        close()


# -- trying


def _try(program: Program, asked: i.Try) -> None:
    """Play the open card now."""
    studio = _studio(program)
    studio.flush()
    card, deck = studio.files.card(studio.file), studio.files.deck
    if asked.alone or card is None or deck is None:
        program.push(program.behind("studio_alone"))
        return
    clock = program.shelf.clock
    if asked.again:
        events = rehearsal.again(deck, studio.trial.happened)
    else:
        events = rehearsal.until(deck, card, asked.step, clock())
    program.shelf.desk = rehearsal.Rehearsal(deck, events, clock, studio.folder)
    program.push(program.behind("play"))


def end_trial(program: Program) -> None:
    """The trial is over: remember where the group was, and forget the rest."""
    desk, studio = program.shelf.desk, program.studio
    if desk is None:
        return
    if studio is not None:
        step = step_on(desk.deck, desk.state.session)
        studio.trial.step = step.title if step else ""
        studio.trial.happened = tuple(log.read(desk.db, desk.row.id)) if step else ()
    program.shelf.leave()
    show(program)


ASKS: dict[str, Callable[[Program, Any], None]] = {
    **papers.ASKS,
    "studio_resume": _resume,
    "studio_make": _make,
    "studio_copy": _copy,
    "studio_from_tour": _from_tour,
    "studio_show": _on(lambda studio, stem: studio.show(stem)),
    "studio_change": _on(lambda studio, change: studio.change(change)),
    "studio_yaml": _on(lambda studio, text: studio.replace(text)),
    "studio_undo": _on(lambda studio, _arg: studio.undo()),
    "studio_redo": _on(lambda studio, _arg: studio.redo()),
    "studio_both": _on(lambda studio, which: studio.settle(which)),
    "studio_simulate": _on(lambda studio, _arg: studio.simulate()),
    "studio_move_card": _on(cards.move),
    "studio_new_card": _new_card,
    "studio_copy_card": _copy_card,
    "studio_drop_card": _drop_card,
    "studio_portrait": _portrait,
    "studio_picture": _picture,
    "studio_try": _try,
    "studio_explain": lambda program, code: program.perform(o.Open("studio_help", code)),
}
