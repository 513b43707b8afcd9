"""Printing, packing and installing decks, and cards from a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from game.app.studio import bin as bin_
from game.app.studio import cards, own_decks
from game.app.studio.on_bench import Answer, hush, ready, tell, tell_saved
from game.app.studio.own_decks import title_in
from game.decks import install, new, package
from game.decks.saving import save
from game.errors import DeckError
from game.ui.outcome import Ask, Open
from game.ui.screens.confirm import Question
from game.ui.screens.studio.paper import parts_in
from game.words import t, tn

if TYPE_CHECKING:
    from game.app.program import Program

CSV, XLSX = ".csv", ".xlsx"


def _root(program: Program, folder: Path) -> Path | None:
    scenarios = program.shelf.scenarios
    return scenarios if folder.is_relative_to(scenarios) else None


def _to(words: Mapping[str, str]) -> Path:
    """The folder that was asked for."""
    return Path(words.get("folder", "").strip() or Path.home()).expanduser()


def pack(program: Program, words: Mapping[str, str]) -> None:
    """The deck as one file to share."""
    folder = ready(program).folder
    path = _to(words) / f"{folder.name}{package.SUFFIX}"
    package.write_package(folder, path, _root(program, folder))
    tell_saved(program, path)


def print_pdf(program: Program, words: Mapping[str, str]) -> None:
    """The deck on paper."""
    from game.app.studio.printing import printed  # noqa: PLC0415 - reportlab is slow to import

    studio = ready(program)
    deck = studio.files.deck
    if deck is None or not deck.cards:
        raise DeckError(t("Er is nog geen kaart die gespeeld kan worden."))
    parts = parts_in(words)
    if not parts:
        raise DeckError(t("Kies minstens één onderdeel."))
    path = _to(words) / f"{studio.folder.name}.pdf"
    save(path, printed(deck, studio.folder, program.shelf.assets, parts))
    tell_saved(program, path)


def install_file(program: Program, path: str) -> None:
    """Install a package; where both versions changed, it is asked first what becomes of them."""
    looked = package.look(Path(path).expanduser())
    decks = program.shelf.folder / "decks"
    if install.own(decks / looked.manifest.deck):
        program.push(program.behind("confirm", _exists(path, looked.manifest.title)))
        return
    todo = install.plan(looked, decks)
    if not todo.conflicts:
        install_now(program, path)
        return
    names = tuple(change.path for change in todo.conflicts)
    program.push(program.behind("confirm", _both_changed(path, looked.manifest.title, names)))


def _exists(path: str, title: str) -> Question:
    return Question(
        t("Je hebt dit deck al"),
        t(
            "Je schrijft zelf aan een deck met dezelfde naam als “{deck}”. Dat blijft zoals het "
            "is. Het deck uit het pakket kan ernaast komen, als kopie met een eigen naam.",
            deck=title,
        ),
        yes=t("Zet het ernaast als kopie"),
        outcome=Ask("studio_install_copy", path),
        danger=False,
    )


def install_copy(program: Program, path: str) -> None:
    """The deck of a package beside one's own of that name, as a copy with another id."""
    decks = program.shelf.folder / "decks"
    looked = package.look(Path(path).expanduser())
    name = t("{deck} (kopie)", deck=looked.manifest.title)
    with TemporaryDirectory() as aside:
        source = install.install(looked, Path(aside)).folder
        folder = new.copy_deck(source, decks, own_decks.free_title(program.shelf.folder, name))
    _arrived(program, folder, t("“{deck}” staat bij je decks.", deck=title_in(folder)))


def _arrived(program: Program, folder: Path, words: str) -> None:
    """A deck came: the question is over, and the list says so."""
    if getattr(program.top, "name", "") == "confirm":
        program.leave()
    program.shelf.forget_decks()
    tell(program, words, t("Bekijk het deck"), Open("studio_deck", str(folder)))


def _both_changed(path: str, title: str, names: tuple[str, ...]) -> Question:
    return Question(
        t("“{deck}” bijwerken?", deck=title),
        t("Deze bestanden zijn hier veranderd en ook in het pakket. Beide versies blijven staan."),
        names,
        t("Werk bij en houd beide"),
        Ask("studio_install_now", path),
        danger=False,
    )


def install_now(program: Program, path: str) -> None:
    """Install or update; both versions stay of what changed on both sides."""
    looked = package.look(Path(path).expanduser())
    done = install.install(looked, program.shelf.folder / "decks")
    beside = len(done.plan.conflicts)
    words = t("“{deck}” is geïnstalleerd.", deck=looked.manifest.title)
    if beside:
        words += " " + tn(
            "Van {n} bestand staan nu twee versies naast elkaar.",
            "Van {n} bestanden staan nu twee versies naast elkaar.",
            beside,
        )
    _arrived(program, done.folder, words)


def remove(program: Program, key: str) -> None:
    """Take a deck away, to the bin beside the decks; it can be put back.

    Raises:
        FolderError: it cannot be moved, as when another program has a file of it open.
    """
    decks, folder = program.shelf.folder / "decks", Path(key)
    if folder.parent != decks:
        return
    title = title_in(folder)
    thrown = bin_.throw([folder], folder.name, program.shelf.folder)
    program.shelf.forget_decks()
    words = t("“{deck}” ligt in de map weggegooid.", deck=title)
    tell(program, words, t("Zet terug"), Ask("studio_put_back", thrown))


def put_back(program: Program, thrown: bin_.Thrown) -> None:
    """A deck that was taken away comes back."""
    bin_.put_back(thrown)
    program.shelf.forget_decks()
    hush(program)


def take_sheet(program: Program, words: Mapping[str, str]) -> None:
    """Cards from a spreadsheet; what is wrong is told by cell."""
    from game.decks.sheet import import_cards  # noqa: PLC0415 - rarely needed

    studio = ready(program)
    done = import_cards(Path(words.get("sheet", "").strip()).expanduser(), studio.folder)
    if done.cards:
        cards.arrived(studio, done.cards[0])
    number = tn("{n} kaart overgenomen.", "{n} kaarten overgenomen.", len(done.cards))
    studio.note = (number, *(each.line for each in done.problems))


def template(program: Program, words: Mapping[str, str]) -> None:
    """An empty spreadsheet with explanations."""
    from game.decks.sheet_template import write_template  # noqa: PLC0415 - rarely needed

    studio = ready(program)
    if studio.files.deck is None:
        raise DeckError(t("Los eerst de fouten in deck.yaml op."))
    path = _to(words) / f"{studio.folder.name}-kaarten{XLSX}"
    write_template(path, studio.files.deck)
    tell_saved(program, path)


ASKS: dict[str, Answer] = {
    "studio_pack": pack,
    "studio_print": print_pdf,
    "studio_install": install_file,
    "studio_install_now": install_now,
    "studio_install_copy": install_copy,
    "studio_remove": remove,
    "studio_put_back": put_back,
    "studio_sheet": take_sheet,
    "studio_template": template,
}
