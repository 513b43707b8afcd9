"""YAML text in, plain values out: our own reader on PyYAML's event stream.

It refuses what a deck never needs and what can hang or mislead: aliases, anchors,
tags, deep nesting, large files and several documents. Positions are not kept here,
since most files have no problem; `places` reads a file again when they are needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NoReturn, TypeAlias

from game.decks.scalars import resolve
from game.decks.syntax import Flaw, control_character, explain

Value: TypeAlias = Any
"""A scalar, or a list or dict of values; text is the only kind of key."""

Event: TypeAlias = Any
"""An event of PyYAML, which has no types for them."""

MAX_BYTES = 256 * 1024
MAX_DEPTH = 30
MOST_FLAWS = 50
"""A file with more is broken in one place and the rest follows from it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file holds, with what is wrong in its YAML.

    `values` is None where nothing sensible can be said about the values.
    """

    values: Mapping[str, Value] | None
    flaws: tuple[Flaw, ...] = ()
    text: str = field(default="", repr=False)


class Refused(Exception):  # noqa: N818 - a flaw on its way to the caller
    """The reader stops here; what was wrong comes with it."""

    def __init__(self, flaw: Flaw) -> None:
        """Carry the flaw to where the reading began."""
        super().__init__(flaw)
        self.flaw = flaw


def read(data: bytes) -> Reading:
    """Read a file of a deck; a flaw never raises, it comes back with its place."""
    if len(data) > MAX_BYTES:
        return Reading(None, (Flaw("K102", 1, 1, {"kb": len(data) // 1024}),))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Reading(None, (_not_utf8(data, error.start),))
    return parse(text)


def parse(text: str) -> Reading:
    """Read YAML text of one document."""
    import yaml  # noqa: PLC0415 - only when something is really read

    builder = Builder(text)
    try:
        values = builder.document()
    except Refused as refused:
        return Reading(None, (*builder.flaws, refused.flaw), text)
    except yaml.reader.ReaderError:
        return Reading(None, (control_character(text),), text)
    except yaml.MarkedYAMLError as error:
        return Reading(None, (*builder.flaws, explain(error, text)), text)
    return Reading(None if builder.broken else values, tuple(builder.flaws), text)


def speaks_c() -> bool:
    """Whether PyYAML was built with its fast part in C."""
    import yaml  # noqa: PLC0415 - only when something is really read

    return hasattr(yaml, "CSafeLoader")


@dataclass(frozen=True, slots=True)
class _Kinds:
    """The classes of events, looked up once."""

    loader: Any
    scalar: Any
    mapping: Any
    mapping_end: Any
    sequence: Any
    sequence_end: Any
    alias: Any
    stream_end: Any


@lru_cache(maxsize=1)
def _kinds() -> _Kinds:
    """PyYAML's classes, with its C parser where there is one."""
    import yaml  # noqa: PLC0415 - only when something is really read

    return _Kinds(
        loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader),
        scalar=yaml.ScalarEvent,
        mapping=yaml.MappingStartEvent,
        mapping_end=yaml.MappingEndEvent,
        sequence=yaml.SequenceStartEvent,
        sequence_end=yaml.SequenceEndEvent,
        alias=yaml.AliasEvent,
        stream_end=yaml.StreamEndEvent,
    )


class Builder:
    """Builds the values of one document from its events."""

    def __init__(self, text: str) -> None:
        """Stand at the start of the text."""
        self.kinds = _kinds()
        self.next = self.kinds.loader(text).get_event
        self.flaws: list[Flaw] = []
        self.broken = False

    def document(self) -> Mapping[str, Value]:
        """The one mapping that a file must hold."""
        self.next()
        start = self.next()
        if type(start) is self.kinds.stream_end:
            raise Refused(Flaw("K117", 1, 1))
        first = self.next()
        if type(first) is not self.kinds.mapping:
            self._refuse_shape(first)
        values: Mapping[str, Value] = self.node(first, 1)
        self.next()
        self._expect_end(self.next())
        return values

    def node(self, event: Event, depth: int) -> Value:
        """The value that starts with this event."""
        kinds, kind = self.kinds, type(event)
        if kind is kinds.scalar:
            if event.anchor or event.tag:
                self.complain(event)
            return event.value if event.style else resolve(event.value)
        if kind is kinds.alias:
            return self.complain(event)
        if event.anchor or event.tag:
            self.complain(event)
        if depth >= MAX_DEPTH:
            raise Refused(flaw_at("K115", event, depth=MAX_DEPTH))
        return self.mapping(depth + 1) if kind is kinds.mapping else self.sequence(depth + 1)

    def sequence(self, depth: int) -> list[Value]:
        """The items up to the end of this list."""
        items, end, get, node = [], self.kinds.sequence_end, self.next, self.node
        while type(event := get()) is not end:
            items.append(node(event, depth))
        return items

    def mapping(self, depth: int) -> dict[str, Value]:
        """The keys and values up to the end of this mapping; of equal keys the first stays."""
        values: dict[str, Value] = {}
        end, get, node = self.kinds.mapping_end, self.next, self.node
        while type(event := get()) is not end:
            key = self.key(event)
            value = node(get(), depth)
            if key not in values:
                values[key] = value
            elif len(self.flaws) < MOST_FLAWS:
                self.flaws.append(flaw_at("K112", event, key=key))
        return values

    def key(self, event: Event) -> str:
        """The text of a key; a list or mapping cannot be one."""
        if type(event) is self.kinds.alias:
            raise Refused(flaw_at("K113", event))
        if type(event) is not self.kinds.scalar:
            raise Refused(flaw_at("K119", event))
        if event.anchor or event.tag:
            self.complain(event)
        return str(event.value)

    def complain(self, event: Event) -> None:
        """Note an anchor, alias or tag: the values are of no use any more."""
        self.broken = True
        code = "K113" if event.anchor else "K114"
        if len(self.flaws) < MOST_FLAWS:
            self.flaws.append(flaw_at(code, event, word=event.anchor or event.tag))

    def _refuse_shape(self, event: Event) -> NoReturn:
        """Say what stands where fields were expected."""
        if type(event) is self.kinds.scalar and not event.value:
            raise Refused(Flaw("K117", 1, 1))
        raise Refused(flaw_at("K118", event))

    def _expect_end(self, event: Event) -> None:
        """Refuse a second document."""
        if type(event) is not self.kinds.stream_end:
            raise Refused(flaw_at("K116", event))


def flaw_at(code: str, event: Event, **params: str | int) -> Flaw:
    """A flaw at the place where an event starts."""
    start, end = event.start_mark, event.end_mark
    stop = end.column + 1 if end.line == start.line else start.column + 2
    return Flaw(code, start.line + 1, start.column + 1, params, max(stop, start.column + 2))


def _not_utf8(data: bytes, position: int) -> Flaw:
    """Where the first byte stands that is not UTF-8."""
    before = data[:position].decode("utf-8-sig", errors="replace")
    return Flaw("K103", before.count("\n") + 1, len(before) - before.rfind("\n"))
