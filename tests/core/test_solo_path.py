"""Which card comes next: all tensions come by, and hard ones come later."""

from __future__ import annotations

from dataclasses import replace

import solo_small as s

from game.core.solo.path import minutes, next_card, progress, surprise


def test_easy_cards_come_first_and_tensions_take_turns() -> None:
    deck = s.deck(4)
    cards = tuple(
        replace(card, level=level) for card, level in zip(deck.cards, (1, 2, 1, 1), strict=True)
    )
    deck = replace(deck, cards=cards)
    played: list[str] = []
    for _ in cards:
        found = next_card(deck, played)
        assert found is not None
        played.append(found.id)
    assert played == ["kaart-1", "kaart-4", "kaart-3", "kaart-2"]


def test_after_all_cards_they_come_again() -> None:
    deck = s.deck(2)
    found = next_card(deck, ["kaart-1", "kaart-2", "kaart-1"])
    assert found is not None
    assert found.id == "kaart-2"


def test_a_surprise_is_new_while_there_is_something_new() -> None:
    deck = s.deck(3)
    found = surprise(deck, ["kaart-1", "kaart-3"], "iemand")
    assert found is not None
    assert found.id == "kaart-2"
    assert surprise(deck, [], "x") == surprise(deck, [], "x")


def test_a_card_without_a_choice_is_never_offered() -> None:
    deck = s.deck(1)
    bare = replace(deck, cards=(replace(deck.cards[0], options=()),))
    assert next_card(bare, []) is None
    assert surprise(bare, [], "x") is None


def test_progress_counts_each_card_once() -> None:
    counts = progress(s.deck(3), ["kaart-1", "kaart-1", "weg"])
    assert counts == {"plan-grens": (1, 2), "b": (0, 1)}


def test_a_longer_card_takes_more_minutes() -> None:
    card = s.card()
    assert minutes(replace(card, case="woord " * 600)) == minutes(card) + 4
