"""What is written at a crash helps the makers and betrays nobody."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from storeroom import EVENTS, NOW, PLAYED

from game.core import events as e
from game.errors import Rejected
from game.store import rescue


def wrote(
    folder: Path, error: BaseException, events: Sequence[e.Event], now: datetime = NOW
) -> Path:
    """Write a rescue file, which must work."""
    path = rescue.write_rescue(folder, error, events, now)
    assert path is not None
    return path


def fallen(message: str) -> BaseException:
    """An error that was really raised, with a cause."""

    def fall() -> None:
        try:
            dict[str, str]()[message]
        except KeyError as error:
            raise Rejected("not_now", event=message) from error

    with pytest.raises(Rejected) as caught:
        fall()
    return caught.value


def test_it_says_where_it_went_wrong_and_after_what(tmp_path: Path) -> None:
    path = wrote(tmp_path, fallen("x"), PLAYED, NOW)
    found = json.loads(path.read_text())
    assert path.name == "crash-20261122-101530.json"
    assert [error["kind"] for error in found["errors"]] == ["Rejected", "KeyError"]
    assert found["errors"][0]["code"] == "not_now"
    assert found["errors"][0]["at"][-1].endswith(" fall")
    assert found["events"][4] == {"seq": 5, "at": PLAYED[4].at, "kind": "vote_cast", "who": "p1"}
    assert len(found["events"]) == len(PLAYED)


def test_it_holds_no_text_no_ballot_and_no_message(tmp_path: Path) -> None:
    path = wrote(tmp_path, fallen("Jozefien"), PLAYED, NOW)
    text = path.read_text()
    for secret in ("Jozefien", "Bel de school", "Ay", "grens", "ruimte", "vrijdag"):
        assert secret not in text


@settings(max_examples=50, deadline=None)
@given(events=st.lists(EVENTS, max_size=5))
def test_no_text_of_any_event_gets_in(
    tmp_path_factory: pytest.TempPathFactory, events: list[e.Event]
) -> None:
    secret = e.NoteWritten(text="Purperreiger")
    path = wrote(tmp_path_factory.mktemp("r"), fallen("x"), [*events, secret], NOW)
    assert "Purperreiger" not in path.read_text()


def test_it_does_not_say_what_anybody_chose(tmp_path: Path) -> None:
    events = (
        e.VoteCorrected(who="p1", option="grens"),
        e.Chosen(option="grens", doubt=True),
        e.TermPractised(term="map", right=False),
        e.ArgumentGiven(id="a1", pole="left", text="x", who="p1", against_own=True),
    )
    found = json.loads(wrote(tmp_path, fallen("x"), events, NOW).read_text())
    assert [sorted(event) for event in found["events"]] == [
        ["at", "kind", "seq", "who"],
        ["at", "kind", "seq"],
        ["at", "kind", "seq", "term"],
        ["at", "id", "kind", "seq", "text", "who"],
    ]


def test_only_the_end_of_a_long_log_is_in_it(tmp_path: Path) -> None:
    events = [e.Paused(at=n) for n in range(1, 301)]
    found = json.loads(wrote(tmp_path, fallen("x"), events, NOW).read_text())
    assert [event["seq"] for event in found["events"]] == list(range(251, 301))


def test_old_ones_go(tmp_path: Path) -> None:
    for hours in range(25):
        wrote(tmp_path, fallen("x"), (), NOW + timedelta(hours=hours))
    assert len(list((tmp_path / rescue.FOLDER).iterdir())) == rescue.MOST_FILES


def test_a_folder_that_fails_is_no_reason_to_crash_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / "file").write_text("in the way")
    path = wrote(tmp_path / "file", fallen("x"), PLAYED, NOW)
    assert path.parent == tmp_path
    assert json.loads(path.read_text())["errors"]


def test_two_errors_that_cause_each_other_end(tmp_path: Path) -> None:
    one, two = ValueError(), KeyError()
    one.__cause__, two.__cause__ = two, one
    found = json.loads(wrote(tmp_path, one, ()).read_text())
    assert len(found["errors"]) == 2


def test_where_nothing_can_be_written_it_gives_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path / "file"))
    assert rescue.write_rescue(tmp_path / "file", fallen("x"), PLAYED, NOW) is None
