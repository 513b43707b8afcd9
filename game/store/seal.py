"""A seal on a row: the hash of its values, so that a changed bit shows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from game.errors import DamagedError
from game.words import t

Value = int | str | bytes | None


def seal(*values: Value) -> bytes:
    """The seal of a row with these values."""
    bare = [value.hex() if isinstance(value, bytes) else value for value in values]
    return sha256(json.dumps(bare).encode()).digest()


def whole(text: str) -> str:
    """This text as a row can hold it: half a character becomes a question mark."""
    return text.encode("utf-8", "replace").decode()


def checked(row: Sequence[Any]) -> tuple[Any, ...]:
    """The values of a row whose last one is its seal; so they are of the types we wrote.

    Raises:
        DamagedError: the values are not those that were sealed.
    """
    *values, found = row
    if seal(*values) != found:
        text = t("Een gegeven over {what} is beschadigd. Herstel de gegevens.", what=values[0])
        raise DamagedError(text)
    return tuple(values)
