"""Older files made newer on disk: only what changes, and only when asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from trial_deck import CARD, put

from game.decks import migrate
from game.decks.migrating import migrated


def newer(values: dict[str, Any]) -> dict[str, Any]:
    """The next schema calls `warning` something else, and needs a mood."""
    made = {key: held for key, held in values.items() if key != "warning"}
    person = {**made["person"], "mood": "rustig"}
    return {**made, "person": person, "care": values.get("warning", "")}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(migrate, "SCHEMA", 2)
    monkeypatch.setattr(migrate, "STEPS", {("CardModel", 1): newer})
    text = CARD.replace("tension:", "warning: Zwaar  # let op\ntension:")
    return put(tmp_path / "proef", sleutel=text)


def test_nothing_changes_before_it_is_asked(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*.yaml")}
    found = migrated(folder)
    assert [(each.file.name, each.old, each.new) for each in found] == [
        ("sleutel.yaml", 1, 2),
        ("deck.yaml", 1, 2),
    ]
    assert {path: path.read_bytes() for path in folder.rglob("*.yaml")} == before


def test_what_is_written_is_the_newer_form_with_all_else_as_it_was(folder: Path) -> None:
    before = (folder / "cards/sleutel.yaml").read_text(encoding="utf-8").splitlines()
    migrated(folder, write=True)
    after = (folder / "cards/sleutel.yaml").read_text(encoding="utf-8").splitlines()
    assert after[0] == "schema: 2"
    assert "warning: Zwaar  # let op" not in after
    assert '  mood: "rustig"' in after
    assert 'care: "Zwaar"' in after
    assert [line for line in before[1:] if line in after] == [
        line for line in before[1:] if not line.startswith("warning")
    ]
    assert migrated(folder) == ()


def test_files_that_are_new_or_no_decks_are_left_alone(tmp_path: Path) -> None:
    folder = put(tmp_path / "proef", los="zomaar tekst")
    assert migrated(folder, write=True) == ()
