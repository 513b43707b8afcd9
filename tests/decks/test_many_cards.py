"""Many cards: as long as those of the benchmark, and all of them read."""

from __future__ import annotations

from pathlib import Path

from many_cards import CARD, LINES, write_deck

from game.decks.load import load

CARDS = 150


def test_a_generated_card_has_the_length_of_the_benchmark() -> None:
    assert CARD.count("\n") == LINES


def test_every_card_of_many_is_read(tmp_path: Path) -> None:
    loaded = load(write_deck(tmp_path / "veel", CARDS))
    assert loaded.deck is not None
    assert len(loaded.deck.cards) == CARDS
    assert loaded.problems == ()
