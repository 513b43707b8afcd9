"""Cards from a spreadsheet, and problems by their cell."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.decks.check import check
from game.decks.columns import columns
from game.decks.grid import column_letter, csv_bytes, read_grid
from game.decks.load import load
from game.decks.new import NewDeck, new_deck
from game.decks.sheet import Imported, import_cards
from game.decks.sheet_template import write_template
from game.errors import DeckError

TOUR = Path(__file__).parents[2] / "scenarios/tour"
ROW = {
    "titel": "De sleutel",
    "veld": "regels-maatwerk",
    "niveau": "2",
    "minuten": "20",
    "naam": "Farid",
    "leeftijd": "41",
    "geslacht": "m",
    "herkomst": "Afghanistan",
    "over": "was leraar",
    "casus": "Farid wil de sleutel lenen.\n\nDat mag niet van de regels.",
    "vraag": "Wat doe je?",
    "keuze a": "Je zegt nee: regels zijn regels.",
    "plek a": "-2",
    "waarom a": "Gelijk voor iedereen.",
    "effecten a": "trust: -1, 0\nUitvoerbaarheid = 1/0",
    "keuze b": "Je geeft hem mee.",
    "plek b": "2",
    "effecten b": "Vertrouwen: 1, 1",
    "bril 1": "Farid",
    "bril 1 zegt": "Ik wil oefenen.",
    "bril 1 vraagt": "Vertrouw je mij?",
    "gespreksvragen": "Wanneer wijk je af?\nWie beslist dat?",
    "tip": "Laat stille mensen eerst.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return new_deck(tmp_path, NewDeck("Van ons"), TOUR)


def sheet(folder: Path, *rows: dict[str, str], head: list[str] | None = None) -> Imported:
    names = head or [column.name for column in columns()]
    path = folder.parent / "kaarten.csv"
    path.write_bytes(csv_bytes([names, *([row.get(name, "") for name in names] for row in rows)]))
    return import_cards(path, folder)


def cells(made: Imported) -> dict[str, str]:
    return {problem.cell: problem.column for problem in made.problems}


def test_a_row_becomes_a_card(folder: Path) -> None:
    made = sheet(folder, ROW, {}, {**ROW, "titel": "De fiets"})
    assert made.problems == ()
    assert [path.stem for path in made.cards] == ["de-sleutel", "de-fiets"]
    assert check(folder).ok
    deck = load(folder).deck
    assert deck is not None
    card = deck.card_by_id["de-sleutel"]
    assert (card.title, card.level, card.minutes) == ("De sleutel", 2, 20)
    assert card.case == "Farid wil de sleutel lenen.\n\nDat mag niet van de regels."
    assert card.options[0].effects == {"trust": (-1, 0), "feasibility": (1, 0)}
    assert [option.lean for option in card.options] == [-2, 2]
    assert card.lenses[0].newcomer
    assert [prompt.text for prompt in card.prompts["discuss"]] == [
        "Wanneer wijk je af?",
        "Wie beslist dat?",
    ]


def test_problems_are_named_by_their_cell(folder: Path) -> None:
    made = sheet(
        folder,
        ROW,
        {**ROW, "titel": "", "plek a": "links", "effecten b": "trst: 1, 1", "vraag": ""},
        {**ROW, "titel": "Twee", "plek b": "5", "geslacht": "man"},
        {**ROW, "titel": "Drie", "veld": "Regels / Macht"},
    )
    place = {column.name: column_letter(number) for number, column in enumerate(columns())}
    assert cells(made) == {
        f"{place['titel']}3": "titel",
        f"{place['vraag']}3": "vraag",
        f"{place['plek a']}3": "plek a",
        f"{place['effecten b']}3": "effecten b",
        f"{place['plek b']}4": "plek b",
        f"{place['geslacht']}4": "geslacht",
        f"{place['veld']}5": "veld",
    }
    assert "trust" in next(p.do for p in made.problems if p.column == "effecten b")
    assert [path.stem for path in made.cards] == ["de-sleutel"]
    assert sorted(path.stem for path in (folder / "cards").iterdir()) == ["de-sleutel"]
    again = sheet(folder, {**ROW, "titel": "Drie", "veld": "regels-matwerk"})
    assert cells(again) == {f"{place['veld']}2": "veld"}


def test_a_card_that_is_there_is_not_touched(folder: Path) -> None:
    sheet(folder, ROW)
    before = (folder / "cards/de-sleutel.yaml").read_bytes()
    made = sheet(folder, {**ROW, "vraag": "Iets anders?"})
    assert cells(made) == {"A2": "titel"}
    assert (folder / "cards/de-sleutel.yaml").read_bytes() == before


def test_columns_may_stand_in_any_order_and_strange_ones_are_told(folder: Path) -> None:
    head = ["notitie", *reversed(ROW), "prijss a"]
    made = sheet(folder, {**ROW, "Titel": "x"}, head=head)
    assert len(made.cards) == 1
    assert [(p.cell, "prijs a" in p.do) for p in made.problems] == [
        ("A1", False),
        (f"{column_letter(len(head) - 1)}1", True),
    ]


def test_without_a_needed_column_nothing_is_made(folder: Path) -> None:
    made = sheet(folder, ROW, head=[name for name in ROW if name != "casus"])
    assert made.cards == ()
    assert [(p.cell, p.column) for p in made.problems] == [("A1", "casus")]


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_the_empty_sheet_can_be_filled_in_and_read(suffix: str, folder: Path) -> None:
    path = folder.parent / f"leeg{suffix}"
    write_template(path, load(folder).deck or load(TOUR).deck)
    assert read_grid(path)[0] == [column.name for column in columns()]
    made = import_cards(path, folder)
    assert made.problems == ()
    assert [file.stem for file in made.cards] == ["een-voorbeeld-haal-deze-rij-weg"]


def test_a_file_of_another_kind_is_told(folder: Path) -> None:
    for name, data in (
        ("a.xlsx", b"geen zip"),
        ("a.pdf", b""),
        ("a.xlsx", b"PK\x05\x06" + b"\0" * 18),
    ):
        path = folder.parent / name
        path.write_bytes(data)
        with pytest.raises(DeckError):
            import_cards(path, folder)
    with pytest.raises(DeckError):
        import_cards(folder / "weg.csv", folder)
    with pytest.raises(DeckError):
        write_template(folder / "a.docx")


def test_windows_writes_csv_in_its_own_way(folder: Path) -> None:
    path = folder.parent / "kaarten.csv"
    names = list(ROW)
    row = {**ROW, "vraag": "Wat doe je, één keer?", "casus": "Een regel."}
    text = "\t".join(names) + "\r\n" + "\t".join(row[n].replace("\n", " ") for n in names)
    path.write_bytes(
        text.replace("trust: -1, 0 Uitvoerbaarheid = 1/0", "trust: -1, 0").encode("cp1252")
    )
    made = import_cards(path, folder)
    assert made.problems == ()
    assert "één keer" in made.cards[0].read_text(encoding="utf-8")


def test_letters_of_columns() -> None:
    assert [column_letter(n) for n in (0, 25, 26, 51, 52, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "AZ",
        "BA",
        "ZZ",
        "AAA",
    ]


@pytest.mark.parametrize("said", ["Regels – Maatwerk", "regels - maatwerk", "Regels/Maatwerk"])
def test_a_tension_is_named_by_its_poles(said: str, folder: Path) -> None:
    (made,) = sheet(folder, {**ROW, "veld": said}).cards
    assert "tension: regels-maatwerk" in made.read_text(encoding="utf-8")


def test_an_unknown_tension_gets_the_poles_to_choose_from(folder: Path) -> None:
    (problem,) = sheet(folder, {**ROW, "veld": "Macht – Kracht"}).problems
    assert problem.what == "“Macht – Kracht” is geen spanningsveld van dit deck."
    assert "Regels – Maatwerk" in problem.do
