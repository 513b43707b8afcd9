"""What the screens of the studio are given to show."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.app.catalog import folders
from game.app.studio.deck_plays import DeckPlays, deck_played
from game.app.studio.draft import Draft
from game.app.studio.files import DECK_FILE, kind_of, plain, remark
from game.app.studio.plays import PLAYS
from game.app.studio.scenes import scenes
from game.app.studio.showing import Showing
from game.app.studio.simulation import simulation
from game.app.studio.studio import Studio
from game.core.simulate import Runner
from game.decks.readability import readability
from game.decks.reader import read
from game.errors import SpanningsveldError
from game.ui.screens.studio.records import (
    ERROR,
    BenchModel,
    Both,
    DeckRow,
    DecksModel,
    Portrait,
    Reading,
)
from game.words import t

if TYPE_CHECKING:
    from game.app.shelf import Shelf


def decks_model(shelf: Shelf) -> DecksModel:
    """All decks there are: a quick look at each deck.yaml, no more."""
    found = folders(shelf.scenarios, shelf.folder)
    rows = tuple(row for folder in found if (row := _row(folder, shelf.scenarios)) is not None)
    own = shelf.folder / "decks"
    return DecksModel(rows, str(own), shelf.is_open and shelf.db.read_only)


def _row(folder: Path, scenarios: Path) -> DeckRow | None:
    try:
        values = read((folder / DECK_FILE).read_bytes()).values
    except OSError:
        return None
    cards = sum("." not in path.stem for path in (folder / "cards").glob("*.yaml"))
    held: Any = values or {}
    title = str(held.get("title") or folder.name)
    version = t("versie {n}", n=held["version"]) if held.get("version") else ""
    mark = "" if values is not None else ERROR
    return DeckRow(str(folder), title, kind_of(folder, scenarios), cards, version, mark)


def bench_model(studio: Studio, shelf: Shelf) -> BenchModel:
    """The deck on the bench, with its open file."""
    files, draft, runner = studio.files, studio.draft, studio.plays.runner
    editing = draft.editing
    held = read(editing.text.encode()).values
    source = files.cards.get(studio.file)
    values: Any = held if held is not None else (source.source.values if source else None) or {}
    problems = files.problems.get(studio.file, ())
    interests = {each.id: each.label for each in files.deck.interests} if files.deck else {}
    title = files.deck.title if files.deck else files.folder.name
    return BenchModel(
        key=str(files.folder),
        title=title,
        deck=files.deck,
        kind=studio.kind,
        cards=tuple(files.row(stem) for stem in studio.stems),
        file=studio.file,
        values=plain(values),
        yaml=editing.text,
        card=files.card(studio.file),
        remarks=tuple(remark(problem, values, interests) for problem in problems),
        stage=draft.stage,
        showing=lambda phase: _showing(studio, phase),
        read=reading,
        image=lambda name: _picture(files.folder, name),
        can_undo=editing.can_undo,
        can_redo=editing.can_redo,
        note=studio.note,
        both=_both(draft),
        simulation=simulation(runner, files.deck, PLAYS) if isinstance(runner, Runner) else None,
        deck_played=deck_played(runner) if isinstance(runner, DeckPlays) else None,
        portraits=portraits(shelf.scenarios),
        scenes=scenes(shelf.assets),
        home=str(Path.home()),
        tried=studio.trial.step,
        busy=draft.typed.busy,
    )


def _both(draft: Draft) -> Both | None:
    found = draft.conflict
    return Both(draft.editing.path.name, found.mine, found.theirs) if found else None


def _showing(studio: Studio, phase: str) -> Showing | None:
    card, deck = studio.files.card(studio.file), studio.files.deck
    if card is None or deck is None or not deck.formats:
        return None
    try:
        return Showing(deck, card, phase, studio.folder)
    except SpanningsveldError:
        return None


def _picture(folder: Path, name: str) -> Path | None:
    path = folder / name
    return path if path.is_file() else None


@lru_cache(200)
def reading(text: str) -> Reading:
    """How a text reads."""
    counts = readability(text)
    return Reading(counts.words, counts.level)


@cache
def portraits(scenarios: Path) -> tuple[Portrait, ...]:
    """The drawn portraits that ship with the game, with what is on them."""
    found = {}
    for deck in sorted(scenarios.glob("*/cards")):
        for card in sorted(deck.glob("*.yaml")):
            held: Any = read(card.read_bytes()).values or {}
            person = held.get("person") if "." not in card.stem else None
            if isinstance(person, dict) and person.get("portrait") and person.get("alt"):
                path = deck.parent / person["portrait"]
                if path.is_file():
                    found[path] = Portrait(path, person["alt"])
    return tuple(found.values())
