"""A group's own case becomes a card that plays, whatever deck it was played with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from game.core.deck import Card, Deck, Option, Tension
from game.decks.check import check
from game.decks.install import RECORD
from game.decks.load import load
from game.decks.own_card import NAME, own_card

SCENARIOS = Path(__file__).parents[2] / "scenarios"
FORMATS = SCENARIOS / "formats"


def shipped(name: str) -> Deck:
    deck = load(SCENARIOS / name, FORMATS, SCENARIOS).deck
    assert deck is not None
    return deck


def case(tension: Tension, *labels: str) -> Card:
    options = tuple(Option(f"o{n}", label) for n, label in enumerate(labels, 1))
    words = 'Iemand zei: "nee" # en ging.\n\nDaarna bleef de stoel leeg.'
    return Card("own-1", "De lege stoel: #1", tension.id, words, "Wie belt?", options=options)


def playable(path: Path) -> Card:
    """The card in this file; its deck has no errors at all."""
    report = check(path.parents[1], FORMATS)
    assert [each.code for each in report.problems if each.severity == "error"] == []
    deck = report.decks[0].deck
    assert deck is not None
    return deck.card_by_id[path.stem]


def test_cases_with_two_decks_play_from_one_deck_of_own_cards(tmp_path: Path) -> None:
    for name in ("arbeidstoeleiding", "tour", "arbeidstoeleiding"):
        deck = shipped(name)
        tension = deck.tensions[-1]
        card = playable(own_card(tmp_path, case(tension, "Bellen", "Wachten"), deck))
        assert card.tension == tension.id
        assert [each.label for each in card.options] == ["Bellen", "Wachten"]
        assert card.case == case(tension).case
    assert [path.name for path in tmp_path.iterdir()] == [NAME]
    held = load(tmp_path / NAME).deck
    assert held is not None
    assert len(held.cards) == 3


def test_a_tension_that_is_missing_comes_along(tmp_path: Path) -> None:
    deck = shipped("tour")
    own_card(tmp_path, case(deck.tensions[0]), deck)
    fresh = replace(deck.tensions[0], id="nieuw-veld", about='Waar "wringt" het?')
    path = own_card(tmp_path, case(fresh), other(deck, tensions=(fresh, *deck.tensions[1:])))
    assert playable(path).tension == "nieuw-veld"
    held = load(path.parents[1]).deck
    assert held is not None
    assert held.tensions == (*deck_tensions(deck), replace(fresh, source=None))


def deck_tensions(deck: Deck) -> tuple[Tension, ...]:
    """Its tensions as a deck of own cards has them."""
    return tuple(replace(each, source=None) for each in deck.tensions)


def other(deck: Deck, **changed: object) -> Deck:
    return replace(deck, **changed)  # type: ignore[arg-type]


def test_a_tension_that_does_not_fit_gets_a_deck_of_its_own(tmp_path: Path) -> None:
    deck = shipped("tour")
    first, *rest = deck.tensions
    own_card(tmp_path, case(first), deck)
    namesake = replace(first, left=replace(first.left, label="Iets anders"))
    sources = (
        other(deck, tensions=(namesake, *rest)),
        other(deck, language="en"),
        deck,
    )
    folders = []
    for source in sources:
        path = own_card(tmp_path, case(first), source)
        card = playable(path)
        held = load(path.parents[1]).deck
        assert held is not None
        assert held.tension_by_id[card.tension].left == source.tension_by_id[first.id].left
        assert held.language == source.language
        folders.append(path.parents[1].name)
    assert folders == [f"{NAME}-2", f"{NAME}-3", NAME]


def test_a_deck_with_twelve_tensions_is_full(tmp_path: Path) -> None:
    deck = shipped("tour")
    first = deck.tensions[0]
    many = tuple(replace(first, id=f"veld-{number}") for number in range(13))
    own_card(tmp_path, case(many[0]), other(deck, tensions=many[:12]))
    path = own_card(tmp_path, case(many[12]), other(deck, tensions=many[10:]))
    assert playable(path).tension == "veld-12"
    assert path.parents[1].name == f"{NAME}-2"


@pytest.mark.parametrize("what", ["broken", "installed"])
def test_a_deck_that_cannot_take_a_card_is_left_alone(what: str, tmp_path: Path) -> None:
    deck = shipped("tour")
    folder = own_card(tmp_path, case(deck.tensions[0]), deck).parents[1]
    if what == "broken":
        (folder / "deck.yaml").write_text("tensions: [", encoding="utf-8")
    else:
        (folder / RECORD).write_text("{}", encoding="utf-8")
    path = own_card(tmp_path, case(deck.tensions[0]), deck)
    assert playable(path)
    assert path.parents[1].name == f"{NAME}-2"


def test_a_case_is_fitted_to_what_a_card_can_be(tmp_path: Path) -> None:
    deck = shipped("tour")
    long = replace(case(deck.tensions[0], "Alleen dit"), title="x" * 200, question="", tension="")
    card = playable(own_card(tmp_path, long, deck))
    assert (len(card.title), len(card.options), card.question) == (120, 2, "?")
    assert card.tension == deck.tensions[0].id
