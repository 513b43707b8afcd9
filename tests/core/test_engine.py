"""The engine: what it refuses, what it skips, and that a bot can always go on."""

from __future__ import annotations

from dataclasses import replace

import pytest
import small

from game.core import chance, plan
from game.core import events as e
from game.core.bot import Bot
from game.core.engine import RULES, apply, legal, replay
from game.core.state import State
from game.core.table import back, forward
from game.errors import Rejected


@pytest.mark.parametrize(
    ("event", "code"),
    [
        (e.CardDrawn(card="weg", format="vol"), "unknown_card"),
        (e.CardDrawn(card="kaart-1", format="weg"), "unknown_format"),
        (e.TensionChosen(tension="weg"), "unknown_tension"),
        (e.Joined(who="ayse"), "already_here"),
        (e.Left(who="niemand"), "not_here"),
        (e.PhaseEntered(step="vote"), "not_now"),
        (e.VoteCast(who="ayse"), "not_now"),
        (e.TimerSet(seconds=-1), "negative_time"),
        (e.Resumed(), "not_paused"),
        (e.ActionFollowedUp(action="x", outcome="?"), "unknown_outcome"),
    ],
)
def test_what_the_board_refuses(event: e.Event, code: str) -> None:
    deck = small.deck()
    state = small.started(deck)
    with pytest.raises(Rejected) as refused:
        apply(deck, state, event)
    assert refused.value.code == code


def test_nothing_happens_before_the_start_or_after_the_end() -> None:
    deck = small.deck()
    with pytest.raises(Rejected, match="not_now"):
        apply(deck, State(), e.Joined(who="ayse"))
    closed = apply(deck, small.started(deck), e.SessionClosed())
    assert legal(deck, closed, "facilitator") == ()


def test_no_more_than_twelve_people() -> None:
    deck = small.deck()
    state = small.after(deck, small.started(deck), *(e.Joined(who=f"p{n}") for n in range(8)))
    with pytest.raises(Rejected, match="too_many_people"):
        apply(deck, state, e.Joined(who="p9"))


def test_a_step_whose_part_the_card_lacks_is_skipped() -> None:
    bare = replace(small.card(), facts=(), prompts={}, twist=None, insight=None)
    deck = replace(small.deck(), cards=(bare,))
    state = apply(deck, small.started(deck), e.CardDrawn(card="kaart-1", format="vol"))
    assert forward(deck, state.session) == "vote"
    assert back(deck, state.session) is None
    with pytest.raises(Rejected, match="step_skipped"):
        apply(deck, state, e.PhaseEntered(step="twist"))


def test_an_own_case_plays_like_a_card() -> None:
    deck = small.deck()
    state = apply(deck, small.started(deck), e.CardDrawn(card="", format="vol"))
    own = e.OwnCaseWritten(
        case="own-1", title="Ons", text="Iets.", question="Wat?", options=("A", "B")
    )
    state = small.after(deck, state, own, e.PhaseEntered(step="vote"))
    assert state.session.play is not None
    assert state.session.play.card == "own-1"
    with pytest.raises(Rejected, match="own_case"):
        apply(deck, state, e.CardSwapped())


def test_an_own_case_cannot_take_the_place_of_a_card() -> None:
    deck = small.deck()
    with pytest.raises(Rejected, match="not_your_own"):
        apply(
            deck,
            small.at_vote(deck),
            e.OwnCaseWritten(case="own-1", title="", text="x", question=""),
        )


def test_a_swapped_card_is_not_drawn_again_while_others_are_left() -> None:
    deck = small.deck()
    state = apply(deck, small.started(deck), e.TensionChosen(tension="plan-grens"))
    first = chance.draw(deck, state.session)
    assert first is not None
    drawn = apply(deck, state, e.CardDrawn(card=first, format="vol"))
    swapped = small.after(deck, drawn, e.CardSwapped(), e.TensionChosen(tension="plan-grens"))
    assert chance.draw(deck, swapped.session) != first


def test_cards_a_group_played_come_last() -> None:
    deck = small.deck()
    settings = e.Settings(played=("kaart-1",))
    state = apply(deck, small.started(deck, settings), e.TensionChosen(tension="plan-grens"))
    assert chance.draw(deck, state.session) == "kaart-2"


def test_picked_cards_come_first() -> None:
    deck = small.deck()
    for picked in ("kaart-1", "kaart-2"):
        settings = e.Settings(picked=(picked,))
        state = apply(deck, small.started(deck, settings), e.TensionChosen(tension="plan-grens"))
        assert chance.draw(deck, state.session) == picked


def test_time_is_spread_over_the_cards_that_fit() -> None:
    form = small.form()
    assert plan.cards_in(form, 90) == 3
    assert plan.cards_in(form, 5) == 1
    assert plan.seconds(form, form.steps[0], 90) == 120
    assert plan.seconds(form, form.steps[0], 20) == 60 * form.steps[0].minutes  # never less


def test_the_clock_stands_still_while_paused() -> None:
    deck = small.deck()
    state = small.after(
        deck, small.at_vote(deck), e.TimerSet(seconds=60, at=1_000), e.Paused(at=11_000)
    )
    assert state.session.timer is not None
    assert state.session.timer.left(now=99_000) == 50
    timer = apply(deck, state, e.Resumed(at=31_000)).session.timer
    assert timer is not None
    assert timer.left(now=32_000) == 49


@pytest.mark.parametrize("settings", [e.Settings(), e.Settings(anonymous=True, voting="turn")])
def test_a_bot_plays_to_the_end_and_the_log_replays(settings: e.Settings) -> None:
    deck = small.deck()
    start = small.started(deck, settings)
    bot = Bot(deck, start, "zaad")
    for tension in ("plan-grens", "b"):
        for _ in bot.play_card(tension):
            pass
    bot.do(e.SessionClosed())
    assert len(bot.state.session.done) == 2
    assert replay(deck, [*_opening(settings), *bot.log]) == bot.state


def _opening(settings: e.Settings) -> list[e.Event]:
    begin = e.SessionStarted(deck="d", engine=1, seed="s", format="vol", settings=settings, at=1)
    joined = [e.Joined(who=who, at=2) for who in small.PEOPLE]
    return [begin, *joined, e.RulesAgreed(at=3)]


def test_every_kind_of_event_has_a_rule() -> None:
    assert set(e.EVENTS) - set(RULES) == {e.Reverted}
