"""Votes: secret until the reveal, replaceable until then, mended after it."""

from __future__ import annotations

import pytest
import small

from game.core import events as e
from game.core.engine import apply, legal
from game.core.view import SCREEN, view
from game.errors import Rejected

ANONYMOUS = e.Settings(anonymous=True, voting="turn")


def test_the_log_knows_who_voted_and_never_what() -> None:
    deck = small.deck()
    state = apply(deck, small.at_vote(deck), e.VoteCast(who="ayse"))
    table = view(deck, state, SCREEN).table
    assert table is not None
    assert table.play.rounds[0].voted == ("ayse",)
    assert table.results == (None, None)


def test_a_vote_can_be_withdrawn_and_cast_again() -> None:
    deck = small.deck()
    state = small.after(deck, small.at_vote(deck), e.VoteCast(who="ayse"))
    state = small.after(deck, state, e.VoteWithdrawn(who="ayse"), e.VoteCast(who="ayse"))
    assert state.session.play is not None
    assert state.session.play.rounds[0].voted == ("ayse",)


@pytest.mark.parametrize(
    ("event", "code"),
    [
        (e.VoteCast(who="wie"), "not_here"),
        (e.VoteWithdrawn(who="bert"), "not_voted"),
        (e.Revealed(ballots=(e.Ballot("weg", "ayse"),)), "unknown_option"),
        (e.Revealed(ballots=(e.Ballot("langs", "bert"),)), "other_voters"),
        (e.Revealed(ballots=(e.Ballot("langs"),)), "other_voters"),
        (e.VoteCorrected(who="ayse", option="langs"), "not_now"),
        (e.PhaseEntered(step="reveal"), "step_skipped"),
    ],
)
def test_what_a_vote_refuses(event: e.Event, code: str) -> None:
    deck = small.deck()
    state = apply(deck, small.at_vote(deck), e.VoteCast(who="ayse"))
    with pytest.raises(Rejected) as refused:
        apply(deck, state, event)
    assert refused.value.code == code


def test_after_the_reveal_the_result_is_there_and_the_vote_is_over() -> None:
    deck = small.deck()
    state = small.voted(
        deck, {"ayse": "langs", "bert": "langs", "dirk": "grens", "fatima": "other"}
    )
    table = view(deck, state, SCREEN).table
    assert table is not None
    result = table.results[0]
    assert result is not None
    assert result.counts == {"langs": 2, "brief": 0, "grens": 1, "other": 1, "pass": 0}
    assert result.people["grens"] == ("dirk",)
    assert result.positions == (-2, -2, 2)
    assert result.ends == ("langs", "grens")
    assert result.label is None


def test_a_slip_is_mended_after_the_reveal() -> None:
    deck = small.deck()
    state = small.voted(deck, {"ayse": "langs", "bert": "langs"})
    state = apply(deck, state, e.VoteCorrected(who="bert", option="grens"))
    table = view(deck, state, SCREEN).table
    assert table is not None
    assert table.results[0] is not None
    assert table.results[0].people["grens"] == ("bert",)


def test_a_lone_voice_is_named() -> None:
    deck = small.deck()
    state = small.voted(
        deck, {"ayse": "langs", "bert": "langs", "dirk": "langs", "fatima": "grens"}
    )
    table = view(deck, state, SCREEN).table
    assert table is not None
    assert table.results[0] is not None
    assert table.results[0].lone == "grens"


def test_an_anonymous_reveal_names_nobody() -> None:
    deck = small.deck()
    state = small.after(deck, small.at_vote(deck, ANONYMOUS), e.VoteCast(who="ayse"))
    with pytest.raises(Rejected, match="named_ballot"):
        apply(deck, state, e.Revealed(ballots=(e.Ballot("langs", "ayse"),)))
    state = apply(deck, state, e.Revealed(ballots=(e.Ballot("langs"),)))
    table = view(deck, state, SCREEN).table
    assert table is not None
    assert table.results[0] is not None
    assert table.results[0].people == dict.fromkeys(
        ("langs", "brief", "grens", "other", "pass"), ()
    )


def test_an_anonymous_flow_comes_with_the_second_reveal() -> None:
    deck = small.deck()
    state = small.after(
        deck,
        small.at_vote(deck, ANONYMOUS),
        e.VoteCast(who="ayse"),
        e.Revealed(ballots=(e.Ballot("langs"),)),
        e.PhaseEntered(step="revote"),
        e.VoteCast(who="ayse"),
        e.Revealed(ballots=(e.Ballot("grens"),), flow=(("langs", "grens", 1),)),
        e.PhaseEntered(step="decide"),
    )
    table = view(deck, state, SCREEN).table
    assert table is not None
    assert table.shift is not None
    assert (table.shift.moved, table.shift.of, table.shift.drift) == (1, 1, 4)


def test_counts_from_hand_cards_have_no_flow() -> None:
    deck = small.deck()
    state = small.after(
        deck,
        small.at_vote(deck, e.Settings(anonymous=True)),
        e.Revealed(ballots=(e.Ballot("langs"), e.Ballot("grens"))),
        e.PhaseEntered(step="revote"),
        e.Revealed(ballots=(e.Ballot("grens"), e.Ballot("grens"))),
    )
    table = view(deck, state, SCREEN).table
    assert table is not None
    assert table.shift is not None
    assert table.shift.moved is None


def test_a_participant_may_only_vote() -> None:
    deck = small.deck()
    assert legal(deck, small.at_vote(deck), "ayse") == (e.VoteCast(who="ayse"),)


def test_somebody_who_comes_late_or_leaves_never_blocks_a_round() -> None:
    deck = small.deck()
    state = small.after(deck, small.at_vote(deck), e.VoteCast(who="ayse"), e.Left(who="ayse"))
    state = small.after(deck, state, e.Joined(who="sven"), e.VoteCast(who="sven"))
    ballots = e.Ballot("langs", "ayse"), e.Ballot("grens", "sven")
    state = apply(deck, state, e.Revealed(ballots=ballots))
    assert state.session.play is not None
    assert state.session.play.rounds[0].ballots == ballots
