"""What leaves the log for the report: every event, and no ballot of an anonymous round."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from storeroom import PLAYED, STARTED, played, reopened

from game.core import events as e
from game.store import export

NAMELESS = e.Revealed(
    ballots=(e.Ballot("a"), e.Ballot("other", text="Purperreiger", sure=5), e.Ballot("a")),
    flow=(("a", "a", 2), ("b", "other", 1)),
)


def test_every_event_is_a_line(tmp_path: Path) -> None:
    with reopened(tmp_path) as db:
        lines = list(export.lines(db, played(db).id, ()))
    found = [json.loads(line) for line in lines]
    assert [line["seq"] for line in found] == list(range(1, len(PLAYED) + 1))
    assert found[1] == {"seq": 2, "at": PLAYED[1].at, "kind": "joined", "who": "p1"}
    assert found[6]["ballots"][1] == {"option": "ruimte", "who": "p2", "sure": 4}


def test_words_leave_only_when_they_still_stand(tmp_path: Path) -> None:
    notes = (e.NoteWritten(text="Purperreiger heeft schulden"), e.NoteWritten(text="Zilver"))
    with reopened(tmp_path) as db:
        lines = list(export.lines(db, played(db, events=(STARTED, *notes)).id, {"Zilver"}))
    assert [json.loads(line)["text"] for line in lines[1:]] == ["…", "Zilver"]


def test_an_anonymous_round_gives_counts(tmp_path: Path) -> None:
    anonymous = replace(STARTED, settings=e.Settings(anonymous=True))
    with reopened(tmp_path) as db:
        lines = list(export.lines(db, played(db, events=(anonymous, NAMELESS)).id, ()))
    found = json.loads(lines[1])
    assert found["counts"] == {"a": 2, "other": 1}
    assert "ballots" not in found
    assert "Purperreiger" not in "".join(lines)


def test_ballots_that_name_nobody_never_leave(tmp_path: Path) -> None:
    with reopened(tmp_path) as db:
        lines = list(export.lines(db, played(db, events=(STARTED, NAMELESS)).id, ()))
    assert "ballots" not in json.loads(lines[1])


def test_a_name_by_mistake_in_an_anonymous_round_does_not_leave(tmp_path: Path) -> None:
    anonymous = replace(STARTED, settings=e.Settings(anonymous=True))
    reveal = e.Revealed(ballots=(e.Ballot("a", who="p1"),))
    with reopened(tmp_path) as db:
        lines = list(export.lines(db, played(db, events=(anonymous, reveal)).id, ()))
    assert "p1" not in lines[1]
