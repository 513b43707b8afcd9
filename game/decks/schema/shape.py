"""What a model says about the field at a path: its limits, choices and keys."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel

Shape = Mapping[str, Any]


def shape(model: type[BaseModel], path: tuple[str | int, ...]) -> Shape:
    """The part of the JSON Schema that is about this path; empty for unknown paths."""
    root = _root(model)
    node = plain(root, root)
    for step in path:
        node = plain(_inside(node, step), root)
    return node


def limits(shape: Shape) -> tuple[int, int]:
    """From and up to what a number goes, or how many items a list has."""
    least = shape.get("minimum", shape.get("minItems", 0))
    most = shape.get("maximum", shape.get("maxItems", 999))
    return int(least), int(most)


def choices(shape: Shape) -> list[str]:
    """The values that are possible, where there is a choice."""
    return [str(value) for value in shape.get("enum", [shape.get("const", "")])]


def keys(shape: Shape) -> list[str]:
    """The fields that are possible."""
    return list(shape.get("properties", {}))


@cache
def _root(model: type[BaseModel]) -> Shape:
    """The whole JSON Schema of a model."""
    return model.model_json_schema()


def _inside(node: Shape, step: str | int) -> Shape:
    """What is said about a key or an item."""
    if isinstance(step, int):
        found = node.get("items", {})
    else:
        found = node.get("properties", {}).get(step) or node.get("additionalProperties")
        patterns = node.get("patternProperties", {})
        found = found or next(iter(patterns.values()), {})
    return found if isinstance(found, Mapping) else {}


def plain(node: Shape, root: Shape) -> Shape:
    """The node itself behind a reference or an `or null`."""
    for choice in node.get("anyOf", ()):
        if choice.get("type") != "null":
            return plain(choice, root)
    name = node.get("$ref")
    return root["$defs"][name.rsplit("/", 1)[-1]] if name else node
