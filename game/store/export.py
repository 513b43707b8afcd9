"""The events of a session as lines of JSON, for people who count.

An anonymous round gives counts: no ballot of it leaves the log.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from game.store import log
from game.store.codec import written
from game.store.database import Database


def lines(db: Database, session: str) -> Iterator[str]:
    """A line for each event: seq, at, kind, and its fields.

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
        yield written({"seq": seq, "at": at, "kind": kind, **fields})


def _counted(fields: dict[str, Any], *, anonymous: bool) -> dict[str, Any]:
    """A reveal with counts in the place of ballots that name nobody, or should not."""
    ballots = fields["ballots"]
    if not anonymous and all(ballot.get("who") for ballot in ballots):
        return fields
    rest = {name: value for name, value in fields.items() if name != "ballots"}
    return {**rest, "counts": dict(Counter(ballot["option"] for ballot in ballots))}
