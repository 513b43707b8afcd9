"""Decks come and go: copied, installed, dropped on the window, filled from a sheet, thrown away."""

from __future__ import annotations

import re
from pathlib import Path

import pygame
import pytest
from evening import SCENARIOS, Evening
from writing import bench_of, own_deck, studio_of

from game.app import archive_asks
from game.app.studio.pictures import take_in
from game.decks import new
from game.decks.package import write_package
from game.decks.sheet_template import write_template
from game.errors import DeckError
from game.ui.outcome import Ask, Open


def test_a_shipped_deck_becomes_ones_own(game: Evening) -> None:
    game.program.perform(Open("studio"))
    game.turn()
    game.click_on(f"copy:{SCENARIOS / 'first-steps'}")
    assert game.screen == "studio_deck"
    assert studio_of(game).kind == "own"
    assert studio_of(game).files.deck.title == "First steps (van mij)"  # type: ignore[union-attr]
    game.key("escape")
    assert game.see("First steps (van mij)")
    assert any(deck.title == "First steps (van mij)" for deck in game.program.shelf.decks.values())


def test_cards_are_made_copied_moved_found_and_thrown_away(game: Evening) -> None:
    studio = own_deck(game)
    first = studio.stems
    game.click_on("card:new")
    assert studio.file == "nieuwe-kaart"
    assert studio.stems == [first[0], "nieuwe-kaart", *first[1:]]
    game.click_on("card:copy")
    assert studio.file == "nieuwe-kaart-2"
    game.click_on("card:up")
    assert studio.stems[1] == "nieuwe-kaart-2"
    game.click_on("card:drop")
    game.click_on("drop:yes")
    assert "nieuwe-kaart-2" not in studio.stems
    assert (studio.folder / "weggegooid" / "nieuwe-kaart-2.yaml").exists()
    game.program.perform(Ask("studio_new_card"))
    game.program.perform(Ask("studio_new_card"))
    game.turn()
    game.click_on("search")
    game.type("biblio")
    assert game.keys_of("card:eerst") == ["card:eerst-de-bibliotheek"]
    assert not game.keys_of("card:nieuwe")
    game.key("escape")
    game.key("escape")
    own = str(studio.folder)
    game.program.perform(Open("studio_deck", own))
    assert studio_of(game).stems == studio.stems


def test_a_package_that_is_dropped_is_installed_after_a_question(
    game: Evening, tmp_path: Path
) -> None:
    path = tmp_path / "van-een-collega.dilemma"
    write_package(SCENARIOS / "first-steps", path, SCENARIOS)
    game.program.offer_file(str(path))
    game.turn()
    assert game.screen == "studio"
    assert game.see("Dit deck installeren?")
    game.click_on("confirm:yes")
    assert game.see("Geïnstalleerd")
    installed = game.program.shelf.folder / "decks" / "first-steps"
    assert (installed / "deck.yaml").exists()
    game.program.perform(Open("studio_deck", str(installed)))
    assert not bench_of(game).model.writable
    game.key("escape")
    game.click_on(f"remove:{installed}")
    game.click_on("confirm:yes")
    assert not installed.exists()


def test_a_broken_package_is_told_and_nothing_comes_of_it(game: Evening, tmp_path: Path) -> None:
    path = tmp_path / "stuk.dilemma"
    path.write_bytes(b"geen zip")
    game.program.perform(Open("studio"))
    game.program.perform(Ask("studio_install", str(path)))
    game.turn()
    assert not (game.program.shelf.folder / "decks").exists() or not list(
        (game.program.shelf.folder / "decks").glob("*/deck.yaml")
    )


def test_ones_own_deck_is_kept_when_it_leaves_the_list(game: Evening) -> None:
    own = own_deck(game).folder
    game.key("escape")
    game.click_on(f"remove:{own}")
    game.click_on("confirm:yes")
    assert not own.exists()
    assert (game.program.shelf.folder / "weggegooid" / own.name / "deck.yaml").exists()


def test_other_files_still_go_to_the_archive(game: Evening) -> None:
    game.program.offer_file("/ergens/alles.spanningsveld")
    assert game.screen == "archive"


# -- pictures and sheets


def test_a_drawn_portrait_and_a_photo_come_into_the_deck(game: Evening, tmp_path: Path) -> None:
    studio = own_deck(game)
    game.click_on("pictures")
    game.click_on("face:leyla")
    person = studio.draft.editing.values()["person"]
    assert person["portrait"] == "images/leyla.svg"
    assert person["alt"]
    assert (studio.folder / "images" / "leyla.svg").exists()
    photo = tmp_path / "Foto 1.PNG"
    pygame.image.save(pygame.Surface((3000, 1500)), photo, "x.png")
    game.program.offer_file(str(photo))
    game.turn()
    assert game.see("Kies een plaatje")
    game.click_on("picture-alt")
    game.type("Een zwart vlak")
    game.click_on("take-picture")
    person = studio.draft.editing.values()["person"]
    assert person == {**person, "portrait": "images/foto-1.png", "alt": "Een zwart vlak"}
    kept = pygame.image.load(studio.folder / "images" / "foto-1.png")
    assert kept.get_size() == (1200, 600)
    assert not game.stage.scene.dialog


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.svg", b"<svg><script>alert(1)</script></svg>"),
        ("a.png", b"geen plaatje"),
        ("a.exe", b"MZ"),
        ("weg.png", None),
    ],
)
def test_a_picture_that_does_harm_is_refused(name: str, data: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(DeckError):
        take_in(path, tmp_path / "deck")
    assert not (tmp_path / "deck" / "images").exists()


def test_cards_come_from_a_sheet(game: Evening, tmp_path: Path) -> None:
    studio = own_deck(game)
    sheet = tmp_path / "kaarten.xlsx"
    write_template(sheet, studio.files.deck)
    before = set(studio.stems)
    game.program.offer_file(str(sheet))
    game.turn()
    game.click_on("take-sheet")
    assert set(studio.stems) >= before
    assert "overgenomen" in studio.note[0]
    assert game.see("Uit het werkblad")
    assert game.see(studio.note[0])


def test_what_is_wrong_in_a_sheet_is_told_by_cell(game: Evening, tmp_path: Path) -> None:
    studio = own_deck(game)
    sheet = tmp_path / "kaarten.csv"
    write_template(sheet, studio.files.deck)
    head = sheet.read_text(encoding="utf-8-sig").splitlines()[0]
    mark = ";" if ";" in head else ","
    sheet.write_text(head + "\n" + mark.join(["x"] * (head.count(mark) + 1)), encoding="utf-8")
    game.program.offer_file(str(sheet))
    game.turn()
    game.click_on("take-sheet")
    assert len(studio.note) > 1
    assert game.see(studio.note[1])


def test_an_update_asks_about_what_changed_on_both_sides(game: Evening, tmp_path: Path) -> None:
    path = tmp_path / "first.dilemma"
    write_package(SCENARIOS / "first-steps", path, SCENARIOS)
    game.program.perform(Open("studio"))
    game.program.perform(Ask("studio_install", str(path)))
    card = game.program.shelf.folder / "decks/first-steps/cards/three-empty-chairs.yaml"
    own = card.read_text().replace("level: 1", "level: 3").replace("level: 2", "level: 3")
    card.write_text(own)
    made = new.copy_deck(SCENARIOS / "first-steps", tmp_path / "elders", "First steps", SCENARIOS)
    theirs = made / "cards/three-empty-chairs.yaml"
    theirs.write_text(re.sub(r"minutes: \d+", "minutes: 33", theirs.read_text()))
    write_package(made, path)
    game.program.perform(Ask("studio_install", str(path)))
    game.turn()
    assert game.see("cards/three-empty-chairs.yaml")
    game.click_on("confirm:yes")
    assert game.screen == "studio"
    assert card.read_text() == own
    assert list(card.parent.glob("three-empty-chairs-nieuw*.yaml"))


def test_the_deck_itself_is_written_in_the_same_way(game: Evening) -> None:
    studio = own_deck(game)
    game.click_on("card:deck.yaml")
    game.click_on("part:tensions")
    game.click_on("item:tensions:1")
    game.click_on("at:tensions/1/left/label")
    game.key("ctrl+a")
    game.type("Zelf kiezen")
    game.key("escape")
    assert studio.files.deck.tensions[1].left.label == "Zelf kiezen"  # type: ignore[union-attr]
    assert game.see("Zelf kiezen – Sturen")


def test_who_comes_back_to_the_decks_is_at_the_deck_they_wrote(game: Evening) -> None:
    own = own_deck(game).folder
    game.key("escape")
    assert game.screen == "studio"
    assert game.stage.focus == f"open:{own}"


def test_a_new_deck_begins_in_its_title(game: Evening) -> None:
    game.program.perform(Open("studio"))
    game.program.perform(Open("studio_new"))
    game.turn()
    game.type("Mijn deck")
    assert game.player.program.stage.focus == "deck"
    game.key("enter")
    assert game.stage.focus == "left"


def test_a_deck_that_left_the_list_comes_back_at_once(game: Evening, tmp_path: Path) -> None:
    own = own_deck(game).folder
    before = files_in(own)
    game.key("escape")
    game.click_on(f"remove:{own}")
    assert game.see("map weggegooid")
    game.click_on("confirm:yes")
    assert not own.exists()
    game.click_on("told:do")
    assert files_in(own) == before
    assert game.found(f"open:{own}")
    assert not game.keys_of("told:")
    path = tmp_path / "first.dilemma"
    write_package(SCENARIOS / "first-steps", path, SCENARIOS)
    game.program.perform(Ask("studio_install", str(path)))
    installed = own.parent / "first-steps"
    game.program.perform(Ask("studio_remove", str(installed)))
    assert not installed.exists()
    game.turn()
    game.click_on("told:do")
    assert (installed / "deck.yaml").exists()


def files_in(folder: Path) -> dict[str, bytes]:
    """All files in a folder."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


def test_a_card_that_was_thrown_away_comes_back_at_once(game: Evening) -> None:
    studio = own_deck(game)
    before, stem = files_in(studio.folder / "cards"), studio.file
    game.click_on("card:drop")
    game.click_on("drop:yes")
    assert stem not in studio.stems
    game.click_on("told:do")
    assert files_in(studio.folder / "cards") == before
    assert studio.file == stem


def test_a_deck_one_has_already_comes_beside_it_as_a_copy(game: Evening, tmp_path: Path) -> None:
    decks = game.program.shelf.folder / "decks"
    mine = new.copy_deck(SCENARIOS / "first-steps", decks, "First steps", SCENARIOS)
    before, path = files_in(mine), tmp_path / "van-een-collega.dilemma"
    write_package(SCENARIOS / "first-steps", path, SCENARIOS)
    game.program.perform(Open("studio"))
    game.turn()
    game.click_on("package")
    game.type(str(path))
    game.key("enter")
    assert game.see("Je hebt dit deck al")
    game.click_on("confirm:yes")
    assert game.screen == "studio"
    assert game.see("“First steps (kopie)” staat bij je decks.")
    copy = decks / "first-steps-kopie"
    assert "id: first-steps-kopie" in (copy / "deck.yaml").read_text("utf-8")
    assert files_in(mine) == before
    game.click_on("told:do")
    assert studio_of(game).folder == copy
    assert studio_of(game).kind == "own"


def test_an_installed_deck_is_told_by_its_title(game: Evening, tmp_path: Path) -> None:
    path = tmp_path / "first.dilemma"
    write_package(SCENARIOS / "first-steps", path, SCENARIOS)
    game.program.perform(Open("studio"))
    game.program.perform(Ask("studio_install", str(path)))
    game.turn()
    assert game.see("“First steps” is geïnstalleerd.")
    line = game.found("told:do")
    assert line.shown == line.rect
    game.point(640, 360)
    game.wheel(-200)
    line = game.found("told:do")
    assert line.shown == line.rect
    game.click_on("told:hush")
    assert not game.see("is geïnstalleerd")


def test_a_saved_file_is_told_until_it_was_read(
    game: Evening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(archive_asks, "opened", opened.append)
    own_deck(game)
    for ask, name in (("studio_pack", "mijn-rondleiding.dilemma"), ("studio_print", ".pdf")):
        game.program.perform(Ask(ask, {"folder": str(tmp_path)}))
        game.wait(60)
        assert game.see("Bewaard: ")
        assert game.see(name)
        game.click_on("told:do")
    assert opened == [tmp_path, tmp_path]


def test_cards_from_a_sheet_are_offered_where_cards_are_added(game: Evening) -> None:
    own_deck(game)
    game.click_on("sheet:open")
    assert game.see("Kaarten erbij")
    assert game.found("template")
