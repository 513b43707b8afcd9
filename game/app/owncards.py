"""What becomes of a group's own case: a card in a deck of one's own, or nothing at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from game.app.catalog import OWN
from game.app.shelf import Shelf
from game.core import events as e
from game.core.deck import Deck
from game.core.engine import fold
from game.core.state import State
from game.decks.own_card import own_card
from game.errors import UsageError
from game.store import log, redaction
from game.words import t

TALK = (e.NoteWritten, e.ArgumentGiven, e.Revealed, e.Decided, e.Reconsidered)
"""What people write about a case; what they take along and agreed on stays."""


def destroy(shelf: Shelf, case: str) -> None:
    """Strike the case out of the log and the backups, with all that was written about it."""
    desk = shelf.table
    events = log.read(desk.db, desk.row.id)
    about = {*_talk_about(desk.deck, events, case), *_pitched(desk.deck, events, case)}
    redaction.destroy_case(desk.db, desk.row.id, case, at=desk.now, also=about)
    shelf.sit(desk.row.id)


def _talk_about(deck: Deck, events: Sequence[e.Event], case: str) -> Iterator[int]:
    """The numbers of what was written while this case was played, or before it had a text."""
    state, written = State(), list[int]()
    for number, event in enumerate(events, 1):
        state = fold(deck, state, event)
        play = state.session.play
        if play is None or isinstance(event, e.CardDrawn):
            written.clear()
        elif isinstance(event, TALK):
            written.append(number)
        if play and play.card == case:
            yield from written
            written.clear()


def _pitched(deck: Deck, events: Sequence[e.Event], case: str) -> Iterator[int]:
    """The numbers of the line with which somebody offered this case."""
    state, chosen = State(), set()
    for event in events:
        state = fold(deck, state, event)
        play = state.session.play
        if play and play.card == case and state.session.pitches:
            chosen.add(state.session.pitches[0].case)
    for number, event in enumerate(events, 1):
        if isinstance(event, e.CasePitched) and event.case in chosen:
            yield number


def keep_as_card(shelf: Shelf, case: str) -> Path:
    """Write the case as a card, to be finished in a deck of one's own cards.

    Raises:
        FolderError: the folder cannot be written.
    """
    card = shelf.table.card(case)
    if card is None:
        raise UsageError(t("Deze casus is er niet meer."))
    return own_card(shelf.folder / OWN, card, shelf.table.deck)
