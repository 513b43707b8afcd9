from __future__ import annotations

from typing import Any

import pytest

from game.decks import migrate


def test_the_newest_schema_stays_as_it_is() -> None:
    values = {"schema": migrate.SCHEMA, "title": "x"}
    assert migrate.migrated("CardModel", values) is values


@pytest.mark.parametrize("schema", [None, "1", 0, -1, True, 1.0])
def test_a_number_that_is_none_is_left_to_the_model(schema: object) -> None:
    values = {"schema": schema}
    assert migrate.migrated("CardModel", values) == values
    assert migrate.too_new(values) is None


def test_steps_follow_each_other_and_leave_the_file_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def renamed(values: dict[str, Any]) -> dict[str, Any]:
        return {**values, "title": values["kop"]}

    monkeypatch.setattr(migrate, "SCHEMA", 3)
    monkeypatch.setitem(migrate.STEPS, ("CardModel", 1), renamed)
    values = {"schema": 1, "kop": "x"}
    assert migrate.migrated("CardModel", values) == {"schema": 3, "kop": "x", "title": "x"}
    assert values == {"schema": 1, "kop": "x"}


def test_newer_than_known_is_refused() -> None:
    found = migrate.too_new({"schema": migrate.SCHEMA + 1})
    assert found is not None
    assert found.code == "K217"
