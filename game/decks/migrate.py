"""Older files made newer in memory: steps from dict to dict, one per schema number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from game.decks.problems import Finding

SCHEMA = 1
"""The newest schema this version knows."""

Values = Mapping[str, Any]
Step = Callable[[dict[str, Any]], dict[str, Any]]

STEPS: dict[tuple[str, int], Step] = {}
"""(kind of file, from this schema number) -> the step to the next number."""


def too_new(values: Values) -> Finding | None:
    """A finding for a file from a later version; it is not read any further."""
    number = values.get("schema")
    if type(number) is int and number > SCHEMA:
        return Finding("K217", ("schema",), {"value": number, "most": SCHEMA})
    return None


def migrated(kind: str, values: Values) -> Values:
    """The values as the newest schema writes them; the file itself does not change."""
    number = values.get("schema")
    if type(number) is not int or not 1 <= number < SCHEMA:
        return values
    newer = dict(values)
    for older in range(number, SCHEMA):
        step = STEPS.get((kind, older))
        newer = {**(step(newer) if step else newer), "schema": older + 1}
    return newer
