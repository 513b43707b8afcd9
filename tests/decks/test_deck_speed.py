"""Reading, validating and compiling, against yaml.load(..., CSafeLoader) of the same files."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from many_cards import CARD, LINES, write_deck

from game.decks.lint.run import lint
from game.decks.load import load

pytestmark = pytest.mark.skipif(
    not hasattr(yaml, "CSafeLoader"), reason="PyYAML has no C part here"
)
CARDS = 150


def quickest(run: Callable[[], object]) -> float:
    times = []
    for _ in range(5):
        gc.collect()
        began = time.perf_counter()
        run()
        times.append(time.perf_counter() - began)
    return min(times)


def test_a_generated_card_has_the_length_of_the_benchmark() -> None:
    assert CARD.count("\n") == LINES


def test_loading_and_lint_keep_to_their_times(tmp_path: Path) -> None:
    folder = write_deck(tmp_path / "veel", CARDS)
    paths = sorted((folder / "cards").glob("*.yaml"))
    loaded = load(folder)
    assert loaded.deck is not None
    assert len(loaded.deck.cards) == CARDS
    floor = quickest(lambda: [yaml.load(p.read_bytes(), yaml.CSafeLoader) for p in paths])
    assert quickest(lambda: load(folder)) < 1.25 * floor
    assert quickest(lambda: lint(load(folder))) < 2.5 * floor
