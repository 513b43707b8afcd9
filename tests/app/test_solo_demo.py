"""`demo --solo`: it practises by itself and leaves pictures and the journal."""

from __future__ import annotations

from pathlib import Path

import pytest
from evening import ASSETS, SCENARIOS

from game.app.solo.demo import run_solo_demo
from game.errors import FolderError


def test_the_demo_leaves_pictures_and_the_journal(tmp_path: Path) -> None:
    paths = run_solo_demo(tmp_path, ASSETS, SCENARIOS)
    assert sorted(paths) == sorted(tmp_path.iterdir())
    names = [path.name.partition("-")[2] for path in paths]
    for name in ("compare.png", "begrippen-oefenen.png", "twee-weken-later.png", "reflect.png"):
        assert name in names
    (words,) = (path.read_text("utf-8") for path in paths if path.suffix == ".md")
    assert "Een brief kan altijd nog" in words
    assert any(path.suffix == ".pdf" for path in paths)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("x", encoding="utf-8")
    with pytest.raises(FolderError, match="bestand"):
        run_solo_demo(tmp_path / "bestand", ASSETS, SCENARIOS)
