"""Values of a file held against their model, with pydantic's errors as findings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from game.decks.migrate import migrated, too_new
from game.decks.nearly import nearly
from game.decks.places import Path
from game.decks.problems import Finding, Params, Problem
from game.decks.reader import Value
from game.decks.schema.shape import Shape, choices, keys, limits, shape
from game.decks.schema.values import ID_PATTERN, PICTURE_PATTERN
from game.decks.source import Source

Model = TypeVar("Model", bound=BaseModel)

MOST_FINDINGS = 50
"""A file with more is broken in one place and the rest follows from it."""

_KINDS = {
    "missing": "K202",
    "extra_forbidden": "K201",
    "greater_than_equal": "K203",
    "less_than_equal": "K203",
    "finite_number": "K203",
    "string_type": "K204",
    "int_type": "K205",
    "int_from_float": "K205",
    "float_type": "K205",
    "bool_type": "K206",
    "list_type": "K207",
    "dict_type": "K208",
    "model_type": "K208",
    "model_attributes_type": "K208",
    "literal_error": "K209",
    "too_short": "K211",
    "too_long": "K211",
    "string_too_short": "K212",
    "string_too_long": "K213",
    "day": "K214",
    "ascending": "K220",
}
_PATTERNS = {ID_PATTERN: "K210", PICTURE_PATTERN: "K218", r"^https?://\S+$": "K216"}


def validated(source: Source, model: type[Model]) -> tuple[Model | None, list[Problem]]:
    """The model of a file that could be read, or all that is wrong with its values."""
    if source.values is None:
        return None, []
    newer = too_new(source.values)
    if newer:
        return None, [source.problem(newer)]
    try:
        return model.model_validate(migrated(model.__name__, source.values)), []
    except ValidationError as error:
        return None, [source.problem(found) for found in _findings(error, model)]


def _findings(error: ValidationError, model: type[BaseModel]) -> Iterator[Finding]:
    """Our words for each thing that pydantic found."""
    for detail in error.errors(include_url=False)[:MOST_FINDINGS]:
        yield _finding(detail, model)


def _finding(detail: ErrorDetails, model: type[BaseModel]) -> Finding:
    """One of pydantic's errors as a finding."""
    path = tuple(step for step in detail["loc"] if step != "[key]")
    code = _code(detail, path)
    of_key = code in ("K201", "K202", "K211") or "[key]" in detail["loc"]
    return Finding(code, path, _params(code, detail, path, model), of_key)


def _code(detail: ErrorDetails, path: Path) -> str:
    """The code that fits, which for a few fields says more than the kind of error."""
    code = _KINDS.get(detail["type"], "K219")
    if detail["type"] == "string_pattern_mismatch":
        return _PATTERNS.get(str(detail["ctx"]["pattern"]), "K219")
    if code == "K209" and path[-1:] == ("phase",):
        return "K314"
    if code == "K211" and "effects" in path:
        return "K215"
    if code == "K213" and path[-1:] == ("id",):
        return "K210"
    return code


def _params(
    code: str, detail: ErrorDetails, path: Path, model: type[BaseModel]
) -> dict[str, str | int]:
    """What the words of a code need to know."""
    value = detail["input"]
    params: dict[str, str | int] = {"value": shown(value)}
    if code in ("K203", "K211", "K215"):
        params["least"], params["most"] = limits(shape(model, path))
    if code in ("K211", "K215"):
        params["count"] = len(value)
    if code == "K213":
        params["most"] = int(detail["ctx"]["max_length"])
    if code in ("K209", "K314"):
        params |= _of_choice(str(value), shape(model, path))
    if code == "K201":
        params |= _meant(str(path[-1]), keys(shape(model, path[:-1])))
    return params


def _of_choice(word: str, field: Shape) -> dict[str, str | int]:
    """What could be chosen, and what was probably meant."""
    known = choices(field)
    return {"name": word, "choices": ", ".join(known), **_meant(word, known)}


def _meant(word: str, known: list[str]) -> Params:
    """The near miss, as a parameter."""
    meant = nearly(word, known)
    return {"nearly": meant} if meant else {}


def shown(value: Value) -> str:
    """A value as a short quotation, the way YAML writes it."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        return f"'{value[:40]}...'" if len(value) > 40 else f"'{value}'"  # noqa: PLR2004
    if isinstance(value, list):
        short = len(value) <= 4 and all(isinstance(item, int | float) for item in value)  # noqa: PLR2004
        return str(value) if short else "[...]"
    return "{...}" if isinstance(value, dict) else str(value)
