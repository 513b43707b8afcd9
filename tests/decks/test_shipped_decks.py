"""The decks and formats that we ship have no errors and no unexplained warnings."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.decks.check import check
from game.decks.compiled import decode, encode
from game.decks.load import load
from game.decks.text import render_all

SCENARIOS = Path(__file__).parent.parent.parent / "scenarios"
DECKS = sorted(path.parent.name for path in SCENARIOS.glob("*/deck.yaml"))


def test_everything_is_without_errors() -> None:
    report = check(SCENARIOS)
    assert report.ok, render_all(p for p in report.problems if p.severity == "error")


@pytest.mark.parametrize("name", DECKS)
def test_a_shipped_deck_can_be_pinned(name: str) -> None:
    deck = load(SCENARIOS / name, SCENARIOS / "formats").deck
    assert deck is not None
    assert decode(encode(deck)) == deck
