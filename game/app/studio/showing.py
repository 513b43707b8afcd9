"""A table that only shows: the card that is written, with six people, in any phase."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from game.core import events as e
from game.core.deck import Card, Deck
from game.core.engine import VERSION, apply
from game.core.state import State
from game.core.view import FACILITATOR, SCREEN, View, view
from game.errors import Rejected
from game.ui.screens.initials import initials
from game.ui.sitting import Face, OldAction

NAMES = ("Ayşe", "Bert", "Dirk", "Fatima", "Lies", "Sven")
PEOPLE = tuple(f"p{number}" for number in range(len(NAMES)))
HOUSE_FORMAT = "spanningsveld"


def opening(deck: Deck, card: Card) -> list[e.Event]:
    """The events that bring a card on the table."""
    form = HOUSE_FORMAT if HOUSE_FORMAT in deck.format_by_id else deck.formats[0].id
    return [
        e.SessionStarted(
            deck="studio", engine=VERSION, seed="studio", format=form, settings=e.Settings(), at=1
        ),
        *(e.Joined(who=who, at=2) for who in PEOPLE),
        e.RulesAgreed(at=3),
        e.TensionChosen(tension=card.tension, at=4),
        e.CardDrawn(card=card.id, format=form, chosen=True, at=5),
    ]


def faces() -> Mapping[str, Face]:
    """The six people."""
    letters = initials(list(NAMES))
    return {
        who: Face(who, name, two, number)
        for number, (who, name, two) in enumerate(zip(PEOPLE, NAMES, letters, strict=True))
    }


class Showing:
    """A `Sitting` with one card in one phase."""

    group = ""
    day = ""
    old_actions: tuple[OldAction, ...] = ()
    counts: Mapping[str, int] = {}
    now = 6
    read_only = True
    drawn: str | None = None

    def __init__(self, deck: Deck, card: Card, phase: str, folder: Path) -> None:
        """Put the card on the table, in this phase where it has one."""
        self.deck, self._folder = deck, folder
        state = State()
        for event in opening(deck, card):
            state = apply(deck, state, event)
        self.state = self._entered(state, phase)

    def _entered(self, state: State, phase: str) -> State:
        events: list[e.Event] = [e.PhaseEntered(step=phase, at=6)]
        if phase == "twist":
            events.append(e.TwistShown(at=6))
        try:
            for event in events:
                state = apply(self.deck, state, event)
        except Rejected:
            return state
        return state

    @cached_property
    def view(self) -> View:
        """As the group sees it."""
        return view(self.deck, self.state, SCREEN)

    @cached_property
    def desk(self) -> View:
        """As the facilitator sees it."""
        return view(self.deck, self.state, FACILITATOR)

    @cached_property
    def faces(self) -> Mapping[str, Face]:
        """The six people."""
        return faces()

    def traces(self, words: str) -> tuple[str, ...]:
        """Nobody writes here."""
        del words
        return ()

    def picture(self, card: Card) -> Path | None:
        """The portrait in the deck's folder."""
        portrait = card.person.portrait if card.person else None
        path = self._folder / portrait if portrait else None
        return path if path and path.is_file() else None

    def card(self, card: str) -> Card | None:
        """A card of the deck."""
        return self.deck.card_by_id.get(card)
