"""Settings survive a restart, and nothing in their file can stop the program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.errors import FolderError
from game.store import settings
from game.store.settings import Settings

CHOSEN = Settings("night", 150, less_motion=True, sound=False, language="en", full_screen=True)


def test_without_a_file_all_is_usual(tmp_path: Path) -> None:
    assert settings.load(tmp_path) == (Settings(), ())


def test_what_was_chosen_is_there_next_time(tmp_path: Path) -> None:
    settings.save(tmp_path / "new", CHOSEN)
    assert settings.load(tmp_path / "new") == (CHOSEN, ())
    assert [path.name for path in (tmp_path / "new").iterdir()] == [settings.NAME]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", "7", '"x"', "[" * 50_000, '{"theme"' + " " * 200_000, "\x00", "NaN"],
)
def test_a_broken_file_gives_the_usual_values_and_says_so(tmp_path: Path, text: str) -> None:
    (tmp_path / settings.NAME).write_text(text)
    found, problems = settings.load(tmp_path)
    assert found == Settings()
    assert len(problems) == 1


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ('{"theme": "purple", "sound": false}', Settings(sound=False)),
        ('{"text_size": 79, "language": "en"}', Settings(language="en")),
        ('{"text_size": true}', Settings()),
        ('{"text_size": "100"}', Settings()),
        ('{"sound": 0}', Settings()),
        ('{"theme": ["night"]}', Settings()),
        ('{"theme": null, "text_size": 200}', Settings(text_size=200)),
        ('{"font": "Comic Sans"}', Settings()),
    ],
)
def test_one_broken_value_falls_back_alone_and_is_named(
    tmp_path: Path, text: str, good: Settings
) -> None:
    (tmp_path / settings.NAME).write_text(text)
    found, problems = settings.load(tmp_path)
    assert found == good
    assert len(problems) == 1


@given(st.binary(max_size=200))
def test_no_bytes_can_stop_it(data: bytes) -> None:
    found, _ = settings.parse(data)
    assert isinstance(found, Settings)


def test_a_folder_in_its_place_is_reported(tmp_path: Path) -> None:
    (tmp_path / settings.NAME).mkdir()
    found, problems = settings.load(tmp_path)
    assert (found, len(problems)) == (Settings(), 1)


def test_a_failed_write_keeps_the_old_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.save(tmp_path, CHOSEN)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(FolderError):
        settings.save(tmp_path, Settings())
    assert settings.load(tmp_path) == (CHOSEN, ())
    assert [path.name for path in tmp_path.iterdir()] == [settings.NAME]


def test_the_first_picture_needs_no_sqlite() -> None:
    code = "import sys, game.store.settings; sys.exit('sqlite3' in sys.modules)"
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=root).returncode == 0
