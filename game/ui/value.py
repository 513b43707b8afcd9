"""Frozen values, compared by what they hold.

They read as frozen, slotted dataclasses and type checkers treat them so. A
dataclass costs 0.5 ms to define; the start of the game has room for 30 ms and
the interface defines some sixty of them, so these are made without `exec`
(0.02 ms each).
"""

from __future__ import annotations

from typing import Any, Self, dataclass_transform

# ruff: noqa: ANN401, SLF001 - fields may hold anything; ValueType and Value are one thing

_REQUIRED = object()


@dataclass_transform(frozen_default=True)
class ValueType(type):
    """Turns the annotations of a class into its slots, in order."""

    _fields: tuple[str, ...]
    _defaults: dict[str, Any]

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> ValueType:
        """Make the class: inherited fields come first, as in a dataclass."""
        own = [field for field in body.get("__annotations__", ()) if not field.startswith("__")]
        defaults = {field: body.pop(field, _REQUIRED) for field in own}
        made = super().__new__(cls, name, bases, {**body, "__slots__": tuple(own)})
        fields: dict[str, Any] = {}
        for base in reversed(made.__mro__[1:]):
            fields.update(getattr(base, "_defaults", {}))
        made._defaults = {**fields, **defaults}
        made._fields = tuple(made._defaults)
        return made


class Value(metaclass=ValueType):
    """A frozen value; make a changed copy with `but`."""

    __slots__ = ()

    def __init__(self, *args: Any, **named: Any) -> None:
        """Fill the fields, positional ones first."""
        kind = type(self)
        given = {**kind._defaults, **dict(zip(kind._fields, args, strict=False)), **named}
        if len(given) > len(kind._fields) or len(args) > len(kind._fields):
            message = f"{kind.__name__} has no field {sorted(set(given) - set(kind._fields))}"
            raise TypeError(message)
        for field, value in given.items():
            if value is _REQUIRED:
                message = f"{kind.__name__} needs {field}"
                raise TypeError(message)
            object.__setattr__(self, field, value)

    def but(self, **changes: Any) -> Self:
        """Return a copy with some fields changed."""
        held = {field: getattr(self, field) for field in type(self)._fields}
        return type(self)(**{**held, **changes})

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
        return all(getattr(self, f) == getattr(other, f) for f in type(self)._fields)

    def __hash__(self) -> int:
        """Hash what is held."""
        return hash((type(self), *[getattr(self, field) for field in type(self)._fields]))

    def __repr__(self) -> str:
        """Show only what differs from the defaults."""
        kind = type(self)
        held = ((f, getattr(self, f)) for f in kind._fields)
        shown = ", ".join(f"{f}={v!r}" for f, v in held if v != kind._defaults[f])
        return f"{kind.__name__}({shown})"
