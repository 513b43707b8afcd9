"""Every message of the decks has an English text with the same parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from game import words
from game.decks.problems import Problem
from game.decks.subject import subject
from game.decks.text import render
from game.decks.wording import WORDING

LOCALE = Path(__file__).parent.parent.parent / "assets/locale"
SAME = ("{subject} is {value}.", "{subject} is '{name}'.")
"""Texts that are the same in both languages."""

FIELD = re.compile(r"\{(\w+)\}")


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    words.use("en", LOCALE)
    yield
    words.use("nl", LOCALE)


@pytest.mark.parametrize("code", sorted(WORDING))
def test_a_message_is_said_in_english(code: str) -> None:
    row = WORDING[code]
    for dutch in filter(None, (row.title, row.what, row.why, row.do, row.form)):
        spoken = words.t(dutch)
        assert spoken != dutch or dutch in SAME
        assert set(FIELD.findall(spoken)) == set(FIELD.findall(dutch))


def test_a_whole_problem_is_shown_in_english() -> None:
    problem = Problem("K202", "deck.yaml", path=("options", "grens", "label"))
    assert render(problem) == (
        "deck.yaml:1:1  error K202  Field is missing\n"
        "  What  'label' of option 'grens' is missing.\n"
        "  Why   Without this field there is nothing to play.\n"
        "  Do    Add the field."
    )
    assert subject(("effects", "trust", 1)) == "'trust' (long term)"
