"""What is found is said in the words of the form, never with the names of fields and ids."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from evening import Evening
from writing import bench_of, own_deck

from game.app.studio.files import remark
from game.decks.check import check
from game.decks.reader import read
from game.ui.outcome import Ask
from game.ui.screens.studio import intents as i
from game.ui.screens.studio.form import path_of
from game.ui.screens.studio.labels import label_of, place_of

BAD = Path(__file__).parents[1] / "data/bad_decks"
WRITTEN = (
    *("D01", "D02", "D03", "D04", "D05", "D06", "F01", "F02", "F03", "F04", "P01", "P02", "P03"),
    *(
        "T02",
        "T03",
        "T04",
        "T05",
        "A01",
        "V01",
        "L01",
        "K202",
        "K211",
        "K212",
        "K302",
        "K301",
        "K303",
        "K306",
    ),
)
FIELDS = re.compile(
    r"\b(price|soon|later|lean|prompts|discuss|alt|next|null|newcomer|tensions|keuze-\w|minutes"
    r"|terms|effects|checked_on|followups|yaml|true)\b"
)


def test_each_field_of_the_form_is_called_what_the_table_says(game: Evening) -> None:
    own_deck(game)
    screen = bench_of(game)
    seen = 0
    for file, parts in (
        (None, ("case", "options", "lenses", "prompts", "twist", "insight", "followups", "note")),
        ("", ("deck", "tensions", "interests")),
    ):
        if file is not None:
            game.program.perform(screen.handle(i.ShowFile(file)))
        for part in parts:
            screen.handle(i.ShowPart(part))
            game.stage.refresh()
            game.turn()
            for item in game.stage.scene.items:
                path = path_of(item.who) if item.who.startswith("at:") else ()
                if item.node.edit is None or not path or path[0] in ("prompts", "title"):
                    continue
                seen += 1
                assert item.node.name == label_of(path), item.who
    assert seen > 30


def test_a_place_names_the_field_and_what_it_belongs_to() -> None:
    assert place_of(("case",)) == "“Casus”"
    assert place_of(("options", 1, "soon")) == "“Binnen drie maanden” (keuze B)"
    assert place_of(("followups", 0, "options", 2, "label")) == "“Wat doe je?” (vervolg 1, keuze C)"
    assert place_of(("prompts", "discuss", 0)) == "“Bij het gesprek” (nummer 1)"
    assert place_of(()) == "Dit bestand"


def test_an_option_is_called_by_its_letter(game: Evening) -> None:
    own_deck(game)
    game.program.perform(Ask("studio_change", i.Put(("options", 0, "soon"), "")))
    game.program.perform(Ask("studio_change", i.Removed(("prompts", "discuss"))))
    game.turn()
    found = {each.code: each for each in bench_of(game).model.remarks}
    assert found["P02"].what == "Keuze A mist “Binnen drie maanden”."
    assert found["P02"].do == "Vul “Binnen drie maanden” in met één of twee zinnen."
    assert found["P01"].do.endswith("onder “Bij het gesprek” minstens één vraag toe.")


@pytest.mark.parametrize("code", WRITTEN)
def test_no_warning_in_the_studio_speaks_yaml(code: str) -> None:
    folder = BAD / code / "now" if (BAD / code / "now").exists() else BAD / code
    for problem in check(folder).problems:
        if problem.code != code:
            continue
        values = read((folder / problem.file).read_bytes()).values
        said = remark(problem, values, {"trust": "Vertrouwen"})
        assert "trust" not in said.what
        assert not FIELDS.search(said.what), said.what
        assert not FIELDS.search(said.do), said.do


def test_an_id_that_is_meant_as_an_id_stays_one() -> None:
    (problem,) = [each for each in check(BAD / "K308").problems if each.code == "K308"]
    values = read((BAD / "K308" / problem.file).read_bytes()).values
    assert "'" in remark(problem, values).what


def test_a_new_card_is_not_fine_while_it_holds_sample_texts(game: Evening) -> None:
    studio = own_deck(game)
    game.click_on("card:new")
    screen = bench_of(game)
    row = next(each for each in screen.model.cards if each.key == studio.file)
    assert row.mark == "warning"
    assert any(each.path == ("case",) for each in screen.model.remarks)
    assert game.see("Hier staat nog de voorbeeldtekst")
    game.program.perform(Ask("studio_change", i.Put(("case",), "Noor komt te laat.")))
    assert ("case",) not in [r.path for r in screen.model.remarks if r.code == "T06"]


def test_a_part_that_was_just_added_holds_a_sample_text(game: Evening) -> None:
    own_deck(game)
    screen = bench_of(game)
    assert not [each for each in screen.model.remarks if each.code == "T06"]
    for part, add in (("options", "add:options"), ("lenses", "add:lenses"), ("case", "add:facts")):
        game.player.press(f"part:{part}")
        game.player.press(add)
    game.player.press("part:prompts")
    game.player.press("add:prompts/discuss")
    found = {each.path[0] for each in screen.model.remarks if each.code == "T06"}
    assert found == {"options", "lenses", "facts", "prompts"}
