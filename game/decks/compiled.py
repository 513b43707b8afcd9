"""The pinned deck: a compiled deck as canonical bytes, and back without YAML.

Fields that hold their default are left out, so that a later version with more
fields still writes the same bytes for the same deck.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from hashlib import sha256
from types import NoneType, UnionType
from typing import Any, TypeAlias, get_args, get_origin, get_type_hints

from game.core.deck import Deck
from game.errors import DeckError

VERSION = 1

Value: TypeAlias = Any
"""A value of the core, or of JSON."""

Type: TypeAlias = Any
"""A class, or a type of a field."""

Decoder = Callable[[Value], Value]


def encode(deck: Deck) -> bytes:
    """The deck as JSON; the same deck always gives the same bytes."""
    content = {"version": VERSION, "deck": _plain(deck)}
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return text.encode()


def decode(data: bytes) -> Deck:
    """The deck that was encoded.

    Raises:
        DeckError: the bytes hold no deck, or one of a later version.
    """
    try:
        content = json.loads(data)
        if content["version"] != VERSION:
            raise DeckError(f"version {content['version']}")
        deck: Deck = _decoder(Deck)(content["deck"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DeckError(str(error)) from error
    return deck


def digest(data: bytes) -> str:
    """The SHA-256 of the bytes: the name under which a session pins its deck."""
    return sha256(data).hexdigest()


def _plain(value: Value) -> Value:
    """A value as JSON has it."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            part.name: _plain(held)
            for part in _stored(type(value))
            if (held := getattr(value, part.name)) != _default(part)
        }
    if isinstance(value, Mapping):
        return {key: _plain(held) for key, held in value.items()}
    if isinstance(value, tuple):
        return [_plain(held) for held in value]
    return value


@cache
def _stored(kind: type) -> tuple[Field[Any], ...]:
    """The fields that make a value; indexes are made again."""
    return tuple(part for part in fields(kind) if part.init)


def _default(part: Field[Any]) -> Value:
    """What a field holds when nothing is given."""
    return part.default_factory() if part.default_factory is not MISSING else part.default


@cache
def _decoder(hint: Type) -> Decoder:
    """A function from JSON to values of this type."""
    if is_dataclass(hint):
        return _of_dataclass(hint)
    origin: Type = get_origin(hint)
    inner = get_args(hint)
    if origin is tuple:
        return _of_tuple(inner)
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        return _of_mapping(inner[1])
    if origin is UnionType:
        return _of_optional(next(kind for kind in inner if kind is not NoneType))
    return _itself


def _itself(value: Value) -> Value:
    """Texts, numbers and truths are the same in JSON."""
    return value


def _of_dataclass(kind: Type) -> Decoder:
    """Objects; what this version does not know is left out."""
    hints = get_type_hints(kind)
    parts = {part.name: _decoder(hints[part.name]) for part in _stored(kind)}
    inner = tuple((name, part) for name, part in parts.items() if part is not _itself)

    def decode_object(value: Value) -> Value:
        for name, part in inner:
            if name in value:
                value[name] = part(value[name])
        if value.keys() <= parts.keys():
            return kind(**value)
        return kind(**{name: held for name, held in value.items() if name in parts})

    return decode_object


def _of_tuple(inner: tuple[Any, ...]) -> Decoder:
    """Lists; all our tuples hold one kind of thing."""
    item = _decoder(inner[0])
    if item is _itself:
        return tuple
    return lambda value: tuple([item(held) for held in value])


def _of_mapping(inner: Type) -> Decoder:
    """Mappings from text."""
    item = _decoder(inner)
    if item is _itself:
        return dict
    return lambda value: {key: item(held) for key, held in value.items()}


def _of_optional(inner: Type) -> Decoder:
    """Something or nothing."""
    item = _decoder(inner)
    return lambda value: None if value is None else item(value)
