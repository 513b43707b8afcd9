"""The chain of hashes over a session's events: a change anywhere shows.

Each hash covers the one before it, and a salt that is thrown away when a text is struck
out; so the old hash stays, and nobody can find the old text by guessing at it.
A row that was struck out has a seal instead: the SHA-256 of the row with its new body,
which the hash of the `redacted` event that follows covers.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from hashlib import sha256

from game.errors import DamagedError
from game.words import t

Link = tuple[int, int, str, str, bytes | None, bytes, bytes | None]
"""An event in the log: number, time, kind, body, salt, hash, seal."""

STRUCK = "redacted"
"""The kind of the event that records a text was struck out."""


def start(session: str) -> bytes:
    """What the first event of this session is chained to."""
    return sha256(f"spanningsveld {session}".encode()).digest()


def link(
    before: bytes, coded: tuple[int, int, str, str], salt: bytes, seal: bytes | None = None
) -> bytes:
    """The hash of an event after the hash `before`."""
    seq, at, kind, body = coded
    text = f"{seq} {at} {kind} {body}"
    return sha256(before + salt + text.encode() + (seal or b"")).digest()


def sealed(seq: int, at: int, kind: str, body: str) -> bytes:
    """The seal of an event whose body took the place of one that was struck out."""
    return sha256(f"{seq} {at} {kind} {body}".encode()).digest()


def verify(session: str, rows: Sequence[Link], *, whole: bool = True) -> None:
    """Walk the chain; `whole` also asks that each seal is recorded.

    Raises:
        DamagedError: with the number of the last good event.
    """
    right = good(session, rows)
    if right < len(rows):
        raise damaged(right)
    if whole and (lost := unrecorded(rows)):
        raise damaged(lost[0] - 1)


def good(session: str, rows: Sequence[Link]) -> int:
    """How many rows from the start are as they were written."""
    before, number = start(session), 0
    try:
        for number, (seq, at, kind, body, salt, found, seal) in enumerate(rows):
            if seal is None or kind == STRUCK:
                as_written = link(before, (seq, at, kind, body), salt or b"", seal) == found
            else:
                as_written = salt is None and seal == sealed(seq, at, kind, body)
            if not as_written or seq != number + 1:
                return number
            before = found
    except (TypeError, AttributeError):
        return number
    return len(rows)


def unrecorded(rows: Iterable[Link]) -> tuple[int, ...]:
    """The numbers of struck-out rows whose seal no later event records."""
    seals = {row[0]: row[6] for row in rows if row[6] and row[2] != STRUCK}
    for row in rows:
        if row[2] == STRUCK and row[6] and seals.get(_target(row[3])) == row[6]:
            seals.pop(_target(row[3]))
    return tuple(seals)


def _target(body: str) -> int:
    number = json.loads(body).get("event")
    return number if isinstance(number, int) else 0


def damaged(last_good: int) -> DamagedError:
    """The error that says up to where this log can be trusted."""
    text = t(
        "Het logboek van deze sessie is beschadigd na gebeurtenis {seq}. Herstel de gegevens.",
        seq=last_good,
    )
    return DamagedError(text, last_good)
