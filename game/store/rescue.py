"""What is written when the program crashes: where it went wrong, and after which events.

It may be sent to the makers, so it holds no text that people typed, no ballot and no
message of an error, since that can quote them.
"""

from __future__ import annotations

import json
import platform
import sqlite3
import sys
import tempfile
import traceback
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from game import __version__, atomic
from game.core.events import Event
from game.errors import Rejected
from game.store import codec, texts

FOLDER = "rescue"
MOST_EVENTS = 50
MOST_FILES = 20
SECRET = ("ballots", "flow", "option", "doubt", "right", "against_own", "pole")
"""Fields that say what somebody chose or knew."""


def write_rescue(
    folder: Path, error: BaseException, events: Sequence[Event], now: datetime | None = None
) -> Path | None:
    """Write down what happened; tells where. If the folder fails, the system's own is used.

    None when that fails too: no error may come on top of the first.
    """
    moment = now or datetime.now(UTC).astimezone()
    data = json.dumps(_report(error, events, moment), indent=1).encode()
    name = f"crash-{moment:%Y%m%d-%H%M%S}.json"
    try:
        path = folder / FOLDER / name
        atomic.write(path, data)
        _thin(path.parent)
    except OSError:
        return _elsewhere(f"spanningsveld-{name}", data)
    return path


def _elsewhere(name: str, data: bytes) -> Path | None:
    path = Path(tempfile.gettempdir()) / name
    try:
        path.write_bytes(data)
    except OSError:
        return None
    return path


def _report(error: BaseException, events: Sequence[Event], moment: datetime) -> dict[str, object]:
    return {
        "made": moment.isoformat(),
        "version": __version__,
        "python": platform.python_version(),
        "system": f"{sys.platform} {platform.machine()}",
        "sqlite": sqlite3.sqlite_version,
        "errors": [_told(one) for one in _causes(error)],
        "events": [_bare(number, event) for number, event in _tail(events)],
    }


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _told(error: BaseException) -> dict[str, object]:
    """The kind of the error and where it came from; never its message."""
    frames = traceback.extract_tb(error.__traceback__)
    code = error.code if isinstance(error, Rejected) else getattr(error, "errno", None)
    return {
        "kind": type(error).__qualname__,
        "code": code,
        "sqlite": getattr(error, "sqlite_errorname", None),
        "at": [f"{_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames],
    }


def _place(filename: str) -> str:
    """The file without the folders above the program, which may name somebody."""
    parts = Path(filename).parts
    start = max((n for n, part in enumerate(parts) if part == "game"), default=len(parts) - 1)
    return "/".join(parts[start:])


def _tail(events: Sequence[Event]) -> list[tuple[int, Event]]:
    first = max(0, len(events) - MOST_EVENTS)
    return list(enumerate(events[first:], first + 1))


def _bare(number: int, event: Event) -> dict[str, object]:
    kind, body = codec.encode(event)
    fields = texts.hidden(kind, json.loads(body))
    kept = fields.items() if isinstance(fields, dict) else ()
    rest = {name: value for name, value in kept if name not in SECRET}
    return {"seq": number, "at": event.at, "kind": kind, **rest}


def _thin(folder: Path) -> None:
    for path in sorted(folder.glob("crash-*.json"))[:-MOST_FILES]:
        path.unlink(missing_ok=True)
