from __future__ import annotations

from pathlib import Path

import pytest
from trial_deck import CARD, DECK, FORMAT, INSPIRATION, TERMS, changed, put

from game.decks.check import Report, check


def found(report: Report) -> list[tuple[str, str]]:
    return [(problem.file, problem.code) for problem in report.problems]


@pytest.fixture
def scenarios(tmp_path: Path) -> Path:
    """Two decks that share a broken library, and a broken format."""
    shared = DECK + 'library: "../library"\n'
    put(tmp_path / "een", deck=shared, sleutel=changed(CARD, ("lean: 2", "lean: 9")))
    put(tmp_path / "twee", deck=shared)
    for name, text in {
        "library/terms.yaml": TERMS + "vreemd: 1\n",
        "formats/kort.yaml": changed(FORMAT, ("phase: vote", "phase: stemmen")),
        "formats/goed.yaml": changed(FORMAT, ("id: kort", "id: goed")),
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_a_folder_of_decks_is_checked_with_each_problem_once(scenarios: Path) -> None:
    report = check(scenarios)
    assert found(report) == [
        ("een/cards/sleutel.yaml", "K203"),
        ("formats/kort.yaml", "K314"),
        ("library/terms.yaml", "K201"),
    ]
    assert not report.ok
    assert [loaded.folder.name for loaded in report.decks] == ["een", "twee"]
    assert [file.source.file for file in report.formats] == [
        "formats/goed.yaml",
        "formats/kort.yaml",
    ]


def test_one_deck_is_checked_with_the_formats_beside_it(scenarios: Path) -> None:
    assert found(check(scenarios / "twee")) == [
        ("../formats/kort.yaml", "K314"),
        ("../library/terms.yaml", "K201"),
    ]


def test_a_folder_of_formats_is_checked(scenarios: Path) -> None:
    assert found(check(scenarios / "formats")) == [("kort.yaml", "K314")]


def test_one_card_is_checked_within_its_deck(scenarios: Path) -> None:
    assert found(check(scenarios / "een/cards/sleutel.yaml")) == [("cards/sleutel.yaml", "K203")]
    assert found(check(scenarios / "twee/cards/sleutel.yaml")) == []
    assert check(scenarios / "twee/deck.yaml").ok


@pytest.mark.parametrize(
    ("name", "text", "codes"),
    [
        ("kort.yaml", FORMAT, []),
        ("kort.yaml", changed(FORMAT, ("minutes: 2", "minutes: 0")), ["K203"]),
        ("sleutel.yaml", CARD, []),
        ("sleutel.yaml", changed(CARD, ("lean: 2", "lean: 9")), ["K203"]),
        ("terms.yaml", TERMS + TERMS.partition("terms:\n")[2], ["K309"]),
        ("inspiration.yaml", changed(INSPIRATION, ("kind: insight", "kind: idee")), ["K209"]),
        ("leeg.yaml", "", ["K117"]),
        ("brief.txt", "x: 1", ["K322"]),
    ],
)
def test_a_file_that_stands_alone_is_known_by_its_fields(
    tmp_path: Path, name: str, text: str, codes: list[str]
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert [problem.code for problem in check(tmp_path / name).problems] == codes


def test_a_place_with_nothing_is_named(tmp_path: Path) -> None:
    assert found(check(tmp_path)) == [(".", "K322")]
    assert found(check(tmp_path / "gone")) == [(".", "K322")]
    assert found(check(tmp_path / "gone.yaml")) == [(".", "K322")]


def test_content_can_be_left_out(tmp_path: Path) -> None:
    card = changed(CARD, ("De sleutel", "De BHVK"))
    folder = put(tmp_path / "proef", sleutel=card)
    assert [problem.code for problem in check(folder).problems] == ["T04"]
    assert check(folder, content=False).problems == ()
    assert check(folder).ok
    assert check(folder).as_json()[0]["severity"] == "warning"
