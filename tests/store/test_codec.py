"""Events become text and come back the same; nothing unknown comes in."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storeroom import EVENTS, ODD_TEXTS

from game.core import events as e
from game.errors import DamagedError
from game.store import codec, texts


@given(event=EVENTS)
def test_every_event_comes_back_the_same(event: e.Event) -> None:
    kind, body = codec.encode(event)
    assert codec.decode((1, event.at, kind, body)) == event
    assert codec.encode(codec.decode((1, event.at, kind, body))) == (kind, body)


@given(events=st.lists(EVENTS, max_size=8))
def test_many_at_once_are_the_same_as_one_by_one(events: list[e.Event]) -> None:
    rows = [(seq, event.at, *codec.encode(event)) for seq, event in enumerate(events, 1)]
    assert codec.decode_all(rows) == tuple(events)


@given(text=ODD_TEXTS)
def test_any_text_can_be_kept_as_utf_8(text: str) -> None:
    kind, body = codec.encode(e.NoteWritten(text=text))
    body.encode()
    assert codec.decode((1, 0, kind, body)) == e.NoteWritten(text=text)


def test_every_kind_of_event_has_a_shape() -> None:
    assert set(codec.SHAPES) == set(e.KINDS)


def test_defaults_and_time_are_left_out() -> None:
    event = e.Decided(option="grens", how="consensus", at=5)
    assert codec.encode(event) == ("decided", '{"how":"consensus","option":"grens"}')


def test_dutch_letters_stay_readable() -> None:
    assert codec.encode(e.NoteWritten(text="één"))[1] == '{"text":"één"}'


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("vote_bought", "{}"),
        ("vote_cast", "{}"),
        ("vote_cast", '{"who":"p1","what":"grens"}'),
        ("vote_cast", '{"who":1}'),
        ("vote_cast", '{"who":null}'),
        ("vote_cast", '{"who":"p1","at":5}'),
        ("vote_cast", '["p1"]'),
        ("vote_cast", '{"who":"p1"'),
        ("prompt_done", '{"prompt":"x","done":1}'),
        ("timer_set", '{"seconds":true}'),
        ("timer_set", '{"seconds":1.5}'),
        ("revealed", '{"ballots":{"option":"a"}}'),
        ("revealed", '{"ballots":[{"option":"a","vote":1}]}'),
        ("revealed", '{"ballots":[],"flow":[["a","b"]]}'),
        ("revealed", '{"ballots":[],"flow":[["a","b","c"]]}'),
        ("session_started", '{"deck":"d","engine":1,"seed":"s","format":"f","settings":7}'),
        ("redacted", '{"event":1},{"event":2}'),
        ("joined", "[" * 100_000),
    ],
)
def test_what_has_another_shape_is_damage_with_its_number(kind: str, body: str) -> None:
    rows = [(1, 0, "paused", "{}"), (2, 0, kind, body), (3, 0, "paused", "{}")]
    with pytest.raises(DamagedError) as error:
        codec.decode(rows[1])
    assert error.value.last_good == 1
    with pytest.raises(DamagedError) as error:
        codec.decode_all(rows)
    assert error.value.last_good == 1


TYPED = {
    ("action_added", "what"),
    ("action_added", "when"),
    ("action_added", "who"),
    ("action_followed_up", "text"),
    ("argument_given", "text"),
    ("case_pitched", "title"),
    ("chosen", "text"),
    ("decided", "text"),
    ("journal_written", "text"),
    ("note_written", "text"),
    ("own_case_written", "options"),
    ("own_case_written", "question"),
    ("own_case_written", "text"),
    ("own_case_written", "title"),
    ("reconsidered", "text"),
    ("revisited", "text"),
    ("signal_added", "text"),
    ("takeaway_added", "text"),
    ("why_written", "text"),
}


def test_every_text_field_is_known_to_be_typed_or_an_id() -> None:
    found = {
        (kind, field.name)
        for kind, make in e.KINDS.items()
        for field in fields(make)
        if "str" in str(get_type_hints(make)[field.name])
        and (field.name not in texts.IDS or (kind, field.name) in texts.TYPED_IDS)
    }
    assert found == TYPED


def test_the_text_of_a_ballot_is_typed_and_its_option_is_not() -> None:
    event = e.Revealed(ballots=(e.Ballot("other", text="iets anders"),))
    kind, body = codec.encode(event)
    assert list(texts.typed(kind, json.loads(body))) == [("ballots/0/text", "iets anders")]
