"""What the shipped decks promise, counted."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from game import places
from game.app.catalog import playable
from game.core.deck import Card, Deck, Option
from game.decks.readability import readability

DECKS: dict[str, Deck] = {f.name: deck for f, deck in playable(places.scenarios()).items()}
MAIN, SECOND, ENGLISH = (DECKS[n] for n in ("arbeidstoeleiding", "mens-en-omgeving", "first-steps"))
CARDS = [(name, card) for name, deck in DECKS.items() for card in deck.cards if name != "tour"]
LEGAL = {
    *("niemand-neemt-op", "representatief", "stuur-mij-maar-eritreeers"),
    *("wie-belt-de-huisarts", "wat-de-docent-ziet"),
}


def deep(card: Card, option: Option) -> int:
    """How many follow-ups come after an option."""
    following = next((f for f in card.followups if f.id == option.next), None)
    return 1 + max((deep(card, o) for o in following.options), default=0) if following else 0


def test_the_main_deck_has_nine_fields_with_four_cards_or_more_on_three_levels() -> None:
    per_field = Counter(card.tension for card in MAIN.cards)
    assert len(MAIN.tensions) == 9
    assert len(MAIN.cards) >= 36
    assert min(per_field[tension.id] for tension in MAIN.tensions) >= 4
    assert {card.level for card in MAIN.cards} == {1, 2, 3}


def test_the_other_decks_are_as_large_as_they_promise() -> None:
    assert (len(SECOND.tensions), len(ENGLISH.cards), ENGLISH.language) == (7, 6, "en")
    assert len(SECOND.cards) >= 14


def test_twelve_cards_or_more_go_on_for_two_steps() -> None:
    deepest = [max(deep(card, option) for option in card.options) for _, card in CARDS]
    assert sum(steps >= 2 for steps in deepest) >= 12


@pytest.mark.parametrize(("name", "card"), CARDS, ids=lambda part: getattr(part, "id", ""))
def test_a_card_has_every_part(name: str, card: Card) -> None:
    assert 80 <= len(card.case.split()) <= 140
    assert card.person is not None
    assert 2 <= len(card.facts) <= 4
    assert 3 <= len(card.options) <= 4
    assert all(o.why and o.price and o.soon and o.later for o in card.options)
    assert len(card.lenses) >= 4
    assert [lens.newcomer for lens in card.lenses].count(True) == 1
    assert all(card.prompts.get(phase) for phase in ("ask", "discuss", "counter", "harvest"))
    assert card.twist is not None
    assert card.insight is not None
    assert card.handles
    assert card.facilitator
    assert card.insight.sources or name == "first-steps"


@pytest.mark.parametrize(("name", "card"), CARDS, ids=lambda part: getattr(part, "id", ""))
def test_sentences_are_short(name: str, card: Card) -> None:
    found = readability(card.case)
    assert found.words / found.sentences < 14, name


def test_every_piece_of_inspiration_can_be_reached() -> None:
    items = MAIN.inspiration
    fields = {tension.id for deck in (MAIN, SECOND) for tension in deck.tensions}
    cards = {handle for _, card in CARDS for handle in card.handles}
    assert [item.id for item in items] == [f"d-{n:03d}" for n in range(1, 105)]
    assert all(item.id in cards or set(item.tensions) & fields for item in items)


def test_there_are_71_terms_and_ten_formats() -> None:
    assert len(MAIN.terms) == 71
    assert len(MAIN.formats) == 10


def test_cards_that_a_lawyer_reads_carry_the_mark() -> None:
    assert {card.id for _, card in CARDS if card.review == "legal"} == LEGAL


def test_cards_about_fines_say_what_changed_in_2025() -> None:
    fines = [
        card for card in MAIN.cards if "boete" in " ".join(o.label for o in card.options).lower()
    ]
    assert fines
    for card in fines:
        assert card.insight is not None
        assert "2025" in card.insight.text, card.id


def test_every_deck_says_what_it_is_and_what_it_is_not() -> None:
    for deck in (MAIN, SECOND):
        assert "Verwey-Jonker" in deck.credits
        assert "verzonnen" in deck.credits
        assert "inschatting" in deck.credits


def test_only_what_a_source_confirms_has_a_source() -> None:
    sourced = [tension.id for tension in MAIN.tensions if tension.source]
    numbers = [number for number, tension in enumerate(MAIN.tensions, 1) if tension.source]
    assert numbers == [1, 3, 4, 5], sourced


def test_every_portrait_is_there_and_described() -> None:
    for folder in Path(places.scenarios()).glob("*/deck.yaml"):
        deck = DECKS.get(folder.parent.name)
        for card in deck.cards if deck else ():
            if card.person and card.person.portrait:
                assert (folder.parent / card.person.portrait).is_file(), card.id
                assert card.person.alt
