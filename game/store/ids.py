"""Names for things that nobody ever sees: random, so that two computers never clash."""

from __future__ import annotations

import os

BYTES = 8


def new_id() -> str:
    """A new id: sixteen characters, from 0 to 9 and a to f."""
    return os.urandom(BYTES).hex()
