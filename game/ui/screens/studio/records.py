"""What the studio shows: decks, cards, and what was found in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path as File
from typing import Any

from game.core.deck import Card, Deck
from game.ui.screens.studio.plays import DeckPlayed, Simulation
from game.ui.sitting import Sitting
from game.ui.value import Value

Path = tuple[str | int, ...]
"""A place in a file: keys, and numbers from 0 in lists."""

OWN, INSTALLED, SHIPPED = "own", "installed", "shipped"
ERROR, WARNING, ADVICE, FINE = "error", "warning", "advice", ""


class DeckRow(Value):
    """A deck in the list; `key` names its folder."""

    key: str
    title: str
    kind: str
    cards: int
    about: str = ""
    mark: str = FINE


class DecksModel(Value):
    """The decks there are; `folder` is where one's own are kept."""

    decks: tuple[DeckRow, ...] = ()
    folder: str = ""
    read_only: bool = False


class CardRow(Value):
    """A card in the list; `key` is the stem of its file."""

    key: str
    title: str
    icon: str = "cards"
    mark: str = FINE


class Remark(Value):
    """Something found in a file: where, how bad, and what to do."""

    path: Path
    code: str
    severity: str
    title: str
    what: str
    do: str
    line: int = 0


class Reading(Value):
    """How a text reads: its words, and its level in words; empty without words."""

    words: int
    level: str = ""


class Both(Value):
    """Two versions of a file that changed here and outside."""

    file: str
    mine: str
    theirs: str


class Portrait(Value):
    """A drawn portrait or scene that ships with the game."""

    file: File
    alt: str


class BenchModel(Value):
    """One deck on the bench, and the file of it that is open.

    Attributes:
        key: names the deck's folder.
        deck: as far as it can be read; None when deck.yaml itself is wrong.
        kind: own, installed or shipped; only one's own can be written.
        file: the open card; "" is the deck's own file.
        values: what is in the file, texts without line breaks of the file.
        yaml: the text of the file.
        card: the card, if it can be played.
        remarks: what was found in the open file.
        stage: changes when the file's texts changed other than by writing here.
        showing: a table with this card, for a phase; None when it cannot be played.
        read: how a text reads.
        image: where a picture of the deck is.
        note: what came of a spreadsheet: how many cards, and what is wrong by cell.
        busy: whether somebody is typing: the preview waits until they pause.
        tried: the step at which the group was when the card was last tried.
    """

    key: str
    title: str
    deck: Deck | None = None
    kind: str = OWN
    cards: tuple[CardRow, ...] = ()
    file: str = ""
    values: Mapping[str, Any] = {}
    yaml: str = ""
    card: Card | None = None
    remarks: tuple[Remark, ...] = ()
    stage: int = 0
    showing: Callable[[str], Sitting | None] = lambda _phase: None
    read: Callable[[str], Reading] = lambda text: Reading(len(text.split()))
    image: Callable[[str], File | None] = lambda _name: None
    can_undo: bool = False
    can_redo: bool = False
    note: tuple[str, ...] = ()
    both: Both | None = None
    simulation: Simulation | None = None
    deck_played: DeckPlayed | None = None
    portraits: tuple[Portrait, ...] = ()
    scenes: tuple[Portrait, ...] = ()
    home: str = ""
    tried: str = ""
    busy: bool = False

    @property
    def writable(self) -> bool:
        """Whether it can be changed."""
        return self.kind == OWN
