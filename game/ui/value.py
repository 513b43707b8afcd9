"""Frozen values, compared by what they hold.

They read as frozen, slotted dataclasses and type checkers treat them so. A
dataclass costs 0.5 ms to define; the start of the game has room for 30 ms and
the interface defines some sixty of them, so these are made without `exec`
(0.02 ms each).
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, Self, dataclass_transform

# ruff: noqa: ANN401 - fields may hold anything; ValueType and Value are one thing

_REQUIRED = object()


@dataclass_transform(frozen_default=True)
class ValueType(type):
    """Turns the annotations of a class into its slots, in order.

    What is asked of every value is worked out once for its class: where each field
    stands, the defaults in that order, and quick ways to set and get all of them.
    """

    __fields__: tuple[str, ...]
    __places__: dict[str, int]
    __usual__: tuple[Any, ...]
    __setters__: tuple[Callable[[Any, Any], None], ...]
    __held__: Callable[[Any], tuple[Any, ...]]

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> ValueType:
        """Make the class: inherited fields come first, as in a dataclass."""
        own = [field for field in body.get("__annotations__", ()) if not field.startswith("__")]
        defaults = {field: body.pop(field, _REQUIRED) for field in own}
        made = super().__new__(cls, name, bases, {**body, "__slots__": tuple(own)})
        fields: dict[str, Any] = {}
        for base in reversed(made.__mro__[1:]):
            fields.update(
                zip(getattr(base, "__fields__", ()), getattr(base, "__usual__", ()), strict=True)
            )
        fields |= defaults
        made.__fields__ = tuple(fields)
        made.__places__ = {field: place for place, field in enumerate(fields)}
        made.__usual__ = tuple(fields.values())
        made.__setters__ = tuple(getattr(made, field).__set__ for field in fields)
        made.__held__ = _getter(made.__fields__)
        return made


def _getter(fields: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """Gets all fields of a value; attrgetter gives no tuple when there is only one."""
    if len(fields) > 1:
        return attrgetter(*fields)
    return lambda value: tuple(getattr(value, field) for field in fields)


class Value(metaclass=ValueType):
    """A frozen value; make a changed copy with `but`."""

    __slots__ = ()

    def __init__(self, *args: Any, **named: Any) -> None:
        """Fill the fields, positional ones first."""
        kind = type(self)
        values = [*args, *kind.__usual__[len(args) :]]
        for field, value in named.items():
            place = kind.__places__.get(field)
            if place is None:
                raise _wrong(kind, field)
            values[place] = value
        if len(args) > len(kind.__setters__):
            raise _wrong(kind, len(args))
        for setter, value in zip(kind.__setters__, values):  # noqa: B905 - checked above
            if value is _REQUIRED:
                raise _missing(kind, values)
            setter(self, value)

    def but(self, **changes: Any) -> Self:
        """Return a copy with some fields changed."""
        return type(self)(*type(self).__held__(self), **changes)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: a value never changes."""
        message = f"{type(self).__name__}.{name} is frozen"
        raise AttributeError(message)

    def __eq__(self, other: object) -> bool:
        """Two values are equal when kind and every field are."""
        if self is other:
            return True
        if type(self) is not type(other):
            return NotImplemented
        held = type(self).__held__
        return held(self) == held(other)

    def __hash__(self) -> int:
        """Hash what is held."""
        return hash((type(self), type(self).__held__(self)))

    def __repr__(self) -> str:
        """Show only what differs from the defaults."""
        kind = type(self)
        held = zip(kind.__fields__, kind.__held__(self), kind.__usual__, strict=True)
        shown = ", ".join(f"{field}={value!r}" for field, value, usual in held if value != usual)
        return f"{kind.__name__}({shown})"


def _wrong(kind: ValueType, field: object) -> TypeError:
    return TypeError(f"{kind.__name__} has no field {field}")


def _missing(kind: ValueType, values: list[Any]) -> TypeError:
    place = next(place for place, value in enumerate(values) if value is _REQUIRED)
    return TypeError(f"{kind.__name__} needs {kind.__fields__[place]}")
