"""Where each key and value stands in a file, for messages.

A file is read a second time for this, and only when there is something to point at.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from game.decks.reader import Builder, Event, Refused, Value

Path = tuple[str | int, ...]
"""The way to a value: keys and, in lists, numbers from 0."""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one line; line and columns count from 1, `end` is past the last one."""

    line: int
    column: int
    end: int


START = Place(1, 1, 2)


@dataclass(frozen=True, slots=True)
class Places:
    """The places of the keys and values of one file."""

    keys: dict[Path, Place] = field(default_factory=dict)
    values: dict[Path, Place] = field(default_factory=dict)

    def value(self, path: Path) -> Place:
        """Where this value stands, or the nearest thing around it."""
        return self.values.get(path) or self.key(path)

    def key(self, path: Path) -> Place:
        """Where this key stands, or the nearest thing around it."""
        while path:
            place = self.keys.get(path) or self.values.get(path)
            if place:
                return place
            path = path[:-1]
        return self.values.get((), START)


def places(text: str) -> Places:
    """The places in a file that can be read; empty for one that cannot."""
    import yaml  # noqa: PLC0415 - only when something is really read

    surveyor = _Surveyor(text)
    try:
        surveyor.document()
    except (Refused, yaml.YAMLError):
        return surveyor.places
    return surveyor.places


class _Surveyor(Builder):
    """A builder that remembers where everything stands."""

    def __init__(self, text: str) -> None:
        """Start at the top, with nothing seen."""
        super().__init__(text)
        self.places = Places()
        self.path: Path = ()

    def node(self, event: Event, depth: int) -> Value:
        """Remember where this value starts."""
        self.places.values.setdefault(self.path, _place(event))
        return super().node(event, depth)

    def sequence(self, depth: int) -> list[Value]:
        """The items, each under its number."""
        items: list[Value] = []
        here = self.path
        while type(event := self.next()) is not self.kinds.sequence_end:
            self.path = (*here, len(items))
            items.append(self.node(event, depth))
        self.path = here
        return items

    def mapping(self, depth: int) -> dict[str, Value]:
        """The values, each under its key."""
        values: dict[str, Value] = {}
        here = self.path
        while type(event := self.next()) is not self.kinds.mapping_end:
            self.path = (*here, self.key(event))
            self.places.keys.setdefault(self.path, _place(event))
            values[self.key(event)] = self.node(self.next(), depth)
        self.path = here
        return values


def _place(event: Event) -> Place:
    """The place of an event; of a text over several lines only its first character."""
    start, end = event.start_mark, event.end_mark
    one_line = end.line == start.line and end.column > start.column
    stop = end.column if one_line else start.column + 1
    return Place(start.line + 1, start.column + 1, stop + 1)
