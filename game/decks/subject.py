"""A path in a file as people say it: `'trust' (lange termijn) bij keuze 'grens'`."""

from __future__ import annotations

from collections.abc import Mapping

from game.decks.places import Path
from game.decks.reader import Value
from game.decks.wording.entry import _
from game.words import t

_AT = {
    "options": _("bij keuze {item}"),
    "facts": _("bij feit {item}"),
    "lenses": _("bij bril {item}"),
    "followups": _("bij vervolg {item}"),
    "sources": _("bij bron {item}"),
    "silence": _("bij stilte {item}"),
    "tensions": _("bij spanningsveld {item}"),
    "interests": _("bij belang {item}"),
    "steps": _("bij stap {item}"),
    "terms": _("bij woord {item}"),
    "items": _("bij handvat {item}"),
}
_IN = {
    "person": _("bij de persoon"),
    "twist": _("in de wending"),
    "insight": _("bij het inzicht"),
    "law": _("bij de wet"),
    "prompts": _("bij de gespreksvragen"),
    "left": _("bij de linkerpool"),
    "right": _("bij de rechterpool"),
    "points": _("bij de punten"),
}
LONGEST_WORD = 200
_TERMS = (_("korte termijn"), _("lange termijn"))


def named(path: Path, values: Value) -> Path:
    """The same path with items of lists named by their id where they have one."""
    names: list[str | int] = []
    for step in path:
        values = _inside(values, step)
        known = isinstance(step, int) and isinstance(values, Mapping)
        identity = values.get("id") if known else None
        names.append(identity if isinstance(identity, str) else step)
    return tuple(names)


def subject(path: Path) -> str:
    """The last part of a path, and after it what it belongs to."""
    if not path:
        return t("Dit bestand")
    head, rest = _head(path)
    return " ".join([head, *_around(rest)])


def shortened(word: str | int) -> str | int:
    """A word that fits in a message."""
    too_long = isinstance(word, str) and len(word) > LONGEST_WORD
    return f"{str(word)[:LONGEST_WORD]}..." if too_long else word


def _inside(values: Value, step: str | int) -> Value:
    """What a key or number leads to; None where there is nothing."""
    if isinstance(values, Mapping):
        return values.get(step)
    if isinstance(values, list) and isinstance(step, int) and step < len(values):
        return values[step]
    return None


def _head(path: Path) -> tuple[str, Path]:
    """The thing itself, and the path of what is around it."""
    last = path[-1]
    if not isinstance(last, int):
        return f"'{shortened(last)}'", path[:-1]
    if "effects" in path[:-2] and last < len(_TERMS):
        return f"'{path[-2]}' ({t(_TERMS[last])})", path[:-2]
    key = path[-2] if len(path) > 1 else ""
    return t("Nummer {number} van '{key}'", number=last + 1, key=key), path[:-2]


def _around(path: Path) -> list[str]:
    """What something belongs to, from near to far."""
    words = (_belongs(path[:length]) for length in range(len(path), 0, -1))
    return [word for word in words if word]


def _belongs(path: Path) -> str:
    """What the end of a path says in words; nothing for the name of a list."""
    step, before = path[-1], path[-2] if len(path) > 1 else None
    if before in _AT:
        return t(_AT[str(before)], item=_item(step))
    if before == "effects" and path[0] == "twist":
        return t(_AT["options"], item=_item(step))
    return t(_IN[str(step)]) if step in _IN else ""


def _item(step: str | int) -> str:
    """An item by its name between quotes, or by its number."""
    return str(step + 1) if isinstance(step, int) else f"'{shortened(step)}'"
