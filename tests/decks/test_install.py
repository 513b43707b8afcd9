"""Installing decks of others: whole or not at all, and what was changed here stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from trial_deck import CARD, changed, put

from game.decks.check import check
from game.decks.install import BUSY, install, installed, plan, recover, remove
from game.decks.load import load
from game.decks.package import Package, look, write_package
from game.errors import DeckError, FolderError

CARDS = {name: changed(CARD, ("id: sleutel", f"id: {name}")) for name in ("een", "twee", "drie")}


def made(folder: Path, **cards: str) -> Package:
    """A package of the trial deck with these cards."""
    source = put(folder, **cards)
    write_package(source, folder.with_suffix(".dilemma"))
    return look(folder.with_suffix(".dilemma"))


def level(card: str, number: int) -> str:
    return changed(card, ("tension:", f"level: {number}\ntension:"))


@pytest.fixture
def decks(tmp_path: Path) -> Path:
    folder = tmp_path / "decks"
    install(made(tmp_path / "v1", **CARDS), folder)
    return folder


def card_file(decks: Path, name: str) -> Path:
    return decks / f"proef/cards/{name}.yaml"


def test_an_installed_deck_is_known_and_can_go(decks: Path) -> None:
    assert [(deck.id, deck.changed) for deck in installed(decks)] == [("proef", False)]
    card_file(decks, "een").write_text(level(CARDS["een"], 3), encoding="utf-8")
    assert installed(decks)[0].changed
    remove(decks, "proef")
    assert installed(decks) == ()
    assert not (decks / "proef").exists()
    with pytest.raises(DeckError):
        remove(decks, "proef")


def test_a_deck_of_ones_own_is_never_replaced(tmp_path: Path) -> None:
    own = put(tmp_path / "decks/proef")
    with pytest.raises(DeckError):
        install(made(tmp_path / "v1"), tmp_path / "decks")
    with pytest.raises(DeckError):
        remove(tmp_path / "decks", "proef")
    assert (own / "cards/sleutel.yaml").read_text(encoding="utf-8") == CARD


def test_an_update_takes_what_was_not_touched_here(decks: Path, tmp_path: Path) -> None:
    mine, own = level(CARDS["twee"], 3), changed(CARD, ("id: sleutel", "id: van-mij"))
    card_file(decks, "twee").write_text(mine, encoding="utf-8")
    card_file(decks, "van-mij").write_text(own, encoding="utf-8")
    new = {
        "een": level(CARDS["een"], 2),
        "twee": CARDS["twee"],
        "vier": changed(CARD, ("id: sleutel", "id: vier")),
    }
    done = install(made(tmp_path / "v2", **new), decks)
    fates = {change.path: change.fate for change in done.plan.changes}
    assert fates == {
        "cards/drie.yaml": "removed",
        "cards/een.yaml": "updated",
        "cards/sleutel.yaml": "same",
        "cards/twee.yaml": "kept",
        "cards/vier.yaml": "added",
        "deck.yaml": "same",
    }
    assert card_file(decks, "een").read_text(encoding="utf-8") == new["een"]
    assert card_file(decks, "twee").read_text(encoding="utf-8") == mine
    assert card_file(decks, "van-mij").read_text(encoding="utf-8") == own
    assert not card_file(decks, "drie").exists()


def conflict(decks: Path, tmp_path: Path) -> Package:
    card_file(decks, "een").write_text(level(CARDS["een"], 3), encoding="utf-8")
    return made(tmp_path / "v2", **{**CARDS, "een": level(CARDS["een"], 2)})


def test_where_both_changed_both_are_shown_and_kept(decks: Path, tmp_path: Path) -> None:
    package = conflict(decks, tmp_path)
    (shown,) = plan(package, decks).conflicts
    assert (shown.path, shown.mine, shown.theirs) == (
        "cards/een.yaml",
        level(CARDS["een"], 3).encode(),
        level(CARDS["een"], 2).encode(),
    )
    install(package, decks)
    deck = load(decks / "proef").deck
    assert deck is not None
    levels = {card.id: card.level for card in deck.cards}
    assert (levels["een"], levels["een-nieuw"]) == (3, 2)
    assert check(decks / "proef").ok
    again = install(package, decks)
    assert {change.fate for change in again.plan.changes} == {"same", "kept"}


@pytest.mark.parametrize(("choice", "number"), [("mine", 3), ("theirs", 2)])
def test_one_can_be_chosen(choice: str, number: int, decks: Path, tmp_path: Path) -> None:
    install(conflict(decks, tmp_path), decks, {"cards/een.yaml": choice})
    deck = load(decks / "proef").deck
    assert deck is not None
    assert [card.level for card in deck.cards if card.id.startswith("een")] == [number]


def test_another_file_that_both_changed_comes_beside(decks: Path, tmp_path: Path) -> None:
    path = decks / "proef/deck.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "job_title: mijn\n", encoding="utf-8")
    source = put(tmp_path / "v2", **CARDS)
    text = (source / "deck.yaml").read_text(encoding="utf-8")
    (source / "deck.yaml").write_text(text + "job_title: hun\n", encoding="utf-8")
    write_package(source, tmp_path / "v2.dilemma")
    install(look(tmp_path / "v2.dilemma"), decks)
    assert path.read_text(encoding="utf-8").endswith("mijn\n")
    assert (decks / "proef/deck.yaml.nieuw").read_text(encoding="utf-8").endswith("hun\n")


def test_a_full_disk_changes_nothing(
    decks: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = conflict(decks, tmp_path)
    before = {path: path.read_bytes() for path in (decks / "proef").rglob("*.yaml")}

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(FolderError):
        install(package, decks)
    assert {path: path.read_bytes() for path in (decks / "proef").rglob("*.yaml")} == before
    assert list((decks / BUSY).iterdir()) == []


def test_a_deck_that_stood_aside_when_the_power_failed_comes_back(
    decks: Path, tmp_path: Path
) -> None:
    (decks / "proef").rename(decks / BUSY / "proef.old")
    (decks / BUSY / "ander-x").mkdir()
    recover(decks)
    assert [deck.id for deck in installed(decks)] == ["proef"]
    install(made(tmp_path / "v2"), decks)
    assert list((decks / BUSY).iterdir()) == []


def test_a_deck_that_cannot_be_moved_stays_and_is_told(
    decks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_self: Path, _to: Path) -> Path:
        raise PermissionError(13, "The file is open in another program")

    monkeypatch.setattr(Path, "rename", held)
    with pytest.raises(FolderError, match="proef"):
        remove(decks, "proef")
    assert [deck.id for deck in installed(decks)] == ["proef"]
