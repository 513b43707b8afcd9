"""Days and times of the data, on the clock of this computer."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from game import days


def now() -> datetime:
    """Now, on the clock of this computer."""
    return datetime.now(UTC).astimezone()


def wall_clock() -> int:
    """Now, in milliseconds since 1970."""
    return int(time.time() * 1000)


def local(at: int) -> datetime:
    """A time in milliseconds, on the clock of this computer."""
    return datetime.fromtimestamp(at / 1000, UTC).astimezone()


def long_day(at: int) -> str:
    """A day such as 22 november 2026."""
    return days.long_day(local(at).date())
