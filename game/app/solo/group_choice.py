"""How a group on this computer chose on a card, as counts: never an anonymous round."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from game.core import events as e
from game.core.deck import PASS, Card
from game.errors import SpanningsveldError
from game.store import history, log, sessions
from game.store.database import Database

FEWEST_BALLOTS = 5
"""Below this, counts would tell who chose what."""

Counts = tuple[tuple[str, int], ...]


def group_choice(db: Database, card: Card) -> Counts:
    """The last revealed vote on this card, option by option; nothing when it may not be told."""
    for row in sessions.every(db):
        if row.kind == "group":
            try:
                found = _told(log.read(db, row.id), card)
            except SpanningsveldError:
                continue
            if found:
                return found
    return ()


def _told(events: tuple[e.Event, ...], card: Card) -> Counts:
    """The last vote on this card in one session."""
    ballots: tuple[e.Ballot, ...] = ()
    on_table = ""
    for _, event in history.standing(events):
        match event:
            case e.SessionStarted() if event.settings.anonymous:
                return ()
            case e.CardDrawn():
                on_table = event.card
            case e.Revealed() if on_table == card.id:
                ballots = event.ballots
    return _counted(ballots, [option.id for option in card.options])


def _counted(ballots: Iterable[e.Ballot], options: list[str]) -> Counts:
    cast = [ballot for ballot in ballots if ballot.who]
    if len(cast) < FEWEST_BALLOTS:
        return ()
    counts = Counter(ballot.option for ballot in cast if ballot.option != PASS)
    return tuple((option, counts[option]) for option in options if counts[option])
