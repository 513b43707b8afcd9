from __future__ import annotations

from pathlib import Path

import pytest
from trial_deck import put

from game.decks.load import load
from game.decks.translated import translated

ENGLISH = """\
schema: 1
id: sleutel
title: "The key"
case: "Farid would like to borrow the key."
person: {origin: "Afghanistan", about: "was a teacher"}
options:
  - {id: geven, label: "You lend him the key.", later: "Others want it too."}
lenses:
  - {id: farid, says: "I only want to practise."}
prompts:
  discuss: ["When do you make an exception?", "Who decides?"]
twist: {title: "The key is gone"}
followups:
  - id: bellen
    text: "Farid calls you."
    options:
      - {id: wachten, label: "You call back later."}
insight: {text: "You may make an exception if you write down why."}
facilitator: "Let silent voters speak first."
"""
DECK_ENGLISH = """\
schema: 1
id: proef
title: "Trial deck"
tensions:
  - id: regels-maatwerk
    left: {label: "Rules"}
"""


def test_a_deck_is_spoken_in_another_language(tmp_path: Path) -> None:
    loaded = load(put(tmp_path / "proef", sleutel__en=ENGLISH, deck__en=DECK_ENGLISH))
    assert loaded.problems == ()
    deck = translated(loaded, "en")
    assert deck is not None
    card = deck.card_by_id["sleutel"]
    assert (deck.language, deck.title, card.title) == ("en", "Trial deck", "The key")
    assert deck.tension_by_id["regels-maatwerk"].left.label == "Rules"
    assert deck.tension_by_id["regels-maatwerk"].left.gift == "Iedereen krijgt hetzelfde."
    assert card.options[0].label == "Je zegt nee en legt de regel uit."
    assert card.options[1].label == "You lend him the key."
    assert card.options[1].effects == {"trust": (1, 1), "feasibility": (-1, 0)}
    assert [p.id for p in card.prompts["discuss"]] == ["discuss-1", "discuss-2"]
    assert card.prompts["discuss"][1].text == "Who decides?"
    assert card.prompts["ask"][0].text == "Wat weet je nog niet?"
    assert card.followups[0].options[1].label == "You call back later."
    assert card.followups[0].options[0].label == "Je luistert eerst."
    assert card.person is not None
    assert card.person.name == "Farid"


def test_the_own_language_and_unknown_ones_leave_the_deck_as_it_is(tmp_path: Path) -> None:
    loaded = load(put(tmp_path / "proef", sleutel__en=ENGLISH))
    assert translated(loaded, "nl") is loaded.deck
    assert translated(loaded, "fr") is loaded.deck


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('schema: 1\nid: slot\ntitle: "x"\n', "K317"),
        ('schema: 1\nid: sleutel\nfacts: [{id: x, ask: "y"}]\n', "K318"),
        ('schema: 1\nid: sleutel\nwarning: "x"\n', "K318"),
        ('schema: 1\nid: sleutel\nprompts: {discuss: ["x"]}\n', "K319"),
        ("schema: 1\nid: sleutel\nlevel: 2\n", "K201"),
    ],
)
def test_a_translation_follows_the_card(tmp_path: Path, text: str, code: str) -> None:
    loaded = load(put(tmp_path / "proef", sleutel__en=text))
    assert [problem.code for problem in loaded.problems] == [code]
    assert loaded.deck is not None
    assert len(loaded.deck.cards) == 1


def test_fewer_questions_leave_the_others_as_they_are(tmp_path: Path) -> None:
    text = 'schema: 1\nid: sleutel\nprompts: {discuss: ["When?"]}\n'
    deck = translated(load(put(tmp_path / "proef", sleutel__en=text)), "en")
    assert deck is not None
    texts = [p.text for p in deck.card_by_id["sleutel"].prompts["discuss"]]
    assert texts == ["When?", "Wie beslist dat?"]
