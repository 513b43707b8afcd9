"""What is thrown away keeps a name of its own, and goes whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from evening import SCENARIOS, Evening
from writing import own_deck, path_of, text_of

from game.app.studio.bin import throw
from game.decks import new
from game.decks.package import write_package
from game.errors import FolderError
from game.ui.outcome import Ask


def held(_self: Path, _to: Path) -> Path:
    """What Windows says of a file that is open in another program."""
    raise PermissionError(13, "The file is open in another program")


def files(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}


def test_things_of_the_same_name_stay_beside_each_other(tmp_path: Path) -> None:
    cards = tmp_path / "cards"
    cards.mkdir()
    for words in ("een", "twee", "drie"):
        for name in ("te-laat.yaml", "te-laat.en.yaml"):
            (cards / name).write_text(words)
        throw(sorted(cards.iterdir()), "te-laat", tmp_path)
    kept = files(tmp_path / "weggegooid")
    assert kept == {
        f"te-laat{number}{ending}": words
        for number, words in (("", "een"), ("-2", "twee"), ("-3", "drie"))
        for ending in (".yaml", ".en.yaml")
    }


def test_when_one_cannot_go_none_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    things = [tmp_path / "te-laat.en.yaml", tmp_path / "te-laat.yaml"]
    for thing in things:
        thing.write_text(thing.name)
    move = Path.rename

    def second_is_open(self: Path, to: Path) -> Path:
        return held(self, to) if self.name == "te-laat.yaml" else move(self, to)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", second_is_open)
        with pytest.raises(FolderError, match="te-laat"):
            throw(things, "te-laat", tmp_path)
    assert files(tmp_path) == {thing.name: thing.name for thing in things}
    assert files(tmp_path / "weggegooid") == {}


def test_a_second_card_of_the_same_name_leaves_the_first(game: Evening) -> None:
    studio = own_deck(game)
    for words in ("Een", "Twee"):
        game.program.perform(Ask("studio_new_card"))
        studio.draft.editing.set(("title",), words)
        studio.draft.save()
        game.program.perform(Ask("studio_drop_card", "nieuwe-kaart"))
    kept = files(studio.folder / "weggegooid")
    assert 'title: "Een"' in kept["nieuwe-kaart.yaml"]
    assert 'title: "Twee"' in kept["nieuwe-kaart-2.yaml"]


def test_a_card_that_is_open_elsewhere_stays_and_is_told(
    game: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio = own_deck(game)
    before, stem = text_of(studio), studio.file
    monkeypatch.setattr(Path, "rename", held)
    game.program.perform(Ask("studio_drop_card", stem))
    assert "kan niet worden weggegooid" in game.stage._composer.toast
    assert (studio.file, text_of(studio)) == (stem, before)


@pytest.mark.parametrize("installed", [True, False])
def test_a_deck_that_is_open_elsewhere_stays_and_is_told(
    game: Evening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, installed: bool
) -> None:
    decks = game.program.shelf.folder / "decks"
    if installed:
        write_package(SCENARIOS / "first-steps", tmp_path / "first.dilemma", SCENARIOS)
        game.program.perform(Ask("studio_install", str(tmp_path / "first.dilemma")))
        folder = decks / "first-steps"
    else:
        folder = new.copy_deck(SCENARIOS / "first-steps", decks, "Van mij", SCENARIOS)
    monkeypatch.setattr(Path, "rename", held)
    game.program.perform(Ask("studio_remove", str(folder)))
    assert "Sluit wat ervan open is" in game.stage._composer.toast
    assert (folder / "deck.yaml").exists()


def test_a_card_that_cannot_be_opened_is_not_copied_and_told(
    game: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio = own_deck(game)
    stems, card, read = studio.stems, path_of(studio), Path.read_bytes

    def locked(self: Path) -> bytes:
        if self == card:
            raise PermissionError(13, "locked")
        return read(self)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", locked)
        game.program.perform(Ask("studio_copy_card", studio.file))
    assert "kan niet worden geopend" in game.stage._composer.toast
    assert studio.stems == stems
