"""The events of a session as lines of JSON, for people who count.

An anonymous round gives counts: no ballot of it leaves the log. Nor do words that somebody
took away again: only those that still stand.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Container, Iterator
from functools import partial
from typing import Any, cast

from game.store import log, texts
from game.store.codec import written
from game.store.database import Database


def lines(db: Database, session: str, standing: Container[str]) -> Iterator[str]:
    """A line for each event: seq, at, kind, and its fields.

    Args:
        db: the data.
        session: the session's id.
        standing: the texts that stand at the end; others become an ellipsis.

    Raises:
        DamagedError: the log is damaged.
    """
    anonymous = False
    for seq, at, kind, body, *_ in log.links(db, session):
        fields: dict[str, Any] = json.loads(body)
        if kind == "session_started":
            anonymous = bool(fields["settings"].get("anonymous"))
        if kind == "revealed":
            fields = _counted(fields, anonymous=anonymous)
        told = texts.changed(kind, fields, partial(_standing, standing))
        yield written({"seq": seq, "at": at, "kind": kind, **cast("dict[str, Any]", told)})


def _standing(standing: Container[str], _place: str, text: str) -> str:
    return text if text in standing else texts.HIDDEN


def _counted(fields: dict[str, Any], *, anonymous: bool) -> dict[str, Any]:
    """A reveal with counts in the place of ballots that name nobody, or should not."""
    ballots = fields["ballots"]
    if not anonymous and all(ballot.get("who") for ballot in ballots):
        return fields
    rest = {name: value for name, value in fields.items() if name != "ballots"}
    return {**rest, "counts": dict(Counter(ballot["option"] for ballot in ballots))}
