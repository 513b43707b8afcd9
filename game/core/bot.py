"""A group that plays by itself, through `legal` alone: for the demo and for tests.

The bot keeps its ballots the way the ballot box does: outside the log, until the
reveal. All its chance comes from the seed, so a game can be played again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from game.core import chance, mirror
from game.core import events as e
from game.core.deck import OTHER, Card, Deck
from game.core.engine import apply, legal
from game.core.phases import VOTES
from game.core.state import State
from game.core.table import card_on, forward, round_on, step_on

TICK_MS = 4_000
"""The time between two events of a bot's game."""

MANY = 60
"""More events than any phase needs: a bot that stays longer has found a bug."""


class Bot:
    """Plays a session event by event; `state` is where it is, `log` what happened."""

    def __init__(self, deck: Deck, state: State, seed: str) -> None:
        """Sit down at a session that has begun."""
        self.deck, self.state, self.seed = deck, state, seed
        self.log: list[e.Event] = []
        self.box: dict[tuple[str, str], e.Ballot] = {}
        self.first: tuple[e.Ballot, ...] = ()

    def do(self, event: e.Event) -> e.Event:
        """Let an event happen, a moment after the last one."""
        stamped = replace(event, at=self.state.at + TICK_MS)
        self.state = apply(self.deck, self.state, stamped)
        self.log.append(stamped)
        return stamped

    def offers(self, *kinds: type[e.Event]) -> list[e.Event]:
        """What is allowed now, of these kinds."""
        return [x for x in legal(self.deck, self.state, "facilitator") if isinstance(x, kinds)]

    def play_card(self, tension: str) -> Iterator[e.Event]:
        """One card of this tension, from the draw to the board."""
        yield self.do(e.TensionChosen(tension=tension))
        offers = self.offers(e.CardDrawn)
        yield self.do(self._pick(offers, "draw"))
        yield from self.finish()

    def finish(self) -> Iterator[e.Event]:
        """The card on the table, to its end."""
        for _ in range(MANY):
            yield from self._step()
            step = forward(self.deck, self.state.session)
            if step is None:
                yield self.do(e.CardClosed())
                return
            yield self.do(e.PhaseEntered(step=step))
        raise RuntimeError("a card without an end")

    def _step(self) -> Iterator[e.Event]:
        """Something of everything that this step asks for."""
        step = step_on(self.deck, self.state.session)
        if step is not None and step.phase in VOTES:
            yield from self._vote()
        for written in self.offers(e.OwnCaseWritten)[:1]:
            yield self.do(written)
        if step is not None and step.phase == "twist":
            yield self.do(e.TwistShown())
        kinds = (e.FactOpened, e.LensGiven, e.TurnStarted, e.PromptDone, e.ArgumentGiven, e.Decided)
        for kind in (*kinds, e.Reconsidered):
            yield from self._some(kind)
        if step is not None and step.phase == "harvest":
            yield from self._harvest()

    def _some(self, kind: type[e.Event]) -> Iterator[e.Event]:
        offers = self.offers(kind)
        many = 1 if kind in (e.Decided, e.Reconsidered) else 2
        for number in range(min(many, len(offers))):
            now = self.offers(kind)
            if now:
                yield self.do(self._pick(now, f"{kind.__name__}{number}"))

    def _harvest(self) -> Iterator[e.Event]:
        for kind in (e.TakeawayAdded, e.ActionAdded, e.SignalAdded):
            for offer in self.offers(kind):
                yield self.do(offer)

    def _pick(self, offers: list[e.Event], why: str) -> e.Event:
        key = (self.seed, str(self.state.seq), "bot", why)
        return offers[int(chance.number(*key) * len(offers))]

    def _vote(self) -> Iterator[e.Event]:
        card = card_on(self.deck, self.state.session)
        for offer in self.offers(e.VoteCast):
            if card and isinstance(offer, e.VoteCast):
                self.box[(card.id, offer.who)] = self.ballot(card, offer.who)
                yield self.do(offer)
        if card:
            yield self.do(self._reveal(card))

    def ballot(self, card: Card, who: str) -> e.Ballot:
        """What somebody votes: now and then something else, else one of the options."""
        roll = chance.number(self.seed, card.id, str(self.state.seq), who)
        if roll < 0.05:  # noqa: PLR2004 - one in twenty
            return e.Ballot(OTHER, who, "…")
        option = card.options[int(roll * len(card.options))].id
        return e.Ballot(option, who, guess=int(roll * len(self.state.session.present)))

    def _reveal(self, card: Card) -> e.Revealed:
        found = round_on(self.deck, self.state.session)
        ballots = tuple(self.box[(card.id, who)] for who in (found.voted if found else ()))
        if not self.state.session.settings.anonymous:
            return e.Revealed(ballots=ballots)
        flow = mirror.flow_of(self.first, ballots) if self.first else None
        self.first = () if self.first else ballots
        bare = tuple(replace(ballot, who=None) for ballot in ballots)
        return e.Revealed(ballots=tuple(sorted(bare, key=lambda b: b.option)), flow=flow)
