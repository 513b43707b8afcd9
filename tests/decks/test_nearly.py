from __future__ import annotations

import pytest

from game.decks.nearly import DUTCH, nearly
from game.decks.schema import CardModel, DeckModel, FormatModel
from game.decks.schema.shape import keys, shape

CARD = ["question", "title", "case", "options", "facts", "lenses", "prompts", "twist"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("questoin", "question"),
        ("vraag", "question"),
        ("Vraag", "question"),
        ("titel", "title"),
        ("casus", "case"),
        ("keuzes", "options"),
        ("brillen", "lenses"),
        ("xyzzy", None),
        ("", None),
    ],
)
def test_a_near_miss_or_a_dutch_word_is_understood(word: str, meant: str | None) -> None:
    assert nearly(word, CARD) == meant


def test_a_dutch_word_means_what_has_a_place_there() -> None:
    assert nearly("vraag", ["id", "ask", "answer"]) == "ask"
    assert nearly("beschrijving", ["id", "text", "kind"]) == "text"


def test_every_dutch_word_means_a_field_that_there_is() -> None:
    known = {"reason", "format"}
    for model in (CardModel, DeckModel, FormatModel):
        known |= set(keys(shape(model, ())))
        for part in model.model_json_schema()["$defs"].values():
            known |= set(part.get("properties", {}))
    assert set(DUTCH.values()) <= known
