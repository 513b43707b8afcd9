"""Decks are kept as they were read, and read again as soon as anything changed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from game import places
from game.app import catalog
from game.app.deck_cache import FOLDER
from game.words import use


@pytest.fixture
def here(tmp_path: Path) -> tuple[Path, Path]:
    """A folder with scenarios of its own, and one for data."""
    scenarios = tmp_path / "scenarios"
    for name in ("tour", "formats"):
        shutil.copytree(places.scenarios() / name, scenarios / name)
    return scenarios, tmp_path / "data"


def titles(scenarios: Path, data: Path) -> list[str]:
    """The titles of all cards that can be played."""
    decks = catalog.playable(scenarios, data).values()
    return sorted(card.title for deck in decks for card in deck.cards)


def kept(data: Path) -> set[str]:
    """What is kept."""
    return {path.name for path in (data / FOLDER).iterdir()}


def edited(path: Path, old: str, new: str) -> None:
    """Somebody changes a file, and the clock has gone on."""
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    held = path.stat()
    os.utime(path, ns=(held.st_atime_ns, held.st_mtime_ns + 1_000_000))


def no_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on nothing may be read from YAML."""
    monkeypatch.setattr(catalog, "loaded", lambda *_: pytest.fail("read again"))


def test_the_second_time_nothing_is_read(
    here: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = catalog.playable(*here)
    no_reading(monkeypatch)
    assert catalog.playable(*here) == first


@pytest.mark.parametrize(
    "file", ["tour/cards/een-uur-over.yaml", "tour/deck.yaml", "formats/cura.yaml"]
)
def test_a_changed_file_is_read_again(here: tuple[Path, Path], file: str) -> None:
    titles(*here)
    before = kept(here[1])
    edited(here[0] / file, "title:", "title:  ")
    catalog._read.cache_clear()
    titles(*here)
    assert kept(here[1]).isdisjoint(before)


def test_a_changed_card_is_played_as_it_is_now(here: tuple[Path, Path]) -> None:
    titles(*here)
    edited(here[0] / "tour/cards/een-uur-over.yaml", 'title: "', 'title: "Zilverreiger ')
    catalog._read.cache_clear()
    assert any(title.startswith("Zilverreiger") for title in titles(*here))


def test_a_deck_that_is_gone_leaves_nothing_behind(here: tuple[Path, Path]) -> None:
    scenarios, data = here
    own = data / "decks/mijn-deck"
    shutil.copytree(scenarios / "tour", own)
    assert len(catalog.playable(scenarios, data)) == 2
    assert len(kept(data)) == 2
    shutil.rmtree(own)
    assert len(catalog.playable(scenarios, data)) == 1
    assert len(kept(data)) == 1


@pytest.mark.parametrize("damage", [b"", b"x", b"0" * 64 + b"\n{}", b"\xff\xfe"])
def test_what_was_kept_and_got_damaged_is_read_again(
    here: tuple[Path, Path], damage: bytes
) -> None:
    before = titles(*here)
    for path in (here[1] / FOLDER).iterdir():
        path.write_bytes(damage)
    assert titles(*here) == before
    no_damage = [path.read_bytes() for path in (here[1] / FOLDER).iterdir()]
    assert damage not in no_damage


def test_where_nothing_can_be_kept_decks_are_just_read(
    here: tuple[Path, Path], tmp_path: Path
) -> None:
    (tmp_path / "in-the-way").write_text("a file")
    assert titles(here[0], tmp_path / "in-the-way")


def test_a_deck_speaks_the_language_of_the_game(here: tuple[Path, Path]) -> None:
    scenarios, _ = here
    card = (scenarios / "tour/cards/een-uur-over.en.yaml").write_text
    card('schema: 1\nid: een-uur-over\ntitle: "An hour left"\n', "utf-8")
    assert "An hour left" not in titles(*here)
    use("en", places.assets() / "locale")
    try:
        assert "An hour left" in titles(*here)
        assert "An hour left" in titles(*here)  # as it was kept
    finally:
        use("nl", places.assets() / "locale")
    assert "An hour left" not in titles(*here)
