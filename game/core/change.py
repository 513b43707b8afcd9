"""A changed copy of a frozen value, as `dataclasses.replace` gives, in less than half the time.

Opening a long session folds ten thousand events, and each changes two or three values.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

T = TypeVar("T")


def change(value: T, **changes: object) -> T:
    """The same value with these fields changed."""
    kind: Any = type(value)
    read, place = _shape(kind)
    held = list(read(value))
    for name, new in changes.items():
        held[place[name]] = new
    changed: T = kind(*held)
    return changed


@cache
def _shape(kind: Any) -> tuple[Callable[[Any], tuple[Any, ...]], dict[str, int]]:  # noqa: ANN401
    """How to read all fields of a class at once, and the place of each."""
    names = [field.name for field in fields(kind)]
    return attrgetter(*names), {name: number for number, name in enumerate(names)}
