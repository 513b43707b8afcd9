"""Anything somebody alone may do, with undo: replay equals state, nothing shows too early."""

from __future__ import annotations

from dataclasses import replace

import solo_small as s
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from game.core import events as e
from game.core import undo
from game.core.engine import apply, legal, replay
from game.core.solo.phases import OPEN_PHASES, phase_of
from game.core.solo.practice import Practice
from game.core.solo.table import MOST_FACTS, MOST_SCENES, forward, playable
from game.core.solo.view import solo, view
from game.core.state import State


class Alone(RuleBasedStateMachine):
    """Random legal events of one person."""

    def __init__(self) -> None:
        super().__init__()
        self.deck = s.deck()
        self.log: list[e.Event] = []
        self.state = State()
        self.happen(s.start())

    def happen(self, event: e.Event) -> None:
        """Append an event and apply it."""
        stamped = replace(event, at=1000 * (len(self.log) + 1))
        self.state = apply(self.deck, self.state, stamped)
        self.log.append(stamped)

    @property
    def now(self) -> Practice:
        """All that is known."""
        return s.practice(self.state)

    @rule(data=st.data())
    def something_legal(self, data: st.DataObject) -> None:
        offers = [
            x
            for x in legal(self.deck, self.state, "facilitator")
            if not isinstance(x, e.SessionClosed | e.CardSwapped)
        ]
        self.happen(data.draw(st.sampled_from(offers)))

    @precondition(lambda self: self.now.now is not None)
    @rule()
    def on(self) -> None:
        now = self.now.now
        assert now is not None
        card = self.deck.card_by_id[now.card]
        step = forward(card, now)
        found = solo(self.deck, self.now)
        if step and found and not found.stuck:
            self.happen(e.PhaseEntered(step=step))

    @rule()
    def undo(self) -> None:
        to = undo.target(self.state)
        if to is not None:
            self.happen(e.Reverted(to=to))

    @invariant()
    def a_replay_gives_the_same_state(self) -> None:
        assert replay(self.deck, self.log) == self.state

    @invariant()
    def where_somebody_is_can_be_played(self) -> None:
        now = self.now.now
        if now is not None:
            assert playable(self.deck.card_by_id[now.card], now, now.step)
            assert len(now.facts) <= MOST_FACTS
            assert len(now.scenes) <= MOST_SCENES

    @invariant()
    def nothing_shows_before_its_time(self) -> None:
        found = solo(self.deck, self.now)
        view(self.deck, self.state)
        if found is None or found.table.card is None:
            return
        opened = phase_of(found.attempt.step) in OPEN_PHASES
        assert opened or not any(option.soon for option in found.table.card.options)
        assert found.attempt.twist_shown or found.table.card.twist is None
        assert found.before is None or found.attempt.option is not None

    @invariant()
    def every_done_card_has_a_choice(self) -> None:
        assert all(each.option for each in self.now.done)


Alone.TestCase.settings = settings(max_examples=30, stateful_step_count=40, deadline=None)
TestAlone = Alone.TestCase
