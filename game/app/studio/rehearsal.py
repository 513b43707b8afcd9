"""Trying a card as a group of bots: a session in a place of its own, forgotten afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

from game.app.desk import Clock, Desk
from game.app.studio.showing import faces, opening
from game.core import events as e
from game.core.bot import Bot
from game.core.deck import Card, Deck
from game.core.engine import apply
from game.core.phases import VOTES
from game.core.state import State
from game.core.table import format_on, step_on
from game.decks import compiled
from game.errors import Rejected
from game.store import decks, log, sessions
from game.store.opening import open_database
from game.ui.sitting import Face
from game.words import t

SEED = "studio"


class Rehearsal(Desk):
    """A session that nobody keeps; in a vote all six vote by themselves."""

    trial = True

    def __init__(self, deck: Deck, events: Iterable[e.Event], clock: Clock, pictures: Path) -> None:
        """Begin with what happened so far."""
        self._folder = TemporaryDirectory(prefix="spanningsveld-", ignore_cleanup_errors=True)
        db = open_database(Path(self._folder.name))
        data = compiled.encode(deck)
        digest = compiled.digest(data)
        with db.transaction():
            decks.pin(db, digest, data)
            row = sessions.begin(db, deck=digest, title=deck.title, at=clock())
            log.append(db, row.id, tuple(events))
        super().__init__(db, row.id, clock)
        self.pictures = pictures
        self._vote()

    @cached_property
    def faces(self) -> Mapping[str, Face]:
        """Six people."""
        return faces()

    def do(self, *events: e.Event, also: Callable[[], None] | None = None) -> None:
        """Let events happen; a vote that begins with it is filled at once."""
        super().do(*events, also=also)
        self._vote()

    def _vote(self) -> None:
        """Everybody votes, where nobody has."""
        play = self.state.session.play
        step = step_on(self.deck, self.state.session)
        card = self.deck.card_by_id.get(play.card) if play else None
        if step is None or card is None or step.phase not in VOTES or self.box is None:
            return
        voted = self.view.table.play.rounds[self.box.round].voted if self.view.table else ()
        bot = Player(self.deck, self.state, SEED)
        for who in self.state.session.present:
            if who not in voted:
                self.cast(bot.ballot(card, who))

    def hold(self, *, since_last: bool = False) -> None:
        """There is nothing to hold."""

    def end(self) -> None:
        """Forget all of it."""
        self.db.close()
        self._folder.cleanup()


class Player(Bot):
    """A bot that, where it wants something else, says so in words that people can read."""

    def ballot(self, card: Card, who: str) -> e.Ballot:
        """What somebody votes."""
        made = super().ballot(card, who)
        return replace(made, text=t("een eigen voorstel")) if made.text else made


def until(deck: Deck, card: Card, step: str, now: int) -> list[e.Event]:
    """What bots do to bring a card to a step, which begins now; one it lacks gives the next one."""
    return ending(_until(deck, card, step), now)


def ending(events: list[e.Event], now: int) -> list[e.Event]:
    """The same events, moved in time so that the last one happens now."""
    late = now - max((event.at for event in events), default=now)
    return [replace(event, at=event.at + late) for event in events]


def _until(deck: Deck, card: Card, step: str) -> list[e.Event]:
    """As far as a step, in a time of its own."""
    state, events = State(), []
    for event in opening(deck, card):
        state = apply(deck, state, event)
        events.append(event)
    form = format_on(deck, state.session)
    places = {each.id: number for number, each in enumerate(form.steps)}
    wanted = places.get(step, 0)
    play = state.session.play
    if play is None or places[play.step] >= wanted:
        return events
    bot = Player(deck, state, SEED)
    for event in bot.finish():
        if isinstance(event, e.CardClosed):
            break
        events.append(event)
        if isinstance(event, e.PhaseEntered) and places[event.step] >= wanted:
            break
    return events


def again(deck: Deck, events: Iterable[e.Event], now: int) -> list[e.Event]:
    """What happened before, up to now, as far as it can happen with the deck as it is."""
    state, kept = State(), []
    for event in events:
        try:
            state = apply(deck, state, event)
        except (Rejected, LookupError):
            continue
        kept.append(event)
    return ending(kept, now)
