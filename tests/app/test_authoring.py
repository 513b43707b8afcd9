"""The commands for people who write decks, as they are typed."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game import places, words
from game.app.authoring import simulating
from game.cli import main
from game.core.simulate import Runner, simulate

ROOT = Path(__file__).parents[2]
TOUR = str(ROOT / "scenarios/tour")
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Run]:
    """Runs a command in an empty folder, in Dutch; gives its code and what it said."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    monkeypatch.setenv("LANGUAGE", "nl")

    def typed(*command: str, data: str = "data") -> tuple[int, str, str]:
        code = main(["--data", data, *command])
        said = capsys.readouterr()
        return code, said.out, said.err

    yield typed
    words.use("nl", places.assets() / "locale")


def readme() -> list[list[str]]:
    """Every command in the page for trainers."""
    text = (ROOT / "scenarios/README.md").read_text(encoding="utf-8")
    blocks = text.split("```")[1::2]
    lines = [line for block in blocks for line in block.strip().splitlines()]
    return [shlex.split(line) for line in lines]


def test_the_page_for_trainers_works_as_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], run: Run
) -> None:
    del run
    monkeypatch.chdir(tmp_path)
    commands = readme()
    assert len(commands) == 10
    for python, program, *command in commands:
        assert (python, program) == ("python", "main.py")
        assert main(command) == 0, (command, capsys.readouterr())
    assert (tmp_path / "mijn-deck.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "map-van-collega/decks/mijn-eerste-deck/cards/de-sleutel.yaml").is_file()


def test_a_code_is_explained(run: Run) -> None:
    code, out, _ = run("explain", "k203")
    assert code == 0
    assert out.startswith("# K203")
    code, _, err = run("explain", "K2O3")
    assert code == 2
    assert "K203" in err


def test_the_schema_is_printed_or_written(run: Run, tmp_path: Path) -> None:
    _, out, _ = run("schema", "deck")
    assert "tensions" in json.loads(out)["properties"]
    run("schema", "--to", "hier")
    assert len(list((tmp_path / "hier").glob("*.schema.json"))) == 3


def test_problems_come_as_sarif_with_places_from_here(run: Run, tmp_path: Path) -> None:
    run("new", "copy", "tour", "Kapot")
    card = tmp_path / "data/decks/kapot/cards/een-uur-over.yaml"
    card.write_text(card.read_text("utf-8").replace("level: 1", "level: 9"), encoding="utf-8")
    code, out, _ = run("check", "data/decks/kapot", "--format", "sarif")
    assert code == 1
    found = json.loads(out)
    assert found["version"] == "2.1.0"
    (result, *_) = found["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert (result["ruleId"], result["level"]) == ("K203", "error")
    assert place["artifactLocation"]["uri"] == "data/decks/kapot/cards/een-uur-over.yaml"
    assert place["region"]["startLine"] > 1
    one = run("check", "data/decks/kapot/cards/een-uur-over.yaml", "--format", "sarif")
    assert json.loads(one[1]) == found


def test_watching_checks_again_when_a_file_changes(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("new", "copy", "tour", "Kijk")
    card = tmp_path / "data/decks/kijk/cards/een-uur-over.yaml"
    ticks = iter((lambda: None, lambda: card.write_text("kapot", encoding="utf-8"), lambda: None))

    def sleep(_seconds: float) -> None:
        tick = next(ticks, None)
        if tick is None:
            raise KeyboardInterrupt
        tick()

    monkeypatch.setattr("game.app.checking.time.sleep", sleep)
    _, out, _ = run("check", "data/decks/kijk", "--watch")
    assert out.count("Ik kijk verder") == 2
    assert out.count("Niets gevonden") == 1


def test_a_simulation_tells_what_it_found(run: Run) -> None:
    code, out, _ = run("simulate", "tour", "--runs", "200")
    assert code == 0
    assert "Eerst de training (alles-een-keer)" in out
    assert "Geen gewoonte wint overal." in out
    card = f"{TOUR}/cards/alles-een-keer.yaml"
    _, out, _ = run("simulate", card, "--runs", "50", "--format", "json")
    found = json.loads(out)
    assert [card["card"] for card in found["cards"]] == ["alles-een-keer"]
    assert (found["cards"][0]["plays"], found["stopped"]) == (50, False)
    assert run("simulate", "weg")[0] == 2
    assert run("simulate", "tour", "--runs", "0")[0] == 2


def test_stopping_a_simulation_leaves_what_is_done(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> Iterator[tuple[Runner, int]]:
        for number, made in enumerate(bites):
            if number == 2:
                raise KeyboardInterrupt
            yield made

    deck = simulating._deck(TOUR, Desk())  # type: ignore[arg-type]
    bites = list(simulate(deck, 30))
    monkeypatch.setattr("game.app.authoring.simulating.plays_of", stopped)
    code, out, _ = run("simulate", "tour", "--format", "json")
    assert code == 0
    assert json.loads(out)["stopped"]
    assert len(json.loads(out)["cards"]) == 2


class Desk:
    """Where the tour is."""

    def folder(self, name: str) -> Path:
        return Path(name)

    def root(self, folder: Path) -> Path:
        return folder.parent


def test_a_deck_is_packed_installed_changed_updated_and_removed(run: Run, tmp_path: Path) -> None:
    run("new", "deck", "Mijn deck")
    run("new", "card", "mijn-deck", "Een")
    assert run("pack", "mijn-deck", "--to", "deck.dilemma")[0] == 0
    assert run("install", "deck.dilemma", data="ander")[0] == 0
    theirs = tmp_path / "data/decks/mijn-deck/cards/een.yaml"
    mine = tmp_path / "ander/decks/mijn-deck/cards/een.yaml"
    theirs.write_text(theirs.read_text("utf-8").replace("level: 1", "level: 2"), encoding="utf-8")
    mine.write_text(mine.read_text("utf-8").replace("level: 1", "level: 3"), encoding="utf-8")
    run("pack", "mijn-deck", "--to", "deck.dilemma")
    _, out, _ = run("install", "deck.dilemma", data="ander")
    assert "bij jou en bij de maker veranderd" in out
    assert "level: 3" in mine.read_text("utf-8")
    assert "level: 2" in mine.with_name("een-nieuw.yaml").read_text("utf-8")
    assert "mijn-deck" in run("install", "--list", data="ander")[1]
    assert run("install", "--remove", "mijn-deck", data="ander")[0] == 0
    assert run("install", "--list", data="ander")[1] == ""
    assert run("install", "--remove", "mijn-deck")[0] == 2


def test_copies_and_duplicates(run: Run, tmp_path: Path) -> None:
    _, out, _ = run("new", "copy", "tour", "Kopie")
    card = Path(out.strip()) / "cards/een-uur-over.yaml"
    assert run("new", "duplicate", str(card))[0] == 0
    assert (tmp_path / "data/decks/kopie/cards/een-uur-over-2.yaml").is_file()
    assert run("check", "data/decks/kopie")[0] == 0
    for words_ in (["deck"], ["card", "kopie"], ["duplicate", "weg"], []):
        assert run("new", *words_)[0] == 2
    assert run("new", "deck", "X", "--field", "geen streep")[0] == 2


def test_our_own_decks_are_not_written_in(run: Run) -> None:
    before = sorted((ROOT / "scenarios/tour/cards").iterdir())
    for command in (["card", "tour", "Nieuw"], ["cards", "tour", "k.csv"]):
        code, _, err = run("new", *command)
        assert code == 2
        assert "new copy tour" in err
    assert sorted((ROOT / "scenarios/tour/cards").iterdir()) == before


def test_cells_with_problems_are_named(run: Run, tmp_path: Path) -> None:
    run("new", "deck", "Mijn deck")
    run("new", "--template", "csv", "--deck", "mijn-deck", "--to", "k.csv")
    sheet = tmp_path / "k.csv"
    sheet.write_bytes(sheet.read_bytes().replace(b";-2;", b";links;", 1))
    code, out, _ = run("new", "cards", "mijn-deck", "k.csv")
    assert code == 1
    assert "links" in out
    assert "(plek a)" in out


def test_one_part_can_be_printed(run: Run, tmp_path: Path) -> None:
    assert run("print", "tour", "--to", "bord.pdf", "--part", "board")[0] == 0
    assert run("print", "tour", "--to", "alles.pdf")[0] == 0
    sizes = [(tmp_path / name).stat().st_size for name in ("bord.pdf", "alles.pdf")]
    assert sizes[0] < sizes[1]
    assert run("print", "weg", "--to", "x.pdf")[0] == 2


def test_nothing_is_older_than_this_version(run: Run) -> None:
    code, out, _ = run("migrate", TOUR)
    assert (code, out) == (0, "Alle bestanden hebben de nieuwste vorm.\n")


def test_the_tally_of_our_decks_is_current(run: Run, tmp_path: Path) -> None:
    run("tally", "--to", "TALLY.md")
    made = (tmp_path / "TALLY.md").read_text(encoding="utf-8")
    kept = (ROOT / "scenarios/TALLY.md").read_text(encoding="utf-8")
    assert made == kept, "python main.py tally --to scenarios/TALLY.md"
