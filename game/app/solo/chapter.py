"""One session of practice: its log, its pinned deck, and where it is now."""

from __future__ import annotations

from game.app import garbage
from game.core import events as e
from game.core.deck import Deck
from game.core.engine import apply, fold, replay, stamped
from game.core.solo.practice import Practice
from game.core.state import State
from game.store import log, redaction
from game.store.database import Database
from game.store.sessions import Session


class Chapter:
    """A part of somebody's practice, with one version of a deck.

    Everything it is asked to do is stored before it returns.
    """

    def __init__(self, db: Database, row: Session, deck: Deck) -> None:
        """Open it from its log."""
        self.db, self.row, self.deck = db, row, deck
        self.state = State()
        self.last = 0
        self._read()

    def _read(self) -> None:
        events = log.read(self.db, self.row.id)
        with garbage.paused():
            self.state = replay(self.deck, events)
        self.last = max((event.at for event in events), default=0)

    @property
    def practice(self) -> Practice:
        """All that is known of this part."""
        return self.state.session.practice or Practice()

    def do(self, now: int, *events: e.Event) -> None:
        """Let events happen together: all are stored, or none.

        Raises:
            Rejected: the rules do not allow one of them now.
            StoreError: they could not be stored; nothing happened.
        """
        state, happened = self.state, tuple(stamped(events, max(now, self.last + 1)))
        for event in happened:
            state = apply(self.deck, state, event)
        log.append(self.db, self.row.id, happened)
        self.state, self.last = state, happened[-1].at

    def erase(self, now: int, entry: str) -> None:
        """Drop an entry, and strike its words out of the log and the backups for good."""
        written = self._written(entry)
        try:
            with self.db.transaction():
                self.do(now, e.JournalWritten(id=entry, text=""))
                for number in written:
                    redaction.redact(self.db, self.row.id, number, "text", "", at=self.last + 1)
        finally:  # what was not kept did not happen
            self._read()

    def _written(self, entry: str) -> tuple[int, ...]:
        """The numbers of the events that wrote this entry."""
        found, state = [], State()
        for number, event in enumerate(log.read(self.db, self.row.id), 1):
            before = _text(state, entry)
            state = fold(self.deck, state, event)
            after = _text(state, entry)
            if after and after != before and after == getattr(event, "text", ""):
                found.append(number)
        return tuple(found)


def _text(state: State, entry: str) -> str:
    practice = state.session.practice
    found = practice.entries.get(entry) if practice else None
    return found.text if found else ""
