"""The shape of a dataclass as JSON: which fields it has, and of which types.

A shape is compiled once from the type hints, so that reading an object costs little
more than calling its class.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Generic, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")

Read = Callable[[object], object]
"""From a value of JSON to a value of ours; raises ValueError or KeyError."""

PLAIN = frozenset({str, int, bool, NoneType})
NOTHING: frozenset[type] = frozenset()


@dataclass(frozen=True, slots=True)
class Shape(Generic[T]):
    """How one class is read: fields to take as they are, and fields to read further."""

    make: Callable[..., T]
    plain: Mapping[str, frozenset[type]]
    deeper: Mapping[str, Read]

    def read(self, found: object, **more: object) -> T:
        """Build the object; every field must be known and of its own type.

        Raises:
            KeyError: a field is unknown or has a value of the wrong type.
            TypeError: a field is missing.
            ValueError: this or something inside it has the wrong shape.
        """
        if type(found) is not dict:
            raise ValueError(found)
        plain, deeper = self.plain, self.deeper
        for name, value in found.items():
            if type(value) not in plain.get(name, NOTHING):
                found[name] = deeper[name](value)
        return self.make(**found, **more)


def shape(make: Callable[..., T]) -> Shape[T]:
    """The shape of this dataclass."""
    return _compiled(make)


@cache
def _compiled(make: Any) -> Shape[Any]:  # noqa: ANN401 - any dataclass
    hints = get_type_hints(make)
    plain = {name: types for name in hints if (types := _plain(hints[name]))}
    deeper = {name: _reader(hints[name]) for name in hints if name not in plain}
    return Shape(make, plain, deeper)


def bare(value: object) -> object:
    """This value as JSON has it, without the fields that are at their default."""
    if isinstance(value, tuple):
        return [bare(part) for part in value]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    named = ((name, getattr(value, name), usual) for name, usual in _defaults(value.__class__))
    return {name: bare(part) for name, part, usual in named if part != usual}


@cache
def _defaults(make: Any) -> tuple[tuple[str, object], ...]:  # noqa: ANN401 - any dataclass
    return tuple(
        (field.name, MISSING if field.default_factory is MISSING else field.default_factory())
        if field.default is MISSING
        else (field.name, field.default)
        for field in fields(make)
    )


def _plain(hint: object) -> frozenset[type]:
    """The types of a hint that needs no reading; none if it does."""
    kinds = frozenset(get_args(hint) if isinstance(hint, UnionType) else (hint,))
    return kinds if kinds <= PLAIN else NOTHING


def _reader(hint: Any) -> Read:  # noqa: ANN401 - a type hint has no type
    """How to read a value with this hint."""
    if types := _plain(hint):
        return _exactly(types)
    if isinstance(hint, UnionType):
        (inner,) = (part for part in get_args(hint) if part is not NoneType)
        return _maybe(_reader(inner))
    if get_origin(hint) is tuple:
        return _row(tuple(_reader(part) for part in get_args(hint) if part is not ...), hint)
    return shape(hint).read


def _exactly(types: frozenset[type]) -> Read:
    def read(value: object) -> object:
        if type(value) not in types:
            raise ValueError(value)
        return value

    return read


def _maybe(inner: Read) -> Read:
    return lambda value: None if value is None else inner(value)


def _row(parts: tuple[Read, ...], hint: object) -> Read:
    """A tuple: `tuple[X, ...]` of any length, or with a part for each place."""
    endless = ... in get_args(hint)

    def read(value: object) -> object:
        if type(value) is not list or not (endless or len(value) == len(parts)):
            raise ValueError(value)
        readers = parts * len(value) if endless else parts
        return tuple(part(item) for part, item in zip(readers, value, strict=True))

    return read
