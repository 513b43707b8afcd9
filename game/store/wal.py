"""The write-ahead log after a crash: did SQLite find all that was confirmed?

SQLite reads the log up to the first frame that is not right and silently drops the
rest. After a crash that is the last frame, half written. When whole transactions lie
behind it, confirmed data was damaged, and somebody must be told.
"""

from __future__ import annotations

import struct
from pathlib import Path

HEADER = 32
MAGIC_LAST = 3
CHECKSUM_AT = 24
WORD = 0xFFFFFFFF
FRAME_HEADER = 24
SIZE_AT = slice(8, 12)
SALT_AT = slice(16, 24)
FRAME_COMMIT_AT = slice(4, 8)
FRAME_SALT_AT = slice(8, 16)


def left_by_crash(database: Path) -> bytes:
    """The log that a crash left beside this database; empty if there is none."""
    path = database.with_name(database.name + "-wal")
    return path.read_bytes() if path.exists() else b""


def lost(log: bytes, found: int) -> bool:
    """Whether confirmed transactions lie beyond the `found` frames SQLite could read.

    A commit was confirmed when something was written after it. The last commit may
    have been on its way when the power failed, so it does not count.
    """
    if len(log) < HEADER + FRAME_HEADER:
        return False
    if not _right_header(log[:HEADER]):
        return True
    beyond = [ends for ends in _frames(log)[found:] if ends is not None]
    first = next((n for n, ends in enumerate(beyond) if ends), None)
    return first is not None and first + 1 < len(beyond)


def _right_header(head: bytes) -> bool:
    """Whether the header matches its own checksum (sqlite.org/fileformat2.html, 4.2)."""
    order = ">" if head[MAGIC_LAST] & 1 else "<"
    words = struct.unpack(f"{order}6I", head[:CHECKSUM_AT])
    one = two = 0
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + two) & WORD
        two = (two + second + one) & WORD
    return (one, two) == struct.unpack(">2I", head[CHECKSUM_AT:])


def _frames(log: bytes) -> list[bool | None]:
    """For each frame: does it end a transaction? None for one of an older round."""
    step = FRAME_HEADER + int.from_bytes(log[SIZE_AT], "big")
    salt = log[SALT_AT]
    heads = (log[at : at + FRAME_HEADER] for at in range(HEADER, len(log) - FRAME_HEADER, step))
    return [any(head[FRAME_COMMIT_AT]) if head[FRAME_SALT_AT] == salt else None for head in heads]
