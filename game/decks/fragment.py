"""Values as lines of YAML the way our decks are written, through ruamel.yaml."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Mapping
from functools import cache
from io import StringIO
from typing import Any, NamedTuple

from game.decks.assemble import flowing
from game.decks.reader import Value
from game.decks.schema.values import ID_PATTERN

WIDTH = 100
"""A long text in a block goes on on the next line here."""

_PLAIN_KEYS = ("id", "tension", "gender", "icon", "next", "language", "review", "kind", "phase")
_BLOCK_KEYS = ("case", "text", "facilitator", "about", "credits")
_LONG = 90
_WORD = re.compile(ID_PATTERN)
_LIKE_A_VALUE = re.compile(r"(true|false|null|yes|no|on|off|y|n|[0-9].*)", re.IGNORECASE)


class Room(NamedTuple):
    """How wide lines may be, and the text whose paragraphs keep their lines."""

    width: int
    kept: str = ""

    def within(self, indent: int) -> Room:
        """The room of something inside."""
        return Room(self.width - indent)


def lines(
    value: Value, indent: int, *, key: str = "", style: str | None = None, kept: str = ""
) -> list[str]:
    """A value with its key, or without one as an item of a list, indented.

    Args:
        value: plain values.
        indent: how far from the edge its key or dash stands.
        key: its key; without one it is an item.
        style: how the text that was there was written; None chooses.
        kept: the text that was there; its paragraphs keep their lines.
    """
    tree = _tree(value, key, style, Room(WIDTH - indent - 2, kept))
    written = _dumped({key: tree} if key else [tree])
    if not key:
        written = [line[2:] for line in written]
    return [f"{' ' * indent}{line}" if line else line for line in written]


def document(values: Mapping[str, Value]) -> bytes:
    """A whole file with these keys."""
    parts = (line for key, value in values.items() for line in lines(value, 0, key=key))
    return ("\n".join(parts) + "\n").encode()


def inline(value: Value) -> str:
    """A value between brackets, on one line."""
    return _dumped({"x": _flow(value)})[0].removeprefix("x:").strip()


@cache
def _yaml() -> Any:  # noqa: ANN401 - ruamel's own class
    """ruamel.yaml with our layout."""
    from ruamel.yaml import YAML  # noqa: PLC0415 - only when something is written

    yaml = YAML()
    yaml.width = 4096
    yaml.preserve_quotes = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.representer.add_representer(type(None), _null)
    return yaml


def _null(representer: Any, _value: None) -> Any:  # noqa: ANN401 - ruamel's own classes
    return representer.represent_scalar("tag:yaml.org,2002:null", "null")


def _dumped(tree: Value) -> list[str]:
    paper = StringIO()
    _yaml().dump(tree, paper)
    return paper.getvalue().rstrip("\n").split("\n")


def _tree(value: Value, key: str, style: str | None, room: Room) -> Value:
    """Plain values as ruamel's own, which know how they are written."""
    if isinstance(value, str):
        return _text(value, key, style, room)
    if isinstance(value, Mapping):
        return _mapping(value, room)
    if isinstance(value, list | tuple):
        return _list(list(value), key, style, room)
    return value


def _mapping(value: Mapping[str, Value], room: Room) -> Value:
    from ruamel.yaml.comments import CommentedMap  # noqa: PLC0415 - as above

    made = CommentedMap()
    for name, held in value.items():
        made[name] = _tree(held, name, None, room.within(2))
    if not value:
        made.fa.set_flow_style()
    return made


def _list(value: list[Value], key: str, style: str | None, room: Room) -> Value:
    from ruamel.yaml.comments import CommentedSeq  # noqa: PLC0415 - as above

    short = all(not isinstance(item, str | Mapping | list | tuple) for item in value)
    ids = key in ("handles", "terms", "tensions", "tags") and all(
        isinstance(item, str) for item in value
    )
    if short or ids or style == "flow":
        return _flow(value)
    return CommentedSeq([_tree(item, "", None, room.within(4)) for item in value])


def _flow(value: Value) -> Value:
    from ruamel.yaml.comments import CommentedMap, CommentedSeq  # noqa: PLC0415 - as above

    made: Value
    if isinstance(value, Mapping):
        made = CommentedMap({name: _flow(held) for name, held in value.items()})
    elif isinstance(value, list | tuple):
        made = CommentedSeq([_flow(item) for item in value])
    else:
        return _quoted(clean(value)) if isinstance(value, str) else value
    made.fa.set_flow_style()
    return made


def _text(value: str, key: str, style: str | None, room: Room) -> Value:
    """A text as it was written before, or as our decks write it."""
    from ruamel.yaml.scalarstring import (  # noqa: PLC0415 - as above
        LiteralScalarString,
        SingleQuotedScalarString,
    )

    value = clean(value)
    block = style in ("|", ">") or (style is None and key in _BLOCK_KEYS and len(value) > _LONG)
    if (block or "\n" in value.strip()) and value.strip():
        return LiteralScalarString(wrapped(value, room.width, room.kept) + "\n")
    if style == "'" and "\n" not in value:
        return SingleQuotedScalarString(value)
    plain = style == "" or (style is None and key in _PLAIN_KEYS)
    if plain and _WORD.fullmatch(value) and not _LIKE_A_VALUE.fullmatch(value):
        return value
    return _quoted(value)


def _quoted(value: str) -> Value:
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString  # noqa: PLC0415 - as above

    return DoubleQuotedScalarString(value)


def clean(value: str) -> str:
    """A text without the characters that no file takes."""
    text = value.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"))


def wrapped(value: str, width: int = WIDTH, kept: str = "") -> str:
    """A text in lines that fit; paragraphs that were there keep their lines as far as they can."""
    old = kept.strip("\n").split("\n\n")
    as_it_was = {flowing(each): each for each in old}
    paragraphs = flowing(value).split("\n\n")
    return "\n\n".join(
        as_it_was.get(each) or _filled(each, width, old[number] if number < len(old) else "")
        for number, each in enumerate(paragraphs)
    )


def _filled(paragraph: str, width: int, old: str) -> str:
    """A paragraph in lines, of which the first stay while they are as they were."""
    kept: list[str] = []
    for line in old.split("\n")[:-1]:
        if not paragraph.startswith(f"{line.strip()} "):
            break
        kept.append(line.strip())
        paragraph = paragraph[len(kept[-1]) + 1 :]
    rest = textwrap.wrap(paragraph, width, break_long_words=False, break_on_hyphens=False)
    return "\n".join([*kept, *rest])
