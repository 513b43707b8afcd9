"""Decks of one's own: made from nothing, and as copies of others."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.app.studio.on_bench import Answer
from game.decks import new
from game.decks.opening import opened
from game.ui.screens.studio.fresh_deck import Plan, Usual
from game.words import t

if TYPE_CHECKING:
    from game.app.program import Program

TOUR = "tour"


def _make(program: Program, plan: Plan) -> None:
    """A new deck, with one card to begin with."""
    shelf = program.shelf
    tour = shelf.scenarios / TOUR
    labels = {each.id: each.label for each in _usual(program)}
    made = new.NewDeck(
        plan.title,
        tuple(new.NewTension(left, right) for left, right in plan.tensions),
        {each: labels[each] for each in plan.interests},
        authors=(plan.authors,) if plan.authors else (),
    )
    folder = new.new_deck(shelf.folder / "decks", made, tour)
    new.new_card(folder, t("Mijn eerste kaart"))
    _open(program, folder)


def _usual(program: Program) -> tuple[Usual, ...]:
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


def _copy(program: Program, key: str) -> None:
    """A copy of a deck to call one's own."""
    source, shelf = Path(key), program.shelf
    root = shelf.scenarios if source.is_relative_to(shelf.scenarios) else None
    _open(program, new.copy_deck(source, shelf.folder / "decks", _title(shelf.folder, key), root))


def _from_tour(program: Program, _arg: object) -> None:
    shelf = program.shelf
    title = free_title(shelf.folder, t("Mijn rondleiding"))
    tour = shelf.scenarios / TOUR
    _open(program, new.copy_deck(tour, shelf.folder / "decks", title, shelf.scenarios))


def title_in(folder: Path) -> str:
    """The title of the deck in a folder."""
    from game.decks.reader import read  # noqa: PLC0415 - beside its only use

    held: Any = read(opened(folder / "deck.yaml")).values or {}
    return str(held.get("title") or folder.name)


def _title(data: Path, key: str) -> str:
    return free_title(data, t("{deck} (van mij)", deck=title_in(Path(key))))


def free_title(data: Path, title: str) -> str:
    """A title whose folder is free."""
    made, number = title, 2
    while (data / "decks" / new.slug(made)).exists():
        made, number = f"{title} {number}", number + 1
    return made


ASKS: dict[str, Answer] = {
    "studio_make": _make,
    "studio_copy": _copy,
    "studio_from_tour": _from_tour,
}
