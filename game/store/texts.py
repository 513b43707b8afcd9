"""Which words in an event were typed by people, and so may hold a name.

Everything is taken to be typed, except the fields that name things by id: a new field
is on the safe side by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

IDS = frozenset(
    {
        *("deck", "seed", "format", "voting", "picked", "played", "card", "case", "step"),
        *("tension", "fact", "who", "option", "flow", "lens", "prompt", "id", "pole", "how"),
        *("action", "outcome", "followup", "place", "term", "side", "cards"),
    }
)
"""Fields that hold an id or a word of our own."""

TYPED_IDS = frozenset({("action_added", "who")})
"""Fields that are an id elsewhere, but are typed in this event."""

HIDDEN = "…"

Change = Callable[[str, str], str]
"""From the place of a text and its words to other words."""


def typed(kind: str, body: object) -> Iterator[tuple[str, str]]:
    """The place and the words of each text in this body; a place is like `ballots/0/text`."""
    found: list[tuple[str, str]] = []

    def note(place: str, text: str) -> str:
        found.append((place, text))
        return text

    changed(kind, body, note)
    return iter(found)


def changed(kind: str, body: object, change: Change) -> object:
    """This body with each of its texts as `change` makes it."""
    return _walk(kind, body, change, ())


def hidden(kind: str, body: object) -> object:
    """This body with every text left out, for eyes that may not read it."""
    return changed(kind, body, lambda _place, _text: HIDDEN)


def _walk(kind: str, value: object, change: Change, way: tuple[str, ...]) -> object:
    if isinstance(value, dict):
        return {key: _walk(kind, part, change, (*way, key)) for key, part in value.items()}
    if isinstance(value, list):
        return [_walk(kind, part, change, (*way, str(n))) for n, part in enumerate(value)]
    if isinstance(value, str) and _is_typed(kind, way):
        return change("/".join(way), value)
    return value


def _is_typed(kind: str, way: tuple[str, ...]) -> bool:
    name = next((step for step in reversed(way) if not step.isdigit()), "")
    return name not in IDS or (kind, name) in TYPED_IDS
