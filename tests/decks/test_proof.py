"""Proof: what is wrong while somebody writes."""

from __future__ import annotations

from pathlib import Path

from trial_deck import CARD, changed, put

from game.core.deck import Card, Deck
from game.decks.lint.run import Given
from game.decks.load import load
from game.decks.proof import Proof, proof, remarks, told

ROOT = Path(__file__).parents[2]


def opened(folder: Path, card: str = CARD) -> tuple[Deck, Path]:
    put(folder)
    deck = load(folder).deck
    assert deck is not None
    path = folder / "cards/sleutel.yaml"
    path.write_text(card, encoding="utf-8")
    return deck, path


def card_of(made: Proof) -> Card:
    assert made.file.card is not None
    return made.file.card


def test_problems_stand_beside_their_field(tmp_path: Path) -> None:
    text = changed(
        CARD, ("trust: [1, 1]", "trust: [1, 5]"), ("tension: regels-maatwerk", "tension: x")
    )
    made = proof(opened(tmp_path, text)[1], opened(tmp_path / "b")[0])
    assert [problem.code for problem in made.at(("options", 1))] == ["K203"]
    assert made.at(("options", 0)) == ()
    text = changed(CARD, ("tension: regels-maatwerk", "tension: regels"))
    deck, path = opened(tmp_path, text)
    assert [problem.code for problem in proof(path, deck).at(("tension",))] == ["K301"]


def test_a_whole_card_has_no_problems() -> None:
    deck = load(ROOT / "scenarios/tour").deck
    assert deck is not None
    path = ROOT / "scenarios/tour/cards/alles-een-keer.yaml"
    assert proof(path, deck).problems == ()


def test_a_text_is_counted_as_it_is_typed(tmp_path: Path) -> None:
    deck, path = opened(tmp_path)
    made = proof(path, deck)
    long = "Dit is een zin die maar doorgaat en doorgaat, " * 4 + "en dan nog niet stopt."
    found = remarks(card_of(made), deck, ("case",), long)
    assert (found.sentences, found.words, found.over) == (1, 41, 0)
    assert [told(each, made.file).code for each in found.findings][:1] == ["T02"]
    assert remarks(card_of(made), deck, ("question",), "x" * 450).over == 50


def test_a_label_a_prompt_and_a_lens_have_remarks_of_their_own(tmp_path: Path) -> None:
    deck, path = opened(tmp_path)
    card = card_of(proof(path, deck))
    mail = "Mail naar jan@voorbeeld.nl"
    for field in (
        ("options", 0, "why"),
        ("lenses", 0, "says"),
        ("prompts", "discuss", 1),
        ("twist", "text"),
    ):
        found = remarks(card, deck, field, mail)
        assert [each.code for each in found.findings] == ["V01"], field
    full = remarks(card, deck, ("title",), "Kort", Given(measure=lambda _place, _text: 3.0))
    assert [each.code for each in full.findings] == ["T01"]


def test_a_place_the_card_does_not_have_yet_is_only_counted(tmp_path: Path) -> None:
    deck, path = opened(tmp_path)
    card = card_of(proof(path, deck))
    assert remarks(card, deck, ("options", 7, "label"), "Je wacht.").words == 2
    assert remarks(None, deck, ("title",), "Je wacht af").findings == ()
    assert remarks(card, deck, ("title",), "").score is None
