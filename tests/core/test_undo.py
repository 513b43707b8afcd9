"""Undo: one step at a time, nothing deleted, nothing un-known."""

from __future__ import annotations

import pytest
import small

from game.core import events as e
from game.core import undo
from game.core.engine import apply, replay
from game.core.state import State
from game.core.view import SCREEN, view
from game.errors import Rejected


def undone(state: State) -> State:
    to = undo.target(state)
    assert to is not None
    return apply(small.deck(), state, e.Reverted(to=to))


def test_undo_goes_back_one_step() -> None:
    deck = small.deck()
    state = small.after(deck, small.started(deck), e.TensionChosen(tension="plan-grens", at=10))
    state = undone(apply(deck, state, e.TensionChosen(tension="b", at=11)))
    assert state.session.tension == "plan-grens"
    assert undone(state).session.tension is None


def test_what_happened_together_is_undone_together() -> None:
    deck = small.deck()
    state = small.voted(deck, {"ayse": "langs"})
    assert state.session.play is not None
    back = undone(state).session.play
    assert back is not None
    assert back.step == "vote"
    assert back.rounds[0].ballots is None


def test_undo_skips_the_clock() -> None:
    deck = small.deck()
    state = small.after(deck, small.at_vote(deck), e.TimerSet(seconds=60, at=35), e.Paused(at=36))
    back = undone(state).session.play
    assert back is not None
    assert back.step == "read"


def test_undo_past_a_reveal_tells_that_people_know() -> None:
    deck = small.deck()
    state = undone(small.voted(deck, {"ayse": "langs"}))
    table = view(deck, state, SCREEN).table
    assert table is not None
    assert table.seen_before
    assert table.play.rounds[0].voted == ()


def test_undo_keeps_votes_of_a_round_that_never_opened() -> None:
    deck = small.deck()
    state = small.after(deck, small.at_vote(deck), e.VoteCast(who="ayse", at=40))
    back = undone(apply(deck, state, e.VoteCast(who="bert", at=41))).session.play
    assert back is not None
    assert back.rounds[0].voted == ("ayse",)


def test_there_is_nothing_to_undo_at_the_start() -> None:
    assert undo.target(State()) is None
    assert undo.target(small.started()) == 1  # that everybody is there; not the start itself


def test_an_undo_to_elsewhere_is_refused() -> None:
    with pytest.raises(Rejected, match="not_in_history"):
        apply(small.deck(), small.at_vote(small.deck()), e.Reverted(to=99))


def test_a_log_with_undo_replays_to_the_same_state() -> None:
    deck = small.deck()
    log: list[e.Event] = [
        e.SessionStarted(deck="d", engine=1, seed="s", format="vol", settings=e.Settings(), at=1),
        e.Joined(who="ayse", at=2),
        e.TensionChosen(tension="b", at=3),
        e.Reverted(to=2, at=4),
        e.TensionChosen(tension="plan-grens", at=5),
    ]
    assert replay(deck, log) == small.after(deck, State(), *log)
