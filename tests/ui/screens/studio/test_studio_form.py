"""The form over a file: paths and keys, findings beside their field, lists, and typing."""

from __future__ import annotations

from typing import Any

import pytest
from pilot import Pilot

from game.ui.node import Edited
from game.ui.outcome import Ask
from game.ui.screens.studio import intents as i
from game.ui.screens.studio.bench import Bench
from game.ui.screens.studio.findings import worst
from game.ui.screens.studio.followups_part import _spots
from game.ui.screens.studio.form import Form, fresh, key_of, path_of
from game.ui.screens.studio.records import BenchModel, CardRow, Remark

CARD: dict[str, Any] = {
    "title": "Te laat",
    "case": "Noor komt te laat.",
    "options": [{"id": "a", "label": "Bellen", "lean": -1}, {"id": "b", "label": "Wachten"}],
}
FOUND = Remark(("case",), "T02", "warning", "Lange zin", "Deze zin is lang.", "Maak er twee van.")
LOOSE = Remark(
    ("options",), "D04", "warning", "Eén kant", "Alles ligt links.", "Zet er een rechts."
)
MODEL = BenchModel(
    "deck",
    "Mijn deck",
    cards=(CardRow("een", "Te laat"), CardRow("twee", "Te vroeg", mark="error")),
    file="een",
    values=CARD,
    yaml="title: Te laat\n# uitleg\noptions:\n  - id: a\n",
    remarks=(FOUND, LOOSE),
)
BIG = (1920, 1080)


def drive(model: BenchModel = MODEL) -> tuple[Bench, Pilot]:
    screen = Bench(model)
    return screen, Pilot(screen, size=BIG)


def asked(pilot: Pilot) -> list[object]:
    return [outcome for outcome in pilot.outcomes if outcome is not None]


@pytest.mark.parametrize(
    "path", [("title",), ("options", 0, "label"), ("prompts", "discuss", 12), ("person", "name")]
)
def test_a_path_is_a_key_and_back(path: tuple[str | int, ...]) -> None:
    assert path_of(key_of(path)) == path


def test_what_is_not_there_is_empty_and_never_an_error() -> None:
    form = Form(MODEL.but(values={"options": "geen lijst", "person": 3}), {}, {})
    assert form.words(("person", "name")) == ""
    assert form.many("options") == []
    assert form.number("options", 4, "lean") == 0
    assert form.picked("options", 0) == 0


def test_a_new_item_has_an_id_of_its_own() -> None:
    assert fresh("keuze", [{"id": "keuze-1"}, "geen"]) == "keuze-2"


def test_a_finding_stands_below_its_field_and_the_rest_at_the_end() -> None:
    _, pilot = drive()
    names = pilot.names()
    assert names.index("Casus") < names.index("Deze zin is lang.") < names.index("Vraag")
    assert not pilot.see("Alles ligt links.")
    pilot.press("part:options")
    assert pilot.see("Alles ligt links.")


def test_letters_stay_here_until_the_app_takes_them() -> None:
    screen, pilot = drive()
    pilot.press("at:title")
    pilot.type(" weer")
    assert not asked(pilot)
    assert screen.take() == {("title",): "Te laat weer"}
    assert screen.take() == {}
    pilot.turn(1.2)
    assert asked(pilot) == [Ask("studio_change", i.Put(("title",), "Te laat weer"))]


def test_only_typing_leaves_the_picture_as_it_is() -> None:
    screen, _ = drive()
    assert screen.still(Edited("at:title", "x"))
    assert not screen.still(Edited("at:title", "x", settled=True))
    assert not screen.still(Edited("search", "x"))
    assert not screen.still(i.ShowPart("options"))


def test_a_file_that_changed_otherwise_takes_the_place_of_what_was_typed() -> None:
    screen, pilot = drive()
    pilot.press("at:title")
    pilot.type(" weer")
    screen.model = MODEL.but(values={**CARD, "title": "Van buiten"}, stage=1)
    pilot.stage.refresh()
    pilot.turn()
    assert pilot.text_of("at:title") == "Van buiten"


def test_a_change_goes_to_the_app_and_the_new_item_is_looked_at() -> None:
    screen, pilot = drive()
    pilot.press("part:options")
    pilot.press("add:options")
    added = asked(pilot)[-1]
    assert isinstance(added, Ask)
    assert isinstance(added.arg, i.Added)
    assert added.arg.item["id"] == "keuze-1"
    options = [*CARD["options"], added.arg.item]
    screen.model = MODEL.but(values={**CARD, "options": options}, stage=1)
    pilot.stage.refresh()
    pilot.turn()
    assert pilot.see("Keuze C")
    pilot.press("sooner:options:2")
    assert asked(pilot)[-1] == Ask("studio_change", i.Moved(("options",), 2, 1))


def test_the_list_finds_marks_and_opens_cards() -> None:
    screen, pilot = drive()
    pilot.press("card:twee")
    assert asked(pilot) == [Ask("studio_show", "twee")]
    assert pilot.see("met een fout")
    screen.model = MODEL.but(cards=tuple(CardRow(str(n), f"Kaart {n}") for n in range(9)))
    pilot.stage.refresh()
    pilot.turn()
    pilot.press("search")
    pilot.type("kaart 7")
    keys = [item.who for item in pilot.stage.scene.items if item.who[5:].isdigit()]
    assert keys == ["card:7"]
    pilot.type("777")
    assert pilot.see("Geen kaart met deze woorden.")


def test_the_file_stands_beside_the_form_for_who_wants_it() -> None:
    _, pilot = drive()
    pilot.press("window:yaml")
    assert pilot.see("# uitleg")
    assert pilot.see("title: Te laat")
    assert pilot.text_of("at:title") == "Te laat"


def test_escape_shuts_what_lies_over_the_form_before_it_leaves() -> None:
    screen, pilot = drive()
    pilot.press("share")
    assert pilot.stage.scene.dialog
    assert screen.escape()
    assert not screen.escape()


def test_the_worst_of_findings() -> None:
    assert worst(["advice", "warning"]) == "warning"
    assert worst([]) == ""


def test_scenes_stand_as_far_to_the_right_as_it_takes_choices() -> None:
    assert _spots([[0, 1], [2], [2], []]) == [(0, 0), (1, 0), (1, 1), (2, 0)]
    assert _spots([[0], [0]]) == [(0, 0), (1, 0)]  # a scene that leads to itself
    assert _spots([[], []]) == [(0, 0), (1, 0)]  # a scene that nothing leads to
