from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.decks.reference import SCHEMAS, json_schemas, reference, write

SCENARIOS = Path(__file__).parent.parent.parent / "scenarios"


def test_the_reference_is_current() -> None:
    assert (SCENARIOS / "REFERENCE.md").read_text(encoding="utf-8") == reference()


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schema_is_current(name: str) -> None:
    assert (SCENARIOS / name).read_text(encoding="utf-8") == json_schemas()[name]


def test_the_reference_names_every_field() -> None:
    text = reference()
    for model in SCHEMAS.values():
        root = model.model_json_schema()
        for part in (root, *root["$defs"].values()):
            assert all(f"| `{name}` |" in text for name in part["properties"])


def test_all_is_written_to_a_folder(tmp_path: Path) -> None:
    write(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"REFERENCE.md", *SCHEMAS}
    schema = json.loads((tmp_path / "card.schema.json").read_text(encoding="utf-8"))
    assert schema["properties"]["title"]["description"] == "Titel van de kaart."
    assert schema["additionalProperties"] is False
