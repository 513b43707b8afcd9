"""The texts that new parts of a card begin with, until somebody writes their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from game.ui.screens.studio import case_part, ending_part, followups_part, lenses_part, options_part
from game.ui.screens.studio.talk_part import prompt

_FITTING = ("id", "icon", "name", "gender", "question", "url")
"""What needs no words of one's own."""


def samples() -> frozenset[str]:
    """All of them, in the language of the game."""
    blanks = (
        case_part.fact([]),
        case_part.person(),
        options_part.blank([]),
        followups_part.blank([]),
        lenses_part.blank([]),
        ending_part.twist(),
        ending_part.insight(),
        ending_part.source(),
        prompt(),
    )
    return frozenset(filter(None, _texts(blanks)))


def _texts(held: Any) -> Iterator[str]:  # noqa: ANN401 - blanks hold anything
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict):
        yield from _texts([each for key, each in held.items() if key not in _FITTING])
    elif isinstance(held, list | tuple):
        for each in held:
            yield from _texts(each)
