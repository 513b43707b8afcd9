"""What in a card points at an option or a follow-up, and goes along when that is taken out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Place = tuple[str | int, ...]


def pointers(values: Mapping[str, Any], path: Place) -> Iterator[tuple[Place, str | None]]:
    """Places that name what stands at a path; with its id where null must come instead."""
    match path:
        case ("options", int(number)):
            yield from _of_twist(values, _id(values, "options", number))
        case ("followups", int(number)):
            yield from _ways_to(values, _id(values, "followups", number))
        case _:
            return


def _id(values: Mapping[str, Any], name: str, number: int) -> str:
    items = values.get(name)
    item = items[number] if isinstance(items, list) and number < len(items) else None
    return str(item.get("id") or "") if isinstance(item, dict) else ""


def _of_twist(values: Mapping[str, Any], option: str) -> Iterator[tuple[Place, str | None]]:
    twist = values.get("twist")
    effects = twist.get("effects") if isinstance(twist, dict) else None
    if isinstance(effects, dict) and option in effects:
        yield ("twist", "effects", option), None


def _ways_to(values: Mapping[str, Any], scene: str) -> Iterator[tuple[Place, str | None]]:
    """Every option, of the card and of its follow-ups, that leads to a scene."""
    parts: list[tuple[Place, Any]] = [(("options",), values.get("options"))]
    for number, each in enumerate(values.get("followups") or []):
        inside = each.get("options") if isinstance(each, dict) else None
        parts.append((("followups", number, "options"), inside))
    for path, options in parts:
        for number, option in enumerate(options or []):
            if scene and isinstance(option, dict) and option.get("next") == scene:
                yield (*path, number, "next"), scene
