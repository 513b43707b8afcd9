"""One broken deck for each code, which gives that code and no other error."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from game.decks import load as loading
from game.decks.check import Report, check
from game.decks.explain import CODES
from game.decks.load import load
from game.decks.problems import Problem
from game.decks.text import render

FOLDER = Path(__file__).parent.parent / "data/bad_decks"
TODAY = date(2026, 11, 22)
ALSO = {"K310": {"K311"}}
"""Two files cannot both have the name of the one id that they share."""


def measure(_where: str, text: str) -> float:
    """A screen holds 480 signs."""
    return len(text) / 480


def checked(folder: Path) -> Report:
    now, before, formats = folder / "now", folder / "earlier", folder / "formats"
    return check(
        now if now.exists() else folder,
        formats if formats.exists() else None,
        today=TODAY,
        measure=measure,
        earlier=load(before).deck if before.exists() else None,
    )


def test_every_code_has_a_broken_deck() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_broken_deck_gives_its_code_and_no_other(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "speaks_c", lambda: code != "K120")
    problems = checked(FOLDER / code).problems
    assert {problem.code for problem in problems} - ALSO.get(code, set()) == {code}
    assert all(_is_complete(problem) for problem in problems)


def _is_complete(problem: Problem) -> bool:
    words = (problem.title, problem.what, problem.why, problem.do)
    return all(words) and "{" not in problem.what.replace("{ }", "") and bool(render(problem))
