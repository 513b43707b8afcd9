"""Where each value stands in a YAML text, from its first character to past its last."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from game.decks.places import Path
from game.decks.reader import Builder, Event, Value

_LINE = re.compile("[^\r\n\x85\u2028\u2029]*(?:\r\n|[\r\n\x85\u2028\u2029]|$)")
SCALAR, MAPPING, SEQUENCE = "scalar", "mapping", "sequence"


@dataclass(frozen=True, slots=True)
class Span:
    """A value: its stretch of the text, its kind and how it is written.

    Attributes:
        start: its first character; of a list in lines the first dash.
        end: past its last character.
        key: the first character of its key; of an item of a list -1.
        kind: `scalar`, `mapping` or `sequence`.
        flow: whether it stands between brackets, or is written with them.
        style: how a scalar is quoted: `"`, `'`, `|`, `>` or nothing.
    """

    start: int
    end: int
    key: int
    kind: str
    flow: bool
    style: str = ""


class Spans(Builder):
    """All values of one text, by their path."""

    def __init__(self, text: str) -> None:
        """Read the text, which must be one that the reader takes."""
        super().__init__(text)
        self.text = text
        self.at: dict[Path, Span] = {}
        self.children: dict[Path, list[Path]] = {}
        self._path: Path = ()
        self._key = 0
        self._past = self._after_key = 0
        self._flow = False
        self.values = self.document()

    @cached_property
    def lines(self) -> list[int]:
        """Where each line starts."""
        lengths = (len(found[0]) for found in _LINE.finditer(self.text))
        return [0, *accumulate(lengths)]

    def line_of(self, index: int) -> int:
        """The number of the line with this character."""
        low, high = 0, len(self.lines) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.lines[middle] <= index else (low, middle - 1)
        return low

    def column(self, index: int) -> int:
        """How far from the start of its line a character stands."""
        return index - self.lines[self.line_of(index)]

    def node(self, event: Event, depth: int) -> Value:
        """Remember where this value stands."""
        path, key, around = self._path, self._key, self._flow
        start = self._index(event.start_mark)
        kind = type(event)
        if kind is self.kinds.scalar:
            end = self._index(event.end_mark)
            self.at[path] = self._scalar(event, start, end, key)
            return super().node(event, depth)
        self._flow = around or bool(event.flow_style)
        value = super().node(event, depth)
        flow, self._flow = self._flow, around
        end = self._end(path, start, flow=flow)
        self.at[path] = Span(
            start, end, key, MAPPING if kind is self.kinds.mapping else SEQUENCE, flow
        )
        return value

    def sequence(self, depth: int) -> list[Value]:
        """The items, each under its number."""
        items: list[Value] = []
        here = self._path
        self.children[here] = []
        while type(event := self.next()) is not self.kinds.sequence_end:
            self._child((*here, len(items)), -1)
            items.append(self.node(event, depth))
        self._path, self._past = here, self._index(event.end_mark)
        return items

    def mapping(self, depth: int) -> dict[str, Value]:
        """The values, each under its key."""
        values: dict[str, Value] = {}
        here = self._path
        self.children[here] = []
        while type(event := self.next()) is not self.kinds.mapping_end:
            name = self.key(event)
            self._after_key = self._index(event.end_mark)
            start = self._index(event.start_mark)
            self._child((*here, name), start)
            values[name] = self.node(self.next(), depth)
        self._path, self._past = here, self._index(event.end_mark)
        return values

    def _child(self, path: Path, key: int) -> None:
        self.children[path[:-1]].append(path)
        self._path, self._key = path, key

    def _index(self, mark: Event) -> int:
        return min(self.lines[int(mark.line)] + int(mark.column), len(self.text))

    def _end(self, path: Path, start: int, *, flow: bool) -> int:
        """Past the last character of a list or mapping."""
        if flow:
            return self._past
        last = self.children.get(path, [])
        return self.at[last[-1]].end if last else start

    def _scalar(self, event: Event, start: int, end: int, key: int) -> Span:
        """A scalar; blank lines after a block are not its own, and nothing stands by its key."""
        style = event.style or ""
        if style in ("|", ">"):
            end = start + len(self.text[start:end].rstrip())
        elif not style and not event.value:
            start = end = self._after_key + 1 if key >= 0 else start
        return Span(start, end, key, SCALAR, self._flow, style)
