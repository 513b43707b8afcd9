"""New decks and cards can be played at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.decks.check import check
from game.decks.load import load
from game.decks.new import NewDeck, NewTension, copy_deck, duplicate, new_card, new_deck, slug
from game.decks.text import render_all
from game.errors import DeckError

SCENARIOS = Path(__file__).parents[2] / "scenarios"
TOUR = SCENARIOS / "tour"
FORMATS = SCENARIOS / "formats"


def deck(folder: Path) -> Path:
    made = NewDeck("Mijn eerste deck", (NewTension("Snel", "Zorgvuldig"),), authors=("Trainer",))
    return new_deck(folder, made, TOUR)


def test_a_new_deck_with_one_card_only_has_its_sample_texts_to_remark(
    tmp_path: Path,
) -> None:
    folder = deck(tmp_path)
    path = new_card(folder, 'Een "lastige" vraag: ja?')
    report = check(folder, FORMATS)
    assert {each.code for each in report.problems} == {"T06"}, render_all(report.problems)
    found = report.decks[0].deck
    assert found is not None
    assert (folder.name, found.title, found.authors) == (
        "mijn-eerste-deck",
        "Mijn eerste deck",
        ("Trainer",),
    )
    assert (path.stem, found.cards[0].title) == ("een-lastige-vraag-ja", 'Een "lastige" vraag: ja?')
    assert next(tension.id for tension in found.tensions) == "snel-zorgvuldig"
    assert len(found.tensions) == 3
    assert all((found.cards[0].twist, found.cards[0].insight, found.cards[0].lenses))


def test_a_new_card_stands_in_the_field_that_was_chosen(tmp_path: Path) -> None:
    folder = deck(tmp_path)
    path = new_card(folder, "Kaart", "regels-maatwerk")
    again = new_card(folder, "Kaart")
    assert (path.stem, again.stem) == ("kaart", "kaart-2")
    assert "tension: regels-maatwerk " in path.read_text(encoding="utf-8")
    with pytest.raises(DeckError, match="snel-zorgvuldig"):
        new_card(folder, "Kaart", "onzin")


def test_a_deck_has_the_interests_that_were_asked(tmp_path: Path) -> None:
    made = NewDeck("Rust", interests={"trust": "Vertrouwen", "rust": "Rust in de klas"})
    folder = new_deck(tmp_path, made, TOUR)
    new_card(folder, "Kaart")
    found = load(folder).deck
    assert found is not None
    assert [interest.id for interest in found.interests] == ["trust", "rust"]
    assert found.cards[0].options[0].effects == {"trust": (1, 0), "rust": (-1, 1)}


def test_nothing_is_written_over(tmp_path: Path) -> None:
    deck(tmp_path)
    with pytest.raises(DeckError):
        deck(tmp_path)


@pytest.mark.parametrize("name", ["tour", "arbeidstoeleiding"])
def test_a_shipped_deck_becomes_ones_own(name: str, tmp_path: Path) -> None:
    folder = copy_deck(SCENARIOS / name, tmp_path, "Van ons", SCENARIOS)
    report = check(folder, FORMATS)
    assert report.ok
    found = report.decks[0].deck
    shipped = load(SCENARIOS / name, None, SCENARIOS).deck
    assert found is not None
    assert shipped is not None
    assert (found.id, found.title) == ("van-ons", "Van ons")
    assert found.cards == shipped.cards


def test_a_copy_of_a_card_brings_its_translation(tmp_path: Path) -> None:
    folder = copy_deck(TOUR, tmp_path, "Van ons")
    path = duplicate(folder / "cards/alles-een-keer.yaml")
    assert path.name == "alles-een-keer-2.yaml"
    text = path.read_text(encoding="utf-8")
    assert 'title: "Eerst de training (kopie)"' in text
    assert text.count("#") == (TOUR / "cards/alles-een-keer.yaml").read_text("utf-8").count("#")
    assert (folder / "cards/alles-een-keer-2.en.yaml").is_file()
    assert check(folder, FORMATS).problems == ()
    assert duplicate(path).stem == "alles-een-keer-2-2"


def test_editors_find_the_schema_where_there_is_one(tmp_path: Path) -> None:
    (tmp_path / "card.schema.json").write_text("{}", encoding="utf-8")
    text = new_card(deck(tmp_path), "Kaart").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../../card.schema.json\n")


def test_a_title_becomes_an_id() -> None:
    assert slug("Één café: vóór & na!") == "een-cafe-voor-na"
    assert slug("???") == "geen-naam"
    assert len(slug("woord " * 50)) <= 60
