"""What PyYAML says about broken YAML, as a code of ours with a place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

YamlError: TypeAlias = Any
"""An error or mark of PyYAML, which has no types for them."""

Params = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong in the YAML of a file; lines and columns count from 1.

    `end` is the column after the last character that is meant; 0 where it is unknown.
    """

    code: str
    line: int
    column: int
    params: Params = field(default_factory=dict)
    end: int = 0


_CODES = (
    ("tab character", "K104"),
    ("character '\\t'", "K104"),
    ("escape", "K121"),
    ("hexdecimal", "K121"),
    ("hexadecimal", "K121"),
    ("control characters", "K110"),
    ("special characters", "K110"),
    ("mapping values are not allowed", "K107"),
    ("expected ':'", "K122"),
    ("tag", "K114"),
    ("anchor", "K109"),
    ("alphabetic or numeric", "K109"),
    ("cannot start any token", "K109"),
    ("directive", "K109"),
    ("incompatible YAML", "K109"),
    ("comment or line break", "K123"),
    ("indentation indicator", "K123"),
    ("']'", "K108"),
    ("'}'", "K108"),
    ("unexpected ':'", "K108"),
    ("node content", "K108"),
    ("flow", "K108"),
    ("expected key", "K106"),
    ("'-' indicator", "K106"),
    ("sequence entries", "K106"),
    ("<block end>", "K106"),
    ("<document start>", "K106"),
)
"""Words of libyaml or PyYAML and our code; the first that fits counts."""

_ALLOWED = re.compile("[\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*")


def explain(error: YamlError, text: str) -> Flaw:
    """The flaw behind an error of PyYAML, at the place where a person can mend it."""
    code = _code(str(error.problem or ""), str(error.context or ""))
    mark = _place_of(error, code)
    line, column = mark.line + 1, mark.column + 1
    row = _row(text, line)
    code = _nearer(code, row[: column - 1], row[column - 1 : column])
    if code == "K109":
        column = _special(row, column)
    if code == "K124" and (opened := _opened(text, line, row[: column - 1].rstrip())):
        code, line, column = "K105", *opened
    params = {"character": _row(text, line)[column - 1 : column]}
    return Flaw(code, line, column, params, column + 1)


def control_character(text: str) -> Flaw:
    """Where the first character stands that YAML does not allow."""
    allowed = _ALLOWED.match(text)
    position = min(allowed.end() if allowed else 0, len(text) - 1)
    line = text.count("\n", 0, position) + 1
    column = position - text.rfind("\n", 0, position)
    return Flaw("K110", line, column, {"number": f"U+{ord(text[position]):04X}"}, column + 1)


def _code(problem: str, context: str) -> str:
    """Our code for what PyYAML says."""
    if "quoted scalar" in context and "escape" not in problem and "hex" not in problem:
        return "K105"
    return next((code for words, code in _CODES if words in problem), "K111")


def _place_of(error: YamlError, code: str) -> YamlError:
    """Open quotes, brackets and keys are mended where they begin, all else where it went wrong."""
    began, wrong = error.context_mark, error.problem_mark
    of_quote = code == "K105" and "end of stream" in str(error.problem)
    of_bracket = code == "K108" and began and wrong and began.line < wrong.line
    return (began if of_quote or of_bracket or code == "K122" else wrong) or began or wrong


def _nearer(code: str, before: str, character: str) -> str:
    """A code that says more, by what stands on the line up to the place."""
    if code == "K109" and character == "\t":
        return "K104"
    if code == "K106" and before.rstrip()[-1:] in ("'", '"'):
        return "K124"
    if code == "K107" and ":" not in before:
        return "K106"
    return code


def _opened(text: str, line: int, before: str) -> tuple[int, int] | None:
    """Where a quotation began that ends by accident at the opening mark of the next one."""
    mark = before[-1]
    rows = text.splitlines()[: line - 1] if before.count(mark) % 2 else []
    for number in range(len(rows), 0, -1):
        if rows[number - 1].count(mark) % 2:
            return number, rows[number - 1].index(mark) + 1
    return None


def _special(row: str, column: int) -> int:
    """The column of the character that means something in YAML, at a place or before it."""
    found = [n for n, sign in enumerate(row[:column], 1) if sign in "@`%&*!|>"]
    return found[0] if found else column


def _row(text: str, line: int) -> str:
    """A line of the text; empty after the last one."""
    lines = text.splitlines()
    return lines[line - 1] if line <= len(lines) else ""
