"""One change in a YAML text: the lines it is about change, all others stay as they are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from game.decks.fragment import inline, lines
from game.decks.places import Path
from game.decks.reader import Value
from game.decks.spans import SCALAR, Span, Spans

_COMMENT = re.compile(r"(?P<space>[ \t]+)(?P<words>#[^\r\n]*)")
_HEADER = re.compile(r"[|>][-+0-9]*[ \t]+(#[^\r\n]*)")
BLOCKS = ("|", ">")
"""The styles of texts that stand in lines of their own."""


def put(text: str, path: Path, value: Value) -> str:
    """The text with another value at a path that is there."""
    spans = Spans(text)
    around = _flow_around(spans, path)
    if around is not None:
        held = value_at(spans.values, around)
        return _put_flow(spans, spans.at[around], changed(held, path[len(around) :], value))
    span = spans.at[path]
    style = "flow" if span.flow else span.style if span.kind == SCALAR else None
    key = str(path[-1]) if span.key >= 0 else ""
    indent = spans.column(span.key) if key else _dash_column(spans, path)
    kept = value_at(spans.values, path) if style in BLOCKS else ""
    made = lines(value, indent, key=key, style=style, kept=kept)
    made[0] = made[0][indent:] if key else made[0].lstrip()[1:].lstrip()
    return _joined(spans, replace(span, start=span.key if key else span.start), made)


def _put_flow(spans: Spans, span: Span, value: Value) -> str:
    """The text with another value between these brackets."""
    return _joined(spans, span, [inline(value)])


def put_new(text: str, path: Path, value: Value, order: Sequence[str]) -> str:
    """The text with a key that was not there, after the one that comes before it."""
    spans, parent = Spans(text), path[:-1]
    around = spans.at[parent]
    if around.flow:
        return _put_flow(spans, around, {**value_at(spans.values, parent), str(path[-1]): value})
    present = [str(child[-1]) for child in spans.children[parent]]
    before = _before(str(path[-1]), present, order)
    made = lines(value, spans.column(around.start), key=str(path[-1]))
    if before is None:
        first = spans.children[parent][0]
        start = spans.at[first].key
        indent = " " * spans.column(start)
        return text[:start] + _text(text, made).lstrip() + _eol(text) + indent + text[start:]
    return _after(text, spans.at[(*parent, before)].end, made)


def insert(text: str, path: Path, item: Value, at: int) -> str:
    """The text with an item in the list at a path, which is in lines and not empty."""
    spans = Spans(text)
    items = spans.children[path]
    made = lines(item, _dash_column(spans, items[0]))
    if at >= len(items):
        return _after(text, spans.at[items[-1]].end, made)
    start = spans.lines[_first_line(spans, items[at])]
    return text[:start] + _text(text, made) + _eol(text) + text[start:]


def cut(text: str, path: Path) -> tuple[str, str]:
    """The text without an item or key, and the lines that went."""
    spans = Spans(text)
    span = spans.at[path]
    here = spans.line_of(span.key) if span.key >= 0 else 0
    if span.key >= 0 and text[spans.lines[here] : span.key].strip():
        beside = [spans.at[child].key for child in spans.children[path[:-1]]]
        later = next(key for key in beside if key > span.key)
        return text[: span.key] + text[later:], ""
    first = here if span.key >= 0 else _first_line(spans, path)
    start, end = spans.lines[first], _next_line(text, span.end)
    return text[:start] + text[end:], text[start:end]


def paste(text: str, path: Path, lines_: str, at: int) -> str:
    """The text with lines that were cut put back in the list, as this number."""
    spans = Spans(text)
    items = spans.children[path]
    block = lines_ if lines_.endswith(("\n", "\r")) else lines_ + _eol(text)
    if at < len(items):
        start = spans.lines[_first_line(spans, items[at])]
        return text[:start] + block + text[start:]
    end = _next_line(text, spans.at[items[-1]].end)
    before = text[:end] if text[:end].endswith(("\n", "\r")) else text[:end] + _eol(text)
    return before + block + text[end:]


def _flow_around(spans: Spans, path: Path) -> Path | None:
    """The outermost brackets that this value stands inside of."""
    inside = (path[:length] for length in range(len(path)))
    return next((around for around in inside if spans.at[around].flow), None)


def changed(value: Value, steps: Path, new: Value) -> Value:
    """Plain values with the one at these steps replaced."""
    if not steps:
        return new
    if isinstance(value, Mapping):
        return {**value, str(steps[0]): changed(value.get(str(steps[0])), steps[1:], new)}
    items = list(value)
    items[int(steps[0])] = changed(items[int(steps[0])], steps[1:], new)
    return items


def value_at(value: Value, path: Path) -> Value:
    """What stands at a path; None where there is nothing."""
    for step in path:
        if isinstance(value, Mapping):
            value = value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def _joined(spans: Spans, span: Span, made: list[str]) -> str:
    """The new lines in place of the old, with the comment that stood after them."""
    text = spans.text
    old, rest = text[span.start : span.end], text[span.end :]
    header = _HEADER.search(old.partition("\n")[0]) if span.style in BLOCKS else None
    if header and len(made) > 1:
        made = [f"{made[0]}  {header[1]}", *made[1:]]
    found = _COMMENT.match(rest)
    if found and "\n" not in old:
        column = spans.column(span.end) + len(found["space"])
        space = " " * max(2, column - spans.column(span.start) - len(made[0]))
        made = [f"{made[0]}{space}{found['words']}", *made[1:]]
        rest = rest[found.end() :]
    elif found and span.kind != SCALAR:
        rest = rest[found.end() :]
    return text[: span.start] + _text(text, made) + rest


def _before(key: str, present: Sequence[str], order: Sequence[str]) -> str | None:
    """The key after which a new one comes; None if it is the first."""
    if key not in order:
        return present[-1]
    earlier = [name for name in order[: order.index(key)] if name in present]
    return earlier[-1] if earlier else None


def _after(text: str, end: int, made: list[str]) -> str:
    """New lines below the line on which something ends."""
    at = _next_line(text, end)
    before = text[:at] if text[:at].endswith(("\n", "\r")) else text[:at] + _eol(text)
    return before + _text(text, made) + _eol(text) + text[at:]


def _next_line(text: str, index: int) -> int:
    """Where the line after this one starts."""
    end = text.find("\n", index)
    return len(text) if end < 0 else end + 1


def _dash_column(spans: Spans, item: Path) -> int:
    """How far from the edge the dashes of a list stand."""
    return spans.column(spans.at[item[:-1]].start)


def _first_line(spans: Spans, item: Path) -> int:
    """The line with an item's dash, or with the comments right above it."""
    dash = re.compile(rf" {{{_dash_column(spans, item)}}}-")
    line = spans.line_of(spans.at[item].start)
    while line and not dash.match(_line(spans, line)):
        line -= 1
    while item[-1] and line and _line(spans, line - 1).lstrip().startswith("#"):
        line -= 1
    return line


def _line(spans: Spans, number: int) -> str:
    end = spans.lines[number + 1] if number + 1 < len(spans.lines) else len(spans.text)
    return spans.text[spans.lines[number] : end]


def _text(text: str, made: list[str]) -> str:
    return _eol(text).join(made)


def _eol(text: str) -> str:
    """How lines of this text end."""
    return "\r\n" if "\r\n" in text else "\n"
