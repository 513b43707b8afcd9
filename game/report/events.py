"""The events of a session as lines of JSON, for who wants to count.

People are d1, d2 ... in an order of this session alone, so that two files cannot be
put side by side to follow a person.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any

from game.report.names import Names

Line = Mapping[str, Any] | str
"""An event: its seq, at, kind and fields, or the JSON of that."""

_AGREEMENT = "action_added"
"""Its `who` is the group's own words, never the id of a person."""


def events(lines: Iterable[Line], names: Names | None = None) -> str:
    """The events as JSONL.

    Args:
        lines: the events of one session, in order, as the store writes them.
        names: person id -> label when the group chose names in its report; else people
            are numbered.
    """
    found = [json.loads(line) if isinstance(line, str) else dict(line) for line in lines]
    people = _people(found, names or {})
    anonymous = any(_settings(event).get("anonymous") for event in found)
    told = (_told(event, people, anonymous=anonymous) for event in found)
    return "".join(f"{json.dumps(event, ensure_ascii=False)}\n" for event in told)


def _settings(event: Mapping[str, Any]) -> Mapping[str, Any]:
    found = event.get("settings")
    return found if isinstance(found, Mapping) else {}


def _people(found: list[dict[str, Any]], names: Names) -> Mapping[str, str]:
    """What each person is called: the label, or a number in an order nobody can guess."""
    seed = "".join(str(event.get("seed", "")) for event in found)
    ids = {who for event in found for who in _who(event)}
    order = sorted(ids, key=lambda who: sha256(f"{seed}/{who}".encode()).digest())
    return {who: names.get(who, f"d{number}") for number, who in enumerate(order, 1)}


def _who(value: Any) -> Iterator[str]:  # noqa: ANN401 - any JSON
    """Every id of a person in an event."""
    if isinstance(value, Mapping):
        if value.get("kind") != _AGREEMENT and isinstance(value.get("who"), str):
            yield value["who"]
        yield from (who for each in value.values() for who in _who(each))
    elif isinstance(value, list):
        yield from (who for each in value for who in _who(each))


def _told(
    event: Mapping[str, Any], people: Mapping[str, str], *, anonymous: bool
) -> dict[str, Any]:
    """An event as it may leave the house."""
    told: dict[str, Any] = dict(event) if event.get("kind") == _AGREEMENT else _named(event, people)
    if "seed" in told:
        told["seed"] = ""
    if "action" in told:
        told["action"] = str(told["action"]).rpartition("/")[2]
    return _hushed(told) if anonymous else told


def _named(value: Any, people: Mapping[str, str]) -> Any:  # noqa: ANN401 - any JSON
    """The same with people by their number."""
    if isinstance(value, list):
        return [_named(each, people) for each in value]
    if not isinstance(value, Mapping):
        return value
    named = {name: _named(each, people) for name, each in value.items()}
    return {name: people.get(each, each) if name == "who" else each for name, each in named.items()}


def _hushed(event: dict[str, Any]) -> dict[str, Any]:
    """An event of an anonymous session, without what could tell a vote."""
    if event.get("against_own"):
        event = {name: value for name, value in event.items() if name != "who"}
    if "ballots" not in event:
        return event
    counts = Counter(ballot["option"] for ballot in event["ballots"])
    rest = {name: value for name, value in event.items() if name != "ballots"}
    return {**rest, "counts": dict(sorted(counts.items()))}
