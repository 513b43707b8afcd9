"""What a group did before: its cards, and its open actions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storeroom import AT, PLAYED, STARTED, played, reopened

from game.core import events as e
from game.store import groups, history, log
from game.store.database import Database
from game.store.history import PlayedCard


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with reopened(tmp_path) as opened:
        yield opened


def drawn(card: str, at: int = 0) -> e.Event:
    """A card on the table."""
    return e.CardDrawn(card=card, format="f", at=at)


def test_the_cards_of_a_group_are_those_it_closed(db: Database) -> None:
    group = groups.add(db, "Een")
    session = played(db, group.id, (STARTED, drawn("a", 1), e.CardSwapped(), drawn("b", 2)))
    played(db)
    assert history.played(db, group.id) == ()
    log.append(db, session.id, (e.CardClosed(at=9), drawn("c", 10)))
    assert history.played(db, group.id) == (PlayedCard(session.id, "b", 2, 9),)


def test_a_card_that_was_undone_was_not_played(db: Database) -> None:
    group = groups.add(db, "Een")
    events = (STARTED, drawn("a"), e.CardClosed(), e.Reverted(to=1), drawn("b"), e.CardClosed())
    played(db, group.id, events)
    assert [card.card for card in history.played(db, group.id)] == ["b"]


def test_an_own_case_is_played_under_its_own_id(db: Database) -> None:
    group = groups.add(db, "Een")
    own = e.OwnCaseWritten(case="own-1", title="t", text="t", question="q")
    played(db, group.id, (STARTED, drawn(""), own, e.CardClosed()))
    assert [card.card for card in history.played(db, group.id)] == ["own-1"]


def test_the_next_session_opens_with_the_actions_of_the_last(db: Database) -> None:
    group = groups.add(db, "Een")
    first = played(db, group.id, PLAYED)
    (action,) = history.open_actions(db, group.id)
    assert (action.session, action.card, action.id) == (first.id, "drie-keer", "x1")
    assert (action.what, action.who, action.when) == ("Bel de school", "Ayşe", "vrijdag")
    assert action.outcome == ""
    assert history.open_actions(db, group.id, besides=first.id) == ()


@pytest.mark.parametrize(("outcome", "still"), [("partly", 1), ("not", 1), ("done", 0)])
def test_an_action_stays_open_until_it_is_done(db: Database, outcome: str, still: int) -> None:
    group = groups.add(db, "Een")
    played(db, group.id, PLAYED)
    (action,) = history.open_actions(db, group.id)
    said = e.ActionFollowedUp(action=action.key, outcome=outcome)
    second = played(db, group.id, (STARTED, said))
    found = history.open_actions(db, group.id, besides=second.id)
    assert [action.outcome for action in found] == [outcome] * still


def test_the_last_word_on_an_action_counts(db: Database) -> None:
    group = groups.add(db, "Een")
    played(db, group.id, PLAYED)
    (action,) = history.open_actions(db, group.id)
    words = [e.ActionFollowedUp(action=action.key, outcome=word) for word in ("done", "not")]
    second = played(db, group.id, (STARTED, *words))
    assert history.open_actions(db, group.id)[0].outcome == "not"
    log.append(db, second.id, (e.Reverted(to=2),))
    assert history.open_actions(db, group.id) == ()


def test_an_action_can_be_changed_dropped_and_undone(db: Database) -> None:
    group = groups.add(db, "Een")

    def act(id_: str, what: str) -> e.Event:
        return e.ActionAdded(id=id_, what=what, at=AT)

    events = (
        STARTED, drawn("a"), act("x1", "een"), act("x2", "twee"), act("x1", "drie"),
        e.CardClosed(), drawn("b"), act("x1", "vier"), act("x3", "vijf"), e.Reverted(to=8),
        act("x2", "zes"), act("x2", ""),
    )  # fmt: skip
    played(db, group.id, events)
    found = history.open_actions(db, group.id)
    assert [(a.card, a.what) for a in found] == [("a", "drie"), ("a", "twee"), ("b", "vier")]
    assert len({action.key for action in found}) == 3


@given(st.lists(st.one_of(st.none(), st.integers(0, 30)), max_size=30))
def test_what_stands_is_what_a_walk_with_jumps_back_leaves(steps: list[int | None]) -> None:
    events: list[e.Event] = []
    stands: list[list[int]] = [[]]
    for number, step in enumerate(steps, 1):
        if step is None:
            events.append(e.Paused(at=number))
            stands.append([*stands[-1], number])
        else:
            to = step % number
            events.append(e.Reverted(to=to))
            stands.append(stands[to])
    assert [number for number, _ in history.standing(events)] == stands[-1]
