"""A deck that makes itself: one field and one card, from nothing to played, printed and packed.

It presses what a trainer would press, and leaves pictures, the deck, its package and its PDF.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from game.app.demo import player_at, set_stage
from game.app.player import Player
from game.core.table import step_on
from game.words import t

SIMULATED = 60
MOST_STEPS = 20


def run_studio_demo(folder: Path, assets: Path, scenarios: Path) -> tuple[Path, ...]:
    """Write, try, print and pack a deck; gives the paths of all that is left.

    Raises:
        FolderError: the folder cannot be written.
    """
    set_stage(folder)
    with tempfile.TemporaryDirectory() as data:
        player = player_at(Path(data), assets, scenarios, folder)
        made = make_deck(player, folder)
        deck = folder / made.name
        shutil.rmtree(deck, ignore_errors=True)
        shutil.copytree(made, deck)
        player.program.home()
        player.program.shelf.close()
    papers = (folder / f"{made.name}{suffix}" for suffix in (".dilemma", ".pdf"))
    return (*player.pictures, deck, *papers)


def make_deck(player: Player, folder: Path) -> Path:
    """From the first screen to the package; gives where the deck is."""
    player.program.home()
    player.press("door:studio")
    player.picture("decks")
    _new(player)
    studio = player.program.studio
    if studio is None:
        raise RuntimeError("no deck on the bench")
    made = studio.folder
    _write(player)
    _look(player)
    _try(player)
    _give(player, folder)
    return made


def _new(player: Player) -> None:
    player.press("new")
    player.type("deck", t("Eerste gesprekken"))
    player.type("authors", t("Team Werk Noord"))
    player.picture("titel")
    player.press("next")
    player.type("left", t("Ruimte geven"))
    player.type("right", t("Grenzen stellen"))
    player.picture("spanningsveld")
    player.press("next")
    player.picture("belangen")
    player.press("next")


def _write(player: Player) -> None:
    """The case, the options and their effects."""
    player.retype("at:title", t("De derde keer te laat"))
    player.retype(
        "at:case",
        t(
            "Noor komt voor de derde keer een half uur te laat op haar werkplek. Ze zegt dat de "
            "bus niet reed. De werkgever wil dat jij met haar praat.\n\n"
            "Noor werkt goed en leert snel. Jij ziet haar morgen."
        ),
    )
    player.retype("at:question", t("Wat doe je morgen als eerste?"))
    player.press("pictures")
    player.picture("plaatjes")
    player.press("face:leyla")
    player.picture("casus")
    player.press("part:options")
    labels = (
        t("Je vraagt eerst wat er thuis en onderweg speelt."),
        t("Je maakt met Noor en de werkgever een afspraak over de tijden."),
        t("Je zegt dat de plek stopt als het nog een keer gebeurt."),
    )
    for number, label in enumerate(labels):
        player.press(f"item:options:{number}")
        player.retype(f"at:options/{number}/label", label)
    player.press("item:options:0")
    player.press("slide:options/0/effects/trust:0:2")
    player.press("window:yaml")
    player.picture("opties")
    player.press("window:projector")


def _look(player: Player) -> None:
    """Every part, a personal trace that is found, and its help page."""
    for part in ("lenses", "prompts", "twist", "insight", "followups", "note", "yaml"):
        player.press(f"part:{part}")
        player.picture(part)
    player.press("part:case")
    player.type("at:question", t(" Bel 06-12345678."))
    player.settle()
    player.picture("opmerking")
    player.press_first("explain:")
    player.picture("uitleg")
    player.press("back")
    player.press("undo")
    player.press("simulate")
    for _ in range(SIMULATED):
        player.settle()
    player.picture("gespeeld")
    player.press("simulation")
    player.picture("gespeeld-tabel")
    player.press("close")


def _try(player: Player) -> None:
    """Alone, then as a group from the talk to the end."""
    player.press("try")
    player.press("try:alone")
    player.picture("alleen")
    player.press_first("option:")
    player.picture("alleen-gevolg")
    player.press("back")
    player.press("try")
    player.press("from")
    player.press("from:discuss")
    player.press("try:group")
    for _ in range(MOST_STEPS):
        desk = player.program.shelf.desk
        step = step_on(desk.deck, desk.state.session) if desk else None
        if step is None:
            break
        player.picture(f"groep-{step.id}")
        player.press("forward")
    player.picture("terug")


def _give(player: Player, folder: Path) -> None:
    """On paper, and as a package."""
    player.press("print")
    player.retype("folder", str(folder))
    player.press("make-pdf")
    player.press("share")
    player.picture("delen")
    player.press("pack")
    player.picture("klaar")
