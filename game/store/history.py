"""What a group did before: the cards it played, and the actions that still stand open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from game.core import events as e
from game.store import log, sessions
from game.store.database import Database

DONE = "done"

Numbered = tuple[int, e.Event]


@dataclass(frozen=True, slots=True)
class PlayedCard:
    """A card a group played to its end; times in milliseconds."""

    session: str
    card: str
    drawn: int
    closed: int


@dataclass(frozen=True, slots=True)
class OpenAction:
    """An agreement of an earlier session that was not done yet.

    Attributes:
        key: its name in `ActionFollowedUp.action`: session and number of the event.
        outcome: what the group said of it last (partly, not); empty if nothing yet.
    """

    session: str
    key: str
    card: str
    id: str
    what: str
    who: str = ""
    when: str = ""
    outcome: str = ""


def standing(events: Sequence[e.Event]) -> tuple[Numbered, ...]:
    """The events that were not undone, with their numbers, in order."""
    found: list[Numbered] = []
    number = len(events)
    while number > 0:
        event = events[number - 1]
        if isinstance(event, e.Reverted):
            number = min(event.to, number - 1)
            continue
        found.append((number, event))
        number -= 1
    return tuple(reversed(found))


def played(db: Database, group: str) -> tuple[PlayedCard, ...]:
    """The cards a group closed, the newest session first.

    Raises:
        DamagedError: a log of the group is damaged.
    """
    return tuple(card for session, events in _logs(db, group) for card in _cards(session, events))


def open_actions(db: Database, group: str, besides: str | None = None) -> tuple[OpenAction, ...]:
    """The actions of a group's sessions that are not done, without those of one session.

    What that session itself says of them counts: an action it called done is not open.

    Raises:
        DamagedError: a log of the group is damaged.
    """
    logs = tuple(_logs(db, group))
    outcomes = dict(said for _, events in reversed(logs) for said in _outcomes(events))
    found = (a for session, events in logs if session != besides for a in _actions(session, events))
    known = (replace(action, outcome=outcomes.get(action.key, "")) for action in found)
    return tuple(action for action in known if action.outcome != DONE)


def _logs(db: Database, group: str) -> Iterator[tuple[str, tuple[Numbered, ...]]]:
    for session in sessions.every(db, group):
        yield session.id, standing(log.read(db, session.id))


def _cards(session: str, events: Sequence[Numbered]) -> Iterator[PlayedCard]:
    card, drawn = "", 0
    for _, event in events:
        match event:
            case e.CardDrawn():
                card, drawn = event.card, event.at
            case e.OwnCaseWritten():
                card = event.case
            case e.CardClosed():
                yield PlayedCard(session, card, drawn, event.at)


def _actions(session: str, events: Sequence[Numbered]) -> tuple[OpenAction, ...]:
    """The actions of a session; the same id on the same card changes one."""
    found: dict[tuple[int, str], OpenAction] = {}
    card, play = "", 0
    for number, event in events:
        match event:
            case e.CardDrawn():
                card, play = event.card, number
            case e.OwnCaseWritten():
                card = event.case
            case e.ActionAdded():
                place = (play, event.id)
                key = found[place].key if place in found else f"{session}/{number}"
                found[place] = OpenAction(
                    session, key, card, event.id, event.what, event.who, event.when
                )
    return tuple(action for action in found.values() if action.what)


def _outcomes(events: Sequence[Numbered]) -> Iterator[tuple[str, str]]:
    return ((x.action, x.outcome) for _, x in events if isinstance(x, e.ActionFollowedUp))
