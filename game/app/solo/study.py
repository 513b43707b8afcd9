"""Somebody's practice at the table: all its chapters, and what screens may read of it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from game.app import at_hand
from game.app.calendar import long_day
from game.app.desk import Clock
from game.app.faces import nameless_face
from game.app.solo.chapter import Chapter
from game.app.solo.encoded import encoded
from game.app.solo.group_choice import group_choice
from game.core import events as e
from game.core import undo
from game.core.deck import Card, Deck
from game.core.engine import VERSION
from game.core.profile import Chosen, Profile, profile
from game.core.solo.phases import PRACTICE, REVISIT, SOLO
from game.core.solo.practice import Attempt, Entry, Planned, Review
from game.core.solo.table import back, card_on, forward
from game.core.solo.view import Solo, solo, view
from game.core.view import View
from game.decks import compiled
from game.store import decks, log, sessions
from game.store.database import Database
from game.store.profiles import Profile as Person
from game.ui.sitting import Face, OldAction

Due = tuple[Chapter, Planned]
Done = tuple[Chapter, Attempt]


class Study:
    """The practice of one profile, with one deck in hand.

    Attributes:
        profile: whose it is.
        deck: the deck as it is now, for new cards.
        chapters: all that was practised, the oldest first.
        here: the chapter whose card lies on the table, or that goes on.
        pictures: the folder of the deck.
    """

    def __init__(self, db: Database, person: Person, deck: Deck, clock: Clock) -> None:
        """Open somebody's practice.

        Raises:
            StoreError: it cannot be read, or a first chapter cannot be written.
        """
        self.db, self.profile, self.clock = db, person, clock
        self.deck: Deck = deck
        self.pictures: Path | None = None
        self._group_choices: dict[str, tuple[tuple[str, int], ...]] = {}
        self.chapters: list[Chapter] = list(self._opened())
        self.here: Chapter = self._current()

    def _opened(self) -> Iterator[Chapter]:
        digest = encoded(self.deck)[0]
        known: dict[str, Deck] = {digest: self.deck}
        for row in sessions.of_profile(self.db, self.profile.id):
            if row.deck not in known:
                known[row.deck] = compiled.decode(decks.pinned(self.db, row.deck))
            yield Chapter(self.db, row, known[row.deck])

    def _current(self) -> Chapter:
        """The chapter with a card on the table; else the one of the deck as it is now."""
        unfinished = [each for each in self.chapters if each.practice.now]
        digest = encoded(self.deck)[0]
        same = [each for each in self.chapters if each.row.deck == digest]
        found = (unfinished or same)[-1:]
        return found[0] if found else self._begun()

    def fresh(self) -> Chapter:
        """The chapter for new cards: with the deck as it is now."""
        digest = encoded(self.deck)[0]
        same = [each for each in self.chapters if each.row.deck == digest]
        return same[-1] if same else self._begun()

    def _begun(self) -> Chapter:
        digest, data = encoded(self.deck)
        at = self.clock()
        with self.db.transaction():
            decks.pin(self.db, digest, data)
            row = sessions.begin(
                self.db, deck=digest, title="", at=at, kind="solo", profile=self.profile.id
            )
            first = e.SessionStarted(
                deck=digest,
                engine=VERSION,
                seed=secrets.token_hex(8),
                format=SOLO,
                settings=e.Settings(),
                at=at,
            )
            log.append(self.db, row.id, (first,))
        chapter = Chapter(self.db, sessions.one(self.db, row.id), self.deck)
        self.chapters.append(chapter)
        return chapter

    # What screens read: the same as of a session at the table

    @property
    def solo(self) -> Solo | None:
        """The card on the table, as its owner may see it."""
        return solo(self.here.deck, self.here.practice)

    @property
    def view(self) -> View:
        """The practice as a view of a session."""
        return view(self.here.deck, self.here.state)

    @property
    def desk(self) -> View:
        """As `view`: nobody else is at the table."""
        return self.view

    @property
    def now(self) -> int:
        """The time in milliseconds since 1970."""
        return self.clock()

    @property
    def read_only(self) -> bool:
        """Whether another window is writing."""
        return self.db.read_only

    @property
    def group(self) -> str:
        """The name of the profile."""
        return self.profile.name

    @property
    def day(self) -> str:
        """Today, in words."""
        return long_day(self.now)

    @property
    def faces(self) -> Mapping[str, Face]:
        """Nobody else is here."""
        return {"me": nameless_face()}

    @property
    def old_actions(self) -> tuple[OldAction, ...]:
        """Somebody alone has none."""
        return ()

    @property
    def counts(self) -> Mapping[str, int]:
        """No hands are counted."""
        return {}

    @property
    def drawn(self) -> str | None:
        """Nothing is drawn by chance."""
        return None

    def traces(self, words: str) -> tuple[str, ...]:
        """Parts of a text that may point to a real person."""
        return at_hand.traces(words)

    def picture(self, card: Card) -> Path | None:
        """The portrait of the card's person, when its deck is here."""
        return at_hand.portrait(self.pictures, card)

    def card(self, card: str) -> Card | None:
        """A card of the deck on the table."""
        return self.here.deck.card_by_id.get(card)

    def text(self, kind: str, number: int) -> str:
        """What was written about an attempt of this chapter."""
        return self.here.practice.text(kind, number)

    def entry(self, entry: str) -> Entry | None:
        """What was written under this id in the chapter at hand."""
        return self.here.practice.entries.get(entry)

    def planned(self) -> bool:
        """Whether the card on the table is on the list to look back on."""
        practice = self.here.practice
        return bool(practice.now and practice.planned.get(practice.now.number))

    def weights(self) -> Profile:
        """Where this person puts weight: each card counts once, with the last choice."""
        return profile(self.chosen().values(), self.deck.interests)

    def group_chose(self, card: str) -> tuple[tuple[str, int], ...]:
        """How a group here chose, as counts for each option."""
        if card not in self._group_choices:
            found = self.here.deck.card_by_id.get(card)
            self._group_choices[card] = group_choice(self.db, found) if found else ()
        return self._group_choices[card]

    # All chapters together

    def chosen(self) -> dict[tuple[str, str], Chosen]:
        """The last choice on each card, by deck and card, the oldest first."""
        found: dict[tuple[str, str], Chosen] = {}
        for chapter, attempt in self.attempts():
            card = chapter.deck.card_by_id.get(attempt.card)
            if card and attempt.option:
                key = (chapter.deck.id, card.id)
                found.pop(key, None)
                found[key] = (card, attempt.option)
        return found

    def attempts(self) -> list[Done]:
        """Every card with a choice, also the one on the table, the oldest first."""
        now = self.here.practice.now
        open_now = [(self.here, now)] if now else []
        return [pair for pair in (*self.done(), *open_now) if pair[1].option]

    def reviews(self) -> dict[str, tuple[Review, ...]]:
        """Every answer about every term of this deck, the oldest first."""
        found: dict[str, tuple[Review, ...]] = {}
        for chapter in self.chapters:
            if chapter.deck.id == self.deck.id:
                for term, answers in chapter.practice.reviews.items():
                    found[term] = (*found.get(term, ()), *answers)
        return found

    def done(self) -> list[Done]:
        """Every card that was played to its end, the oldest first."""
        found = [(chapter, each) for chapter in self.chapters for each in chapter.practice.done]
        return sorted(found, key=lambda pair: pair[1].closed)

    def played(self) -> tuple[str, ...]:
        """The cards of this deck that were played, once for each time."""
        same = ((c, each) for c, each in self.done() if c.deck.id == self.deck.id)
        return tuple(each.card for _, each in same)

    def due(self) -> list[Due]:
        """What can be looked back on now, the longest waiting first."""
        now = self.now
        found = [(c, planned) for c in self.chapters for planned in c.practice.due(now)]
        return sorted(found, key=lambda pair: pair[1].due)

    # What the app does

    def do(self, *events: e.Event) -> None:
        """Let events happen in the chapter at hand; all are stored, or none.

        Raises:
            Rejected: the rules do not allow one of them now.
            StoreError: they could not be stored; nothing happened.
        """
        self.here.do(self.clock(), *events)

    def draw(self, card: str, way: str = PRACTICE) -> None:
        """Put a card on the table, and what lies there away."""
        self.put_away()
        self.here = self.fresh()
        self.do(e.CardDrawn(card=card, format=way, chosen=True))

    def look_back(self, session: str, card: str) -> None:
        """Put a card on the table as it was then, without the choice that was made."""
        self.put_away()
        self.here = next(each for each in self.chapters if each.row.id == session)
        self.do(e.CardDrawn(card=card, format=REVISIT, chosen=True))

    def put_away(self) -> None:
        """End the card on the table; one without a choice goes back."""
        now = self.here.practice.now
        if now is not None:
            self.do(e.CardClosed() if now.option else e.CardSwapped())

    def go_on(self) -> bool:
        """To the next step, or to the end of the card; tells whether it ended."""
        step = self._step(forward)
        self.do(e.PhaseEntered(step=step) if step else e.CardClosed())
        return step is None

    def go_back(self) -> bool:
        """To the step before; tells whether there was one."""
        step = self._step(back)
        if step:
            self.do(e.PhaseEntered(step=step))
        return step is not None

    def _step(self, way: Callable[[Card, Attempt], str | None]) -> str | None:
        practice = self.here.practice
        card = card_on(self.here.deck, practice)
        return way(card, practice.now) if card and practice.now else None

    def take_back(self) -> None:
        """Undo the last step on the card; what came before the card stays."""
        to = undo.target(self.here.state) if self.here.practice.now else None
        if to is not None:
            self.do(e.Reverted(to=to))
