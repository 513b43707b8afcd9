"""A deck in the studio: its files, what is wrong in each, and the deck as it can be played."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from game.app.catalog import FORMATS
from game.app.studio.spoken import spoken
from game.core.deck import Card, Deck
from game.decks.assemble import flowing
from game.decks.files import CardFile, Loaded
from game.decks.install import RECORD
from game.decks.lint.run import Given, lint_card, lint_deck
from game.decks.load import load
from game.decks.problems import Problem
from game.decks.proof import proof
from game.ui.screens.studio.findings import worst
from game.ui.screens.studio.records import ADVICE, INSTALLED, OWN, SHIPPED, CardRow, Remark

DECK_FILE = "deck.yaml"
CASE_ICON = "cards"


def kind_of(folder: Path, scenarios: Path) -> str:
    """Whether a deck ships with the game, was installed, or is one's own."""
    if folder.is_relative_to(scenarios):
        return SHIPPED
    return INSTALLED if (folder / RECORD).exists() else OWN


class DeckFiles:
    """The files of one deck, read and checked.

    Attributes:
        folder: where the deck is.
        deck: all that can be played now; the last good one while deck.yaml is wrong.
        problems: what is wrong in each file, by the stem of a card or "" for the deck.
        cards: the files with cards, by stem.
    """

    def __init__(self, folder: Path, scenarios: Path, given: Given) -> None:
        """Read all files."""
        self.folder, self._scenarios, self.given = folder, scenarios, given
        self.deck: Deck | None = None
        self.cards: dict[str, CardFile] = {}
        self.problems: dict[str, tuple[Problem, ...]] = {}
        self.read()

    def read(self) -> None:
        """Read everything again."""
        loaded = self._loaded()
        self.deck = loaded.deck or self.deck
        self.cards = {Path(file.source.file).stem: file for file in loaded.cards}
        self.problems = {stem: self._found(file) for stem, file in self.cards.items()}
        own = (p for p in loaded.problems if not p.file.startswith("cards/"))
        linted = lint_deck(loaded.source, loaded.deck) if loaded.deck else ()
        self.problems[""] = (*own, *linted)

    def _loaded(self) -> Loaded:
        shipped = self.folder.is_relative_to(self._scenarios)
        root = self._scenarios if shipped else self.folder.parent
        return load(self.folder, self._scenarios / FORMATS, root)

    def _found(self, file: CardFile) -> tuple[Problem, ...]:
        """Without measuring: that is for the card that is open."""
        light = replace(self.given, measure=None)
        linted = lint_card(file, self.deck, light) if self.deck else []
        return (*file.problems, *linted)

    def check(self, stem: str) -> None:
        """Read one card again, and find all that is wrong in it."""
        path = self.path(stem)
        if self.deck is None or not path.exists():
            self.read()
            return
        proved = proof(path, self.deck, self.given)
        self.cards[stem], self.problems[stem] = proved.file, proved.problems
        cards = tuple(file.card for file in self.cards.values() if file.card)
        if cards != self.deck.cards:
            self.deck = replace(self.deck, cards=cards)

    def path(self, stem: str) -> Path:
        """Where the file of a card is; "" is the deck's own."""
        return self.folder / "cards" / f"{stem}.yaml" if stem else self.folder / DECK_FILE

    def card(self, stem: str) -> Card | None:
        """The card in this file, if it can be played."""
        file = self.cards.get(stem)
        return file.card if file else None

    def row(self, stem: str) -> CardRow:
        """A card as the list shows it."""
        file = self.cards[stem]
        values = file.source.values or {}
        tension = str(values.get("tension", ""))
        known = self.deck.tension_by_id.get(tension) if self.deck else None
        mark = worst(each.severity for each in self.problems[stem] if each.severity != ADVICE)
        return CardRow(
            stem, str(values.get("title") or stem), known.icon if known else CASE_ICON, mark
        )


def remark(
    problem: Problem,
    values: Any,  # noqa: ANN401 - a file holds anything
    interests: Mapping[str, str] = {},
) -> Remark:
    """A problem as the studio shows it, with numbers where the file has lists."""
    path = numbered(problem.path, values)
    what, do = spoken(problem, path, values, interests)
    return Remark(path, problem.code, problem.severity, problem.title, what, do, problem.line)


def numbered(path: tuple[str | int, ...], values: Any) -> tuple[str | int, ...]:  # noqa: ANN401
    """A path that names items by id, with their numbers instead."""
    found: list[str | int] = []
    held = values
    for step in path:
        place: str | int = step
        if isinstance(held, list) and isinstance(step, str):
            ids = [each.get("id") if isinstance(each, dict) else None for each in held]
            place = ids.index(step) if step in ids else step
        found.append(place)
        held = _inside(held, place)
    return tuple(found)


def _inside(held: Any, step: str | int) -> Any:  # noqa: ANN401 - as above
    if isinstance(held, list) and isinstance(step, int) and step < len(held):
        return held[step]
    return held.get(step) if isinstance(held, dict) else None


def plain(held: Any) -> Any:  # noqa: ANN401 - as above
    """Values of a file without the line breaks that only the file has."""
    if isinstance(held, str):
        return flowing(held) if "\n" in held else held
    if isinstance(held, dict):
        return {key: plain(each) for key, each in held.items()}
    return [plain(each) for each in held] if isinstance(held, list) else held
