"""A replay gives the same state for ever: golden logs with a hash at every event."""

from __future__ import annotations

import pytest

from game.core import events as e
from game.core.engine import replay
from game.decks import compiled
from game.store import codec
from tests import golden


@pytest.mark.parametrize("name", golden.names())
def test_a_log_gives_the_states_it_always_gave(name: str) -> None:
    log = golden.stored(name)
    data = golden.pinned(log["deck"])
    assert compiled.digest(data) == log["deck"]
    deck = compiled.decode(data)
    found = list(golden.hashes(deck, log["events"]))
    wrong = [n for n, (a, b) in enumerate(zip(found, log["states"], strict=True), 1) if a != b]
    assert wrong[:1] == [], log["events"][wrong[0] - 1]


@pytest.mark.parametrize("name", golden.names())
def test_its_events_are_written_as_they_always_were(name: str) -> None:
    for at, kind, body in golden.stored(name)["events"]:
        event = codec.decode((1, at, kind, body))
        assert codec.encode(event) == (kind, body)


def test_every_kind_of_event_of_a_group_is_in_a_log() -> None:
    seen = {kind for name in golden.names() for _, kind, _ in golden.stored(name)["events"]}
    alone = {"chosen", "why_written", "followup_chosen", "revisit_planned", "revisited"}
    alone |= {"journal_written", "term_practised", "preparation_counted"}
    assert set(e.KINDS) - seen <= alone


def test_another_state_has_another_hash() -> None:
    log = golden.stored("mended")
    deck = compiled.decode(golden.pinned(log["deck"]))
    events = [codec.decode((1, *row)) for row in log["events"]]
    hashes = {golden.hashed(replay(deck, events[:n])) for n in range(len(events))}
    assert len(hashes) == len(events)
