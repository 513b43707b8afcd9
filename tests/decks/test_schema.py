from __future__ import annotations

from game.core.phases import PHASES as CORE_PHASES
from game.decks.schema import PHASES, CardModel, FormatModel
from game.decks.schema.shape import choices, keys, limits, shape


def test_the_phases_are_those_of_the_rules() -> None:
    assert set(PHASES) == set(CORE_PHASES)


def test_the_shape_of_a_field_is_found_by_its_path() -> None:
    assert limits(shape(CardModel, ("options", 0, "effects", "trust", 1))) == (-2, 2)
    assert limits(shape(CardModel, ("options",))) == (2, 5)
    assert choices(shape(CardModel, ("review",))) == ["legal"]
    assert "label" in keys(shape(CardModel, ("followups", 3, "options", 0)))
    assert choices(shape(FormatModel, ("steps", 0, "phase"))) == list(PHASES)
    assert keys(shape(CardModel, ("nothing", "at", "all"))) == []


def test_every_field_is_described_in_dutch() -> None:
    for model in (CardModel, FormatModel):
        root = model.model_json_schema()
        for part in (root, *root["$defs"].values()):
            assert part["description"]
            for field in part["properties"].values():
                assert "description" in field or "$ref" in field
