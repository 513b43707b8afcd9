"""The session at the table: its log, its state, its ballot box, and what screens may read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

from game.app import at_hand, garbage
from game.app.calendar import long_day, wall_clock
from game.app.faces import faces_of
from game.core import chance
from game.core import events as e
from game.core.deck import Card, Deck
from game.core.engine import apply, replay, stamped
from game.core.state import State
from game.core.table import find_card, round_of
from game.core.view import FACILITATOR, SCREEN, View, view
from game.decks import compiled
from game.store import ballots, decks, groups, history, log, sessions
from game.store.ballots import Box
from game.store.database import Database
from game.ui.sitting import Face, OldAction

Clock = Callable[[], int]
Applied = tuple[State, tuple[e.Event, ...]]


class Desk:
    """A session that is open. Everything it is asked to do is stored before it returns.

    Attributes:
        trial: whether somebody only tries a card they write.
    """

    trial = False

    def __init__(self, db: Database, session: str, clock: Clock = wall_clock) -> None:
        """Open a session from its log.

        Args:
            db: the data.
            session: the session's id.
            clock: gives the time in milliseconds.
        """
        self.db, self.clock = db, clock
        self.row = sessions.one(db, session)
        self.deck: Deck = compiled.decode(decks.pinned(db, self.row.deck))
        with garbage.paused():
            events = log.read(db, session)
            self.state: State = replay(self.deck, events)
        self.last = max((event.at for event in events), default=0)
        self.pictures: Path | None = None
        self._views: dict[str, View] = {}

    # What screens read

    @property
    def view(self) -> View:
        """The session as the big screen may see it."""
        return self._view(SCREEN)

    @property
    def desk(self) -> View:
        """The session as the facilitator may see it."""
        return self._view(FACILITATOR)

    def _view(self, who: str) -> View:
        if who not in self._views:
            self._views[who] = view(self.deck, self.state, who)
        return self._views[who]

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
        """The name of the group."""
        return self.row.title

    @property
    def day(self) -> str:
        """The day of the session, in words."""
        return long_day(self.state.session.started)

    @cached_property
    def faces(self) -> Mapping[str, Face]:
        """Everybody of the group by id; somebody who was forgotten has no name."""
        return faces_of(groups.one(self.db, self.row.group).people if self.row.group else ())

    @cached_property
    def old_actions(self) -> tuple[OldAction, ...]:
        """Open actions of earlier sessions of this group."""
        if not self.row.group:
            return ()
        rows = history.open_actions(self.db, self.row.group, besides=self.row.id)
        return tuple(OldAction(r.key, r.what, r.who, r.when, r.outcome or "") for r in rows)

    @property
    def counts(self) -> Mapping[str, int]:
        """Hands counted so far, in an anonymous round of hand cards."""
        settings, box = self.state.session.settings, self.box
        if box is None or not settings.anonymous or settings.voting != "hands":
            return {}
        return Counter(ballot.option for ballot in ballots.opened(self.db, box))

    @property
    def drawn(self) -> str | None:
        """The card that a draw would give now."""
        return chance.draw(self.deck, self.state.session)

    def card(self, card: str) -> Card | None:
        """A card of the deck, or an own case."""
        return find_card(self.deck, self.state.session, card)

    def traces(self, words: str) -> tuple[str, ...]:
        """Parts of a text that may point to a real person."""
        return at_hand.traces(words)

    def picture(self, card: Card) -> Path | None:
        """The portrait of the card's person, when its deck is here."""
        return at_hand.portrait(self.pictures, card)

    # What the app does

    def meet(self) -> None:
        """Look again who is who: somebody came, or is called otherwise."""
        self.__dict__.pop("faces", None)

    def close(self) -> None:
        """End the session."""
        self.do(e.SessionClosed())

    def end(self) -> None:
        """The session is put away; its data stays open for the next one."""

    def hold(self, *, since_last: bool = False) -> None:
        """Let the clock stand still, from now or from the last thing that happened."""
        timer = self.state.session.timer
        if timer is None or timer.paused is not None or self.read_only:
            return
        self._store(self._applied((e.Paused(),), at=self.last + 1 if since_last else None))

    def do(self, *events: e.Event, also: Callable[[], None] | None = None) -> None:
        """Let events happen together: all are stored, or none; `also` is part of it.

        Raises:
            Rejected: the rules do not allow one of them now.
            StoreError: they could not be stored; nothing happened.
        """
        self._store(self._applied(events), also)

    def _store(self, applied: Applied, also: Callable[[], None] | None = None) -> None:
        state, happened = applied
        with self.db.transaction():
            log.append(self.db, self.row.id, happened)
            self._tidy(state)
            if also is not None:
                also()
        self._become(state, happened)

    def after(self, *events: e.Event) -> State:
        """How it would be after these events; nothing is stored."""
        return self._applied(events)[0]

    def _applied(self, events: tuple[e.Event, ...], at: int | None = None) -> Applied:
        now = max(self.clock(), self.last + 1) if at is None else at
        state, happened = self.state, tuple(stamped(events, now))
        for event in happened:
            state = apply(self.deck, state, event)
        return state, happened

    def _become(self, state: State, happened: tuple[e.Event, ...]) -> None:
        self.state, self.last = state, happened[-1].at
        self._views.clear()
        self.__dict__.pop("old_actions", None)

    def _tidy(self, after: State) -> None:
        """Throw away ballots that nobody may count any more."""
        before, play = self.state.session.play, after.session.play
        if before and before.card and (play is None or play.card != before.card):
            ballots.empty(self.db, self.row.id, before.card)

    @property
    def box(self) -> Box | None:
        """The ballot box of the round the group is in."""
        play = self.state.session.play
        if play is None:
            return None
        number = round_of(self.deck.format_by_id[play.format], play.step)
        return None if number is None else Box(self.row.id, play.card, number)

    def cast(self, ballot: e.Ballot) -> None:
        """Put a ballot in the box; the log learns who voted and nothing else."""
        box = self.box
        state, happened = self._applied((e.VoteCast(who=ballot.who or ""),))
        if box is None:
            return
        with self.db.transaction():
            ballots.put(self.db, box, ballot)
            log.append(self.db, self.row.id, happened)
        self._become(state, happened)

    def take_back(self, who: str) -> None:
        """Take somebody's ballot out of the box."""
        box = self.box
        state, happened = self._applied((e.VoteWithdrawn(who=who),))
        if box is None:
            return
        with self.db.transaction():
            ballots.take_back(self.db, box, who)
            log.append(self.db, self.row.id, happened)
        self._become(state, happened)

    def count(self, counts: Mapping[str, int]) -> None:
        """Store how many hands went up for each option."""
        if self.box is not None:
            ballots.put_counts(self.db, self.box, {o: n for o, n in counts.items() if n > 0})
            self._views.clear()
