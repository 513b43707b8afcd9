"""The second table: what each phase of practising alone allows, needs and leads to."""

from __future__ import annotations

from dataclasses import replace

import pytest
import solo_small as s

from game.core import events as e
from game.core.engine import _in_time
from game.core.solo import phases
from game.core.solo.practice import Practice
from game.core.solo.table import back, forward, steps
from game.core.solo.view import solo
from game.core.state import Session

SAMPLE: dict[type[e.Event], e.Event] = {
    e.FactOpened: e.FactOpened(fact="feit-0"),
    e.Chosen: e.Chosen(option="grens"),
    e.FollowupChosen: e.FollowupChosen(followup="belt", option="op"),
    e.TwistShown: e.TwistShown(),
    e.Reconsidered: e.Reconsidered(stands=True),
    e.Revisited: e.Revisited(text="x"),
}
EVERY_STEP = {step for way in phases.WAYS.values() for step in way}


def test_every_step_of_every_way_is_a_row_of_the_table() -> None:
    assert set(phases.PHASES) == EVERY_STEP


@pytest.mark.parametrize("kind", SAMPLE)
@pytest.mark.parametrize("phase", sorted(EVERY_STEP))
def test_a_phase_allows_exactly_what_its_row_says(phase: str, kind: type[e.Event]) -> None:
    deck = s.deck()
    now = s.practice(s.drawn(deck)).now
    assert now is not None
    here = Practice(1, replace(now, step=phase))
    session = Session(deck="d", format=phases.SOLO, practice=here)
    assert _in_time(deck, session, kind) == (kind in phases.PHASES[phase].allow)


@pytest.mark.parametrize("kind", sorted(phases.ANYTIME, key=repr))
def test_what_is_always_allowed_is_allowed_at_home_too(kind: type[e.Event]) -> None:
    deck = s.deck()
    assert _in_time(deck, s.begun(deck).session, kind)
    assert _in_time(deck, s.drawn(deck).session, kind)


@pytest.mark.parametrize(
    "kind", [e.VoteCast, e.Revealed, e.Decided, e.LensGiven, e.Joined, e.TimerSet, e.RulesAgreed]
)
def test_what_groups_do_is_never_allowed_alone(kind: type[e.Event]) -> None:
    deck = s.deck()
    assert not _in_time(deck, s.begun(deck).session, kind)
    assert not _in_time(deck, s.drawn(deck).session, kind)


def test_the_steps_are_those_the_card_has_parts_for() -> None:
    deck = s.deck()
    found = solo(deck, s.practice(s.drawn(deck)))
    assert found is not None
    assert [step.id for step in found.table.steps] == [*s.WAY, *s.AFTER]
    bare = replace(deck.cards[0], facts=(), lenses=(), twist=None, insight=None)
    assert steps(bare, found.attempt) == ("read", "choose", "why", "consequence", "take_along")


def test_a_follow_up_comes_again_while_there_is_a_next() -> None:
    deck = s.deck()
    state = s.at(deck, "consequence", option="langs")
    seen = []
    for option in ("op", "terug", "op", "praten"):
        now = s.practice(state).now
        assert now is not None
        step = forward(deck.cards[0], now)
        assert step is not None
        seen.append(step)
        state = s.after(deck, state, e.PhaseEntered(step=step))
        scene = solo(deck, s.practice(state))
        assert scene is not None
        followup = scene.scenes[len(scene.attempt.scenes)][0].id
        state = s.after(deck, state, e.FollowupChosen(followup=followup, option=option))
    now = s.practice(state).now
    assert now is not None
    assert seen == ["follow_up-1", "follow_up-2", "follow_up-3", "follow_up-4"]
    assert forward(deck.cards[0], now) == "twist"
    assert back(deck.cards[0], now) == "follow_up-3"


@pytest.mark.parametrize(("way", "first"), [("practice", "read"), ("cura", "concentrate")])
def test_a_way_begins_at_its_beginning(way: str, first: str) -> None:
    now = s.practice(s.drawn(s.deck(), way)).now
    assert now is not None
    assert now.step == first


def test_cura_looks_through_lenses_before_the_choice() -> None:
    deck = s.deck()
    state = s.drawn(deck, "cura")
    for step in ("postpone", "reflect", "choose"):
        state = s.after(deck, state, e.NoteWritten(text=step), e.PhaseEntered(step=step))
    assert s.practice(state).text("note", 1) == "choose"
    state = s.after(deck, state, e.Chosen(option="brief"), e.PhaseEntered(step="why"))
    now = s.practice(state).now
    assert now is not None
    assert forward(deck.cards[0], now) == "consequence"
