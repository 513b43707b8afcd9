"""Values as lines of YAML the way our decks are written, through ruamel.yaml."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Mapping
from functools import cache
from io import StringIO
from typing import Any

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


def lines(value: Value, indent: int, *, key: str = "", style: str | None = None) -> list[str]:
    """A value with its key, or without one as an item of a list, indented.

    Args:
        value: plain values.
        indent: how far from the edge its key or dash stands.
        key: its key; without one it is an item.
        style: how the text that was there was written; None chooses.
    """
    room = WIDTH - indent - 2
    tree = _tree(value, key, style, room)
    written = _dumped({key: tree} if key else [tree])
    if not key:
        written = [line[2:] for line in written]
    return [f"{' ' * indent}{line}" if line else line for line in written]


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


def _tree(value: Value, key: str, style: str | None, room: int) -> Value:
    """Plain values as ruamel's own, which know how they are written."""
    if isinstance(value, str):
        return _text(value, key, style, room)
    if isinstance(value, Mapping):
        return _mapping(value, room)
    if isinstance(value, list | tuple):
        return _list(list(value), key, style, room)
    return value


def _mapping(value: Mapping[str, Value], room: int) -> Value:
    from ruamel.yaml.comments import CommentedMap  # noqa: PLC0415 - as above

    made = CommentedMap()
    for name, held in value.items():
        made[name] = _tree(held, name, None, room - 2)
    if not value:
        made.fa.set_flow_style()
    return made


def _list(value: list[Value], key: str, style: str | None, room: int) -> Value:
    from ruamel.yaml.comments import CommentedSeq  # noqa: PLC0415 - as above

    short = all(not isinstance(item, str | Mapping | list | tuple) for item in value)
    ids = key in ("handles", "terms", "tensions", "tags") and all(
        isinstance(item, str) for item in value
    )
    if short or ids or style == "flow":
        return _flow(value)
    return CommentedSeq([_tree(item, "", None, room - 4) for item in value])


def _flow(value: Value) -> Value:
    from ruamel.yaml.comments import CommentedMap, CommentedSeq  # noqa: PLC0415 - as above

    if isinstance(value, Mapping):
        made = CommentedMap({name: _flow(held) for name, held in value.items()})
        made.fa.set_flow_style()
        return made
    if isinstance(value, list | tuple):
        made = CommentedSeq([_flow(item) for item in value])
        made.fa.set_flow_style()
        return made
    return _quoted(_clean(value)) if isinstance(value, str) else value


def _text(value: str, key: str, style: str | None, room: int) -> Value:
    """A text as it was written before, or as our decks write it."""
    from ruamel.yaml.scalarstring import (  # noqa: PLC0415 - as above
        LiteralScalarString,
        SingleQuotedScalarString,
    )

    value = _clean(value)
    block = style in ("|", ">") or (style is None and key in _BLOCK_KEYS and len(value) > _LONG)
    if (block or "\n" in value.strip()) and value.strip():
        return LiteralScalarString(wrapped(value, room) + "\n")
    if style == "'" and "\n" not in value:
        return SingleQuotedScalarString(value)
    plain = style == "" or (style is None and key in _PLAIN_KEYS)
    if plain and _WORD.fullmatch(value) and not _LIKE_A_VALUE.fullmatch(value):
        return value
    return _quoted(value)


def _quoted(value: str) -> Value:
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString  # noqa: PLC0415 - as above

    return DoubleQuotedScalarString(value)


def _clean(value: str) -> str:
    """A text without the characters that no file takes."""
    text = value.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"))


def wrapped(value: str, width: int = WIDTH) -> str:
    """A text in lines that fit; a blank line between paragraphs stays."""
    paragraphs = flowing(value).split("\n\n")
    return "\n\n".join(
        textwrap.fill(each, width, break_long_words=False, break_on_hyphens=False)
        for each in paragraphs
    )
