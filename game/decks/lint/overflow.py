"""T01: a text does not fit on the smallest screen with large letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from game.core.deck import Card
from game.decks.lint.texts import texts
from game.decks.places import Path
from game.decks.problems import Finding

Measure = Callable[[str, str], float]
"""(where it is shown, text) -> how many times its room the text fills; 1.0 just fits.

Handed in by cli and app, since only the screens know the font. Places are `title`,
`warning`, `case`, `question`, `ask`, `answer`, `label`, `why`, `price`, `soon`, `later`,
`who`, `says`, `asks`, `prompt`, `twist`, `followup`, `insight`, `facilitator`, `about`,
`origin` and `alt`.
"""

SCROLLING = {"case": 2.0}
"""A case may scroll by one screen."""


def rule(card: Card, measure: Measure) -> Iterator[Finding]:
    """Every text fits in its room."""
    for path, text in texts(card):
        fills = measure(where(path), text)
        if fills > SCROLLING.get(where(path), 1.0):
            yield Finding("T01", path, {"percent": round(fills * 100)}, key=True)


def where(path: Path) -> str:
    """The place where a text is shown."""
    if path[0] in ("prompts", "followups", "insight", "twist") and path[-1] in ("text", path[-1]):
        return _of_part(path)
    return str(path[-1])


def _of_part(path: Path) -> str:
    """Texts of a part go by the name of the part, unless they have one of their own."""
    if path[0] == "prompts":
        return "prompt"
    if path[-1] == "text":
        return str(path[0]).removesuffix("s")
    return str(path[-1])
