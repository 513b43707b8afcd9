"""Everything the screens of practising alone ask, and who answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.app.solo import preparation, telling
from game.app.solo.study import Study
from game.core import events as e
from game.store import forgetting, ids, profiles, sessions
from game.store.profiles import Profile
from game.ui import outcome as o
from game.ui.screens.solo import wishes as w
from game.ui.screens.solo import writings
from game.ui.screens.solo.questions import QuestionsModel
from game.words import t

if TYPE_CHECKING:
    from game.app.program import Program
    from game.core.deck import Deck

Answer = Callable[["Program", Any], None]


def answer(program: Program, wish: object) -> None:
    """Carry out what a screen of practising asked."""
    ANSWERS[type(wish)](program, wish)
    _follow(program)


def _follow(program: Program) -> None:
    """The practice home and the glossary tell what is true now."""
    study = program.shelf.study
    for screen in program.stack if study is not None else ():
        told = TOLD.get(getattr(screen, "name", ""))
        if told is not None:
            screen.model = told(program)  # type: ignore[attr-defined]


def _wrong_code() -> str:
    return t(
        "Die code klopt niet. Probeer het opnieuw. "
        "Ben je hem kwijt, dan kan dit profiel niet meer open."
    )


def _enter(program: Program, wish: w.Enter) -> None:
    profile = profiles.one(program.shelf.db, wish.profile)
    if not profile.opens(wish.code):
        program.stage.toast(_wrong_code())
        return
    sit(program, profile)


def _make(program: Program, wish: w.Make) -> None:
    shelf = program.shelf
    sit(program, profiles.add(shelf.db, wish.name, shelf.clock(), wish.code))


def sit(program: Program, profile: Profile) -> None:
    """Open somebody's practice, with the deck they used last, and go to its home."""
    shelf = program.shelf
    folder, deck = _last_deck(program, profile)
    shelf.study = Study(shelf.db, profile, deck, shelf.clock)
    shelf.study.pictures = folder
    program.swap(program.behind("solo_home"))


def _last_deck(program: Program, profile: Profile) -> tuple[Path, Deck]:
    from game.app.planning import deck_id  # noqa: PLC0415 - beside its only use

    shelf = program.shelf
    row = sessions.last_of(shelf.db, profile.id)
    last = deck_id(shelf.db, row.deck) if row else ""
    found = [pair for pair in shelf.decks.items() if pair[1].id == last]
    return found[0] if found else next(iter(shelf.decks.items()))


def _pick_deck(program: Program, wish: w.PickDeck) -> None:
    shelf = program.shelf
    found = next(pair for pair in shelf.decks.items() if str(pair[0]) == wish.deck)
    shelf.study = Study(shelf.db, shelf.alone.profile, found[1], shelf.clock)
    shelf.study.pictures = found[0]
    program.swap(program.behind("solo_home"))


def _rename(program: Program, wish: w.Rename) -> None:
    study = program.shelf.alone
    study.profile = profiles.change(
        program.shelf.db, study.profile.id, name=wish.name, code=wish.code
    )
    program.top.model = telling.mirror_model(study)  # type: ignore[union-attr]
    program.stage.toast(t("Je profiel is bijgewerkt."))


def _forget(program: Program, _wish: w.Forget) -> None:
    profile = program.shelf.alone.profile.id
    program.shelf.study = None
    forgetting.forget_profile(program.shelf.db, profile)
    program.home()
    program.stage.toast(t("Het profiel is verwijderd, met alles wat erbij hoorde."))


def _draw(program: Program, wish: w.Draw) -> None:
    program.shelf.alone.draw(wish.card, wish.way)
    program.swap(program.behind("solo_card"))


def _look_back(program: Program, wish: w.LookBackAt) -> None:
    program.shelf.alone.look_back(wish.chapter, wish.card)
    program.push(program.behind("solo_card"))


def _write(program: Program, wish: writings.Write) -> None:
    study = program.shelf.alone
    found = [each for each in study.chapters if each.row.id == wish.chapter]
    chapter = found[0] if found else study.fresh()
    entry = wish.entry or f"own-{ids.new_id()}"
    event = e.JournalWritten(
        id=entry, text=wish.text, place=wish.place, named=wish.named, done=wish.done
    )
    chapter.do(study.clock(), event)
    _retell_journal(program)


def _erase(program: Program, wish: writings.Erase) -> None:
    study = program.shelf.alone
    chapter = next(each for each in study.chapters if each.row.id == wish.chapter)
    chapter.erase(study.clock(), wish.entry)
    _retell_journal(program)


def _retell_journal(program: Program) -> None:
    from game.app.solo.pages import pages  # noqa: PLC0415 - knows of paper

    top = program.top
    if getattr(top, "name", "") == "solo_journal":
        top.model = pages(program.shelf.alone)  # type: ignore[union-attr]


def _export(program: Program, wish: writings.Export) -> None:
    from game.app.reporting import fonts_in  # noqa: PLC0415 - reportlab is slow to import
    from game.app.solo.pages import paper  # noqa: PLC0415 - as above
    from game.report import journal  # noqa: PLC0415 - as above

    shelf = program.shelf
    path = journal.write(
        paper(shelf.alone), shelf.folder / "reports", wish.form, fonts_in(shelf.assets)
    )
    program.stage.toast(t("Bewaard: {path}", path=path))


def _practised(program: Program, wish: writings.Practised) -> None:
    study = program.shelf.alone
    chapter = study.fresh()
    event = e.TermPractised(term=wish.term, right=wish.right, side=wish.side)
    chapter.do(study.clock(), event)


def _send(program: Program, wish: writings.Send) -> None:
    study = program.shelf.alone
    path = preparation.write(Path(wish.folder).expanduser(), study.deck, wish.chosen)
    program.stage.toast(t("Bewaard: {path}", path=path))


def _load(program: Program, wish: writings.Load) -> None:
    desk = program.shelf.table
    cards = preparation.counted(Path(wish.folder).expanduser(), desk.deck)
    desk.do(e.PreparationCounted(cards=cards))
    program.swap(program.behind("solo_load"))


def _unlock(program: Program, wish: writings.Unlock) -> None:
    """The writer opens the questions for the group; the practice itself stays shut."""
    from game.app.solo.pages import team_questions  # noqa: PLC0415 - knows of paper

    shelf, top = program.shelf, program.top
    profile = profiles.one(shelf.db, wish.profile)
    if not profile.opens(wish.code):
        program.stage.toast(_wrong_code())
        return
    deck = _last_deck(program, profile)[1]
    told = team_questions(Study(shelf.db, profile, deck, shelf.clock))
    model = getattr(top, "model", None)
    if isinstance(model, QuestionsModel):
        top.model = model.but(  # type: ignore[union-attr]
            opened=(*model.opened, *told), shown=(*model.shown, profile.id)
        )


def _do(program: Program, wish: o.Do) -> None:
    program.shelf.alone.do(*wish.events)


def _forward(program: Program, _wish: o.Forward) -> None:
    if program.shelf.alone.go_on():
        _to_home(program)
        program.stage.toast(t("Klaar. Mooi dat je de tijd nam."))


def _backward(program: Program, _wish: o.Backward) -> None:
    program.shelf.alone.go_back()


def _undo(program: Program, _wish: o.Undo) -> None:
    study = program.shelf.alone
    study.take_back()
    if study.here.practice.now is None:
        _to_home(program)


def _to_home(program: Program) -> None:
    """Back to the practice home, whatever lies between."""
    names = [getattr(screen, "name", "") for screen in program.stack]
    if "solo_home" in names:
        del program.stack[names.index("solo_home") + 2 :]
    program.leave()


TOLD: dict[str, Callable[[Program], object]] = {
    "solo_home": lambda program: telling.home_model(program.shelf, program.shelf.alone),
    "solo_terms": lambda program: telling.terms_model(program.shelf.alone),
}
"""Screens that lie below another one, and what they tell when something changed."""

ANSWERS: dict[type, Answer] = {
    w.Enter: _enter,
    w.Make: _make,
    w.Rename: _rename,
    w.Forget: _forget,
    w.PickDeck: _pick_deck,
    w.Draw: _draw,
    w.LookBackAt: _look_back,
    writings.Write: _write,
    writings.Erase: _erase,
    writings.Export: _export,
    writings.Practised: _practised,
    writings.Send: _send,
    writings.Load: _load,
    writings.Unlock: _unlock,
    o.Do: _do,
    o.Forward: _forward,
    o.Backward: _backward,
    o.Undo: _undo,
}
"""Who answers which wish."""
