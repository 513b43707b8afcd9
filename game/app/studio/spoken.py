"""A problem in the words of the form: fields by their labels, options by their letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from game.decks.problems import Problem
from game.decks.subject import shortened
from game.decks.wording import WORDING
from game.ui.screens.studio.labels import label_of, place_of
from game.ui.screens.studio.records import Path
from game.words import t

_BETWEEN_QUOTES = re.compile(r"'\{(\w+)\}'")


BRIEF = ("T06",)
"""Codes whose title says it all, beside the field it is about."""


class Words(dict[str, str]):
    """What goes in a text; the name of a field gives what the form calls it."""

    def __missing__(self, field: str) -> str:
        """A name that is no parameter is a field."""
        return t("“{label}”", label=label_of((field,)))


def spoken(
    problem: Problem,
    path: Path,
    values: Any,  # noqa: ANN401 - a file holds anything
    interests: Mapping[str, str],
) -> tuple[str, str]:
    """What is wrong at this place of the form, and what to do about it; interests by id."""
    row = WORDING[problem.code]
    known = dict(_known(problem, values)) | _named(problem, interests)
    plain = {key: str(shortened(value)) for key, value in problem.params.items()}
    words = Words(plain | known | {"subject": place_of(path)})
    what = "" if problem.code in BRIEF else _say(row.what, words, known)
    do = _say(row.form, words, known) if row.form else _hint(problem) + _say(row.do, words, known)
    return what, do


def _hint(problem: Problem) -> str:
    nearly = problem.params.get("nearly")
    return t("Bedoelde je '{nearly}'?", nearly=nearly) + " " if nearly else ""


def _say(text: str, words: Words, known: Mapping[str, str]) -> str:
    """A text with its words filled in; what the form has a name for needs no quotes."""
    bare = _BETWEEN_QUOTES.sub(lambda m: m[0][1:-1] if m[1] in known else m[0], t(text))
    return bare.format_map(words)


def _named(problem: Problem, interests: Mapping[str, str]) -> dict[str, str]:
    """An interest by its name."""
    interest = str(problem.params.get("interest", ""))
    return {"interest": interests[interest]} if interest in interests else {}


def _known(problem: Problem, values: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - a file
    """Parameters for which the form has a name of its own."""
    names = dict(_items(values))
    items = ("option", "other", "name") if problem.code[0] == "F" else ("option", "other")
    for key, value in problem.params.items():
        if key in items and value in names:
            yield key, names[str(value)]
        if key == "field":
            yield key, t("“{label}”", label=label_of(("options", str(value))))
        if key == "phase":
            yield key, t("“{label}”", label=label_of(("prompts", str(value))))


def _items(values: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - a file holds anything
    """The letters of options and the numbers of follow-ups, by id."""
    held = values if isinstance(values, dict) else {}
    for number, each in enumerate(held.get("followups") or []):
        if isinstance(each, dict):
            yield from _letters(each.get("options"))
            yield str(each.get("id")), str(number + 1)
    yield from _letters(held.get("options"))


def _letters(options: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - as above
    for number, each in enumerate(options if isinstance(options, list) else []):
        if isinstance(each, dict):
            yield str(each.get("id")), chr(ord("A") + number)
