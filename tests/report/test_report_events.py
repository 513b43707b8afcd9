"""The events for who wants to count."""

from __future__ import annotations

import json
from typing import Any

import meeting
from paper import lines

from game.core import events as e
from game.report.events import events


def told(held: meeting.Meeting, names: dict[str, str] | None = None) -> list[dict[str, Any]]:
    return [json.loads(line) for line in events(lines(held), names).splitlines()]


def test_every_event_is_a_line_with_its_texts() -> None:
    held = meeting.usual()
    found = told(held)
    assert len(found) == len(held.log)
    notes = [event["text"] for event in found if event["kind"] == "note_written"]
    assert notes[0].startswith("Wij willen eerst bellen.")


def test_people_are_numbers_everywhere() -> None:
    found = told(meeting.usual())
    joined = [event["who"] for event in found if event["kind"] == "joined"]
    assert sorted(joined) == ["d1", "d2", "d3", "d4"]
    opened = next(event for event in found if event["kind"] == "revealed")
    assert {ballot["who"] for ballot in opened["ballots"]} == set(joined)
    assert next(event for event in found if event["kind"] == "lens_given")["who"] in joined


def test_who_an_agreement_is_for_is_the_group_own_words() -> None:
    held = meeting.usual()
    found = next(event for event in told(held) if event["kind"] == "action_added")
    assert found["who"] == "het team"


def test_labels_when_the_group_chose_names() -> None:
    found = told(meeting.usual(), meeting.NAMES)
    assert {x["who"] for x in found if x["kind"] == "joined"} == set(meeting.LABELS[:4])


def test_two_sessions_of_a_group_cannot_be_joined() -> None:
    """The numbers follow the session, not the order of the group; no key is left."""
    orders = set()
    for seed in "abcdefgh":
        start = {"kind": "session_started", "seed": seed, "settings": {}}
        joined = [{"kind": "joined", "who": who} for who in tuple(meeting.NAMES)[:4]]
        found = [json.loads(line) for line in events([start, *joined]).splitlines()]
        assert found[0]["seed"] == ""
        orders.add(tuple(event["who"] for event in found[1:]))
    assert len(orders) > 1


def test_the_session_of_an_earlier_action_is_left_out() -> None:
    held = meeting.Meeting()
    held.do(e.ActionFollowedUp(action="0123abcd/x1", outcome="done"))
    assert told(held)[-1]["action"] == "x1"


def test_what_the_store_already_counted_stays() -> None:
    line = {"kind": "revealed", "counts": {"a": 2}, "flow": [["a", "a", 2]]}
    start = {"kind": "session_started", "seed": "s", "settings": {"anonymous": True}}
    assert json.loads(events([start, line]).splitlines()[1]) == line
