"""The store: a durable append, and opening a session of ten thousand events."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import small

from game.app.desk import Desk
from game.core import events as e
from game.decks import compiled
from game.store import decks, log, sessions
from game.store.opening import open_database
from tests.bench.engine import game
from tests.bench.row import Row, best, percentile

APPENDS = 1000
EVENTS = 10_000


def _bare(folder: Path) -> float:
    """The p99 of appending a line to a file, made durable with fdatasync."""
    taken = []
    with (folder / "bare.log").open("ab") as file:
        for number in range(APPENDS):
            start = time.perf_counter()
            file.write(b'{"kind":"note_written","at":%d}\n' % number)
            file.flush()
            os.fdatasync(file.fileno())
            taken.append(time.perf_counter() - start)
    return percentile(taken, 0.99)


def rows() -> Iterator[Row]:
    """Both rows, on the local disk."""
    with tempfile.TemporaryDirectory(dir=Path.home()) as folder:
        floor = _bare(Path(folder))
        with open_database(Path(folder)) as db:
            data = compiled.encode(small.deck())
            decks.pin(db, compiled.digest(data), data)
            row = sessions.begin(db, deck=compiled.digest(data), title="bench", at=1)
            taken = []
            for number in range(APPENDS):
                start = time.perf_counter()
                log.append(db, row.id, (e.TimerSet(seconds=60, at=number),))
                taken.append(time.perf_counter() - start)
            yield Row(
                "store: p99 of an event stored durably; floor: append and fdatasync, warm",
                percentile(taken, 0.99) * 1000,
                "ms",
                floor * 1000,
                4,
                most=2,
            )
            yield _opening(db)


def _opening(db) -> Row:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Reading, verifying and folding a long session."""
    deck = small.deck()
    data = compiled.encode(deck)
    row = sessions.begin(db, deck=compiled.digest(data), title="long", at=1)
    opening: list[e.Event] = [
        e.SessionStarted(deck="d", engine=1, seed="s", format="vol", settings=e.Settings(), at=1),
        *(e.Joined(who=who, at=2) for who in small.PEOPLE),
        e.RulesAgreed(at=3),
    ]
    played = game()[1]
    events = (opening + played * (EVENTS // len(played) + 1))[:EVENTS]
    log.append(db, row.id, tuple(events))
    seconds = best(lambda: Desk(db, row.id), 5)
    return Row("store: opening a session of 10,000 events, warm", seconds * 1000, "ms", most=150)
