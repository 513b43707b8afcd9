"""Any legal game, with undo: replay equals state, and a ballot changes no view."""

from __future__ import annotations

from dataclasses import replace

import small
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from game.core import events as e
from game.core import undo
from game.core.engine import apply, legal, replay
from game.core.state import State
from game.core.view import FACILITATOR, SCREEN, view


class Game(RuleBasedStateMachine):
    """Random legal events, in a session of four people."""

    def __init__(self) -> None:
        super().__init__()
        self.deck = small.deck()
        self.log: list[e.Event] = []
        self.state = State()
        self.now = 0
        start = e.SessionStarted(deck="d", engine=1, seed="s", format="vol", settings=e.Settings())
        for event in (start, *(e.Joined(who=who) for who in small.PEOPLE)):
            self.happen(event)

    def happen(self, event: e.Event) -> None:
        """Append an event and apply it."""
        self.now += 1000
        stamped = replace(event, at=self.now)
        self.state = apply(self.deck, self.state, stamped)
        self.log.append(stamped)

    @rule(data=st.data())
    def something_legal(self, data: st.DataObject) -> None:
        offers = [
            x
            for x in legal(self.deck, self.state, FACILITATOR)
            if not isinstance(x, e.SessionClosed)
        ]
        self.happen(data.draw(st.sampled_from(offers)))

    @rule(data=st.data())
    def reveal(self, data: st.DataObject) -> None:
        play = self.state.session.play
        if play is None or play.step not in ("vote", "revote"):
            return
        found = play.rounds[0 if play.step == "vote" else 1]
        if found.ballots is None and found.voted:
            options = st.sampled_from(["langs", "brief", "grens", "other", "pass"])
            if play.card.startswith("own"):
                options = st.sampled_from(["o1", "o2", "other", "pass"])
            ballots = tuple(e.Ballot(data.draw(options), who) for who in found.voted)
            self.happen(e.Revealed(ballots=ballots))

    @rule()
    def undo(self) -> None:
        to = undo.target(self.state)
        if to is not None:
            self.happen(e.Reverted(to=to))

    @invariant()
    def a_replay_gives_the_same_state(self) -> None:
        assert replay(self.deck, self.log) == self.state

    @invariant()
    def a_view_can_be_made_for_everybody(self) -> None:
        for who in (SCREEN, FACILITATOR, "ayse"):
            view(self.deck, self.state, who)

    @invariant()
    def no_ballot_is_known_before_its_reveal(self) -> None:
        assert not any(isinstance(x, e.VoteCast) and hasattr(x, "option") for x in self.log)


Game.TestCase.settings = settings(max_examples=30, stateful_step_count=40, deadline=None)
TestGame = Game.TestCase
