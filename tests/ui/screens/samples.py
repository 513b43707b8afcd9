"""Models with everything in them, for tests and pictures of the screens."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import pygame
from small import after, started
from small import deck as small_deck

from game.core.deck import Card, Deck, Format, Step
from game.core.events import Event
from game.core.view import SCREEN, View, view
from game.ui import assets
from game.ui.outcome import Ask
from game.ui.screens.archive.records import (
    ArchiveModel,
    Found,
    GroupRecord,
    PersonRecord,
    Search,
    SessionRecord,
)
from game.ui.screens.home import HomeModel, Unfinished
from game.ui.screens.setup.model import DeckChoice, KnownGroup, SetupModel
from game.ui.screens.setup.plan import Member, Plan
from game.ui.screens.trouble import TroubleModel
from game.ui.sitting import Face, OldAction

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
pygame.display.init()
pygame.font.init()
assets.use(Path(__file__).parents[3] / "assets")

NOW = datetime(2026, 11, 22, 9, 30)  # noqa: DTZ001 - the local time of a person
YESTERDAY = datetime(2026, 11, 21, 15, 42)  # noqa: DTZ001 - as above
NAMES = ("Ayşe", "Bert", "Dirk", "Fatima", "Joost", "Lies", "Rahel", "Sven")

HOME = HomeModel(
    now=NOW,
    unfinished=(Unfinished("s1", "Team Werk Noord", 3, 4, "Gesprek", YESTERDAY),),
)
PEOPLE = tuple(Member(name, color=n, id=f"p{n}") for n, name in enumerate(NAMES))
NORTH = KnownGroup("g1", "Team Werk Noord", PEOPLE, Plan("Team Werk Noord", PEOPLE[:6]))
SOUTH = KnownGroup("g2", "Team Zuid", PEOPLE[:3])
TROUBLE = TroubleModel(
    rescue="/home/lies/.local/share/spanningsveld/rescue/2026-11-22-0930.jsonl",
    group="Team Werk Noord",
    go_on=Ask("resume", "s1"),
    cause="ValueError in board.py, regel 88",
)


def stretched_deck() -> Deck:
    """The small deck, with formats that people know."""
    deck = small_deck()
    return Deck(
        id=deck.id,
        title="Arbeidstoeleiding",
        version="1",
        language="nl",
        tensions=deck.tensions,
        interests=deck.interests,
        cards=deck.cards,
        formats=FORMATS,
    )


def _form(name: str, title: str, minutes: int, people: tuple[int, int], case: str) -> Format:
    steps = (Step("read", "read", "Casus", minutes),)
    return Format(
        name,
        title,
        people,
        steps,
        summary="Twee keer stemmen met een gesprek ertussen",
        when="Een team wil een casus goed doorpraten.",
        not_when="Er is minder dan een kwartier.",
        case=case,
    )


FORMATS = (
    _form("spanningsveld", "Spanningsveld", 25, (3, 12), "either"),
    _form("snelle-ronde", "Snelle ronde", 10, (2, 30), "card"),
    _form("incidentmethode", "Incidentmethode", 65, (4, 10), "own"),
)
SETUP = SetupModel((NORTH, SOUTH), (DeckChoice("d1", stretched_deck()),))

GROUPS = (
    GroupRecord(
        "g1",
        "Team Werk Noord",
        tuple(PersonRecord(f"p{n}", name) for n, name in enumerate(NAMES)),
        (
            SessionRecord("s1", YESTERDAY, "Arbeidstoeleiding", 3, unfinished=True),
            SessionRecord("s2", datetime(2026, 3, 3, 10, 0), "Arbeidstoeleiding", 4),  # noqa: DTZ001
        ),
    ),
    GroupRecord("g2", "Team Zuid"),
)
ARCHIVE = ArchiveModel(
    now=NOW,
    groups=GROUPS,
    folder="/home/lies/.local/share/spanningsveld",
    carry_to="/home/lies",
)
FOUND = Found(Search("s1", "Farid"), ("Farid komt niet meer.", "Farid bellen, Bert, maandag"))


class Table:
    """A sitting at a small table, as the app gives one."""

    def __init__(self, deck: Deck | None = None) -> None:
        """Four people who agreed to the rules."""
        self.deck = deck or small_deck()
        self.state = started(self.deck)
        self.group = "Team Werk Noord"
        self.counts: Mapping[str, int] = {}
        self.now, self.day = 1, "22 november 2026"
        self.read_only = False
        self.drawn: str | None = None
        self.old_actions = (
            OldAction("s0/x1", "Bellen met de taalschool", "Ayşe", "voor vrijdag"),
            OldAction("s0/x2", "Het sjabloon voor brieven aanpassen", "", ""),
        )

    @property
    def view(self) -> View:
        """What the big screen may see."""
        return view(self.deck, self.state, SCREEN)

    desk = view

    @property
    def faces(self) -> Mapping[str, Face]:
        """Names with a capital."""
        everybody = ("ayse", "bert", "dirk", "fatima", "sven")
        return {who: Face(who, who.title(), who[:2].upper(), n) for n, who in enumerate(everybody)}

    def happen(self, *events: Event) -> None:
        """Let this happen."""
        self.state = after(self.deck, self.state, *events)

    def traces(self, words: str) -> tuple[str, ...]:
        """Nothing points to anybody."""
        del words
        return ()

    def picture(self, card: Card) -> Path | None:
        """No portraits."""
        del card
        return None

    def card(self, card: str) -> Card | None:
        """A card of the deck."""
        return self.deck.card_by_id.get(card)
