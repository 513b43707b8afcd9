"""Beginning a session: the group, its people, the pinned deck, the first events."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.app.shelf import Shelf
from game.core import events as e
from game.core.engine import VERSION, apply, stamped
from game.core.state import State
from game.decks import compiled
from game.store import decks, groups, history, log, sessions
from game.ui.screens.setup.plan import Member, Plan

if TYPE_CHECKING:
    from game.store.database import Database


def begin(shelf: Shelf, plan: Plan) -> str:
    """Store a new session with everything it needs; gives its id.

    Raises:
        StoreError: it could not be stored; nothing was.
    """
    db, deck = shelf.db, shelf.decks[Path(plan.deck)]
    data = compiled.encode(deck)
    digest = compiled.digest(data)
    now = shelf.clock()
    with db.transaction():
        group = plan.group or groups.add(db, plan.name).id
        if plan.group:
            groups.rename(db, group, plan.name)
        people = tuple(_people(db, group, plan.people))
        decks.pin(db, digest, data)
        row = sessions.begin(db, deck=digest, title=plan.name, at=now, group=group)
        played = tuple(dict.fromkeys(card.card for card in history.played(db, group)))
        settings = replace(plan.settings, played=played)
        events = tuple(stamped(_opening(digest, plan.format, settings, people), now))
        _checked(shelf, Path(plan.deck), events)
        log.append(db, row.id, events)
    return row.id


def _people(db: Database, group: str, members: tuple[Member, ...]) -> Iterator[str]:
    """The ids of who takes part; somebody new gets one."""
    known = {person.id for person in groups.one(db, group).people}
    for member in members:
        if member.id in known:
            groups.rename_person(db, member.id, member.name)
            yield member.id
        else:
            made = groups.add_person(db, group, member.name, kind=member.kind, colour=member.color)
            yield made.id


def _opening(
    digest: str,
    form: str,
    settings: e.Settings,
    people: tuple[str, ...],
) -> Iterator[e.Event]:
    seed = secrets.token_hex(8)
    yield e.SessionStarted(deck=digest, engine=VERSION, seed=seed, format=form, settings=settings)
    for who in people:
        yield e.Joined(who=who)


def _checked(shelf: Shelf, folder: Path, events: tuple[e.Event, ...]) -> State:
    """The state after the opening, which the rules must allow like anything else."""
    state = State()
    for event in events:
        state = apply(shelf.decks[folder], state, event)
    return state
