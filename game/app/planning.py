"""What the set-up screen can choose from: known groups, decks, and how they played last."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from game.app.shelf import Shelf
from game.core import events as e
from game.decks import compiled
from game.errors import SpanningsveldError
from game.store import decks, groups, history, log, sessions
from game.store.database import Database
from game.store.groups import Group, Person
from game.ui.screens.setup.model import DeckChoice, KnownGroup, SetupModel
from game.ui.screens.setup.plan import Member, Plan


def setup_model(shelf: Shelf) -> SetupModel:
    """Groups, the one that played last first, and all decks that can be played."""
    choices = tuple(DeckChoice(str(folder), deck) for folder, deck in shelf.decks.items())
    known = tuple(_known(shelf, group) for group in groups.known(shelf.db))
    return SetupModel(known, choices)


def _known(shelf: Shelf, group: Group) -> KnownGroup:
    people = tuple(_member(person) for person in group.present)
    played = tuple(dict.fromkeys(card.card for card in history.played(shelf.db, group.id)))
    return KnownGroup(group.id, group.name, people, _last_plan(shelf, group), played)


def _member(person: Person) -> Member:
    return Member(person.label, person.kind, person.colour, person.id)


def _last_plan(shelf: Shelf, group: Group) -> Plan | None:
    """How the group played last time; None when it never did, or that cannot be read."""
    rows = sessions.every(shelf.db, group.id)
    try:
        events = log.read(shelf.db, rows[0].id) if rows else ()
    except SpanningsveldError:
        return None
    began = next((event for event in events if isinstance(event, e.SessionStarted)), None)
    if began is None:
        return None
    joined = {event.who for event in events if isinstance(event, e.Joined)}
    people = tuple(_member(person) for person in group.present if person.id in joined)
    deck = _deck_key(shelf, began.deck)
    return Plan(group.name, people, deck, began.format, _fresh(began.settings), group.id)


def _fresh(settings: e.Settings) -> e.Settings:
    """The same settings without the cards that were picked for that one session."""
    return replace(settings, picked=(), played=())


def _deck_key(shelf: Shelf, digest: str) -> str:
    """The folder of the deck that was pinned then, by its id."""
    wanted = deck_id(shelf.db, digest)
    found = [folder for folder, deck in shelf.decks.items() if deck.id == wanted]
    return str(found[0] if found else next(iter(shelf.decks), Path()))


def deck_id(db: Database, digest: str) -> str:
    """The id of a deck that was pinned."""
    return compiled.decode(decks.pinned(db, digest)).id
