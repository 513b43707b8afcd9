"""Events as text: a kind, and a JSON object of its fields without those at their default."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from game.core.events import KINDS, Event, Redacted
from game.errors import DamagedError
from game.store.shape import Shape, bare, shape
from game.words import t

Coded = tuple[int, int, str, str]
"""An event as it is kept: number, time (ms), kind, body."""

SHAPES: dict[str, Shape[Event]] = {kind: shape(make) for kind, make in KINDS.items()}
NAMES: dict[type[Event], str] = {make: kind for kind, make in KINDS.items()}

_WRONG = (KeyError, TypeError, ValueError, RecursionError)


def encode(event: Event) -> tuple[str, str]:
    """The kind and the body of an event; the same event gives the same text."""
    body = bare(event)
    if isinstance(body, dict):
        body.pop("at", None)
    return NAMES[type(event)], written(body)


def written(body: object) -> str:
    """This body as text; halves of characters, which UTF-8 cannot hold, are escaped."""
    text = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    if text.isascii() or text.encode("utf-8", "ignore").decode() == text:
        return text
    return json.dumps(body, sort_keys=True, separators=(",", ":"))


def decode(row: Coded) -> Event:
    """The event in this row.

    Raises:
        DamagedError: its kind or a field is unknown, missing or of the wrong type.
    """
    seq, at, kind, body = row
    try:
        return SHAPES[kind].read(json.loads(body), at=at)
    except _WRONG as error:
        raise _damaged(seq) from error


def decode_all(rows: Sequence[Coded]) -> tuple[Event, ...]:
    """The events in these rows; all bodies are parsed at once, which is faster.

    Raises:
        DamagedError: as `decode`, with the number of the last good event.
    """
    try:
        bodies = json.loads(f"[{','.join([row[3] for row in rows])}]")
        return tuple(_built(rows, bodies))
    except _WRONG:
        return tuple(decode(row) for row in rows)


def _built(rows: Sequence[Coded], bodies: Sequence[object]) -> Iterable[Event]:
    shapes = SHAPES
    return [
        shapes[kind].read(body, at=at) for (_, at, kind, _), body in zip(rows, bodies, strict=True)
    ]


def _damaged(seq: int) -> DamagedError:
    text = t("Gebeurtenis {seq} kan niet gelezen worden. Herstel de gegevens.", seq=seq)
    return DamagedError(text, last_good=seq - 1)


def records(numbers: Iterable[int], *, at: int) -> tuple[Event, ...]:
    """The events that record that these were struck out."""
    return tuple(Redacted(event=number, at=at) for number in numbers)
