from __future__ import annotations

from pilot import Pilot

from game.ui.access import Accessible, accessible
from game.ui.layout import column, stack
from game.ui.node import Flag, Role
from game.ui.widgets.button import button
from game.ui.widgets.check import check
from game.ui.widgets.choice import Choice
from game.ui.widgets.cord import cord
from game.ui.widgets.dialog import dialog
from game.ui.widgets.field import field
from game.ui.widgets.panel import panel
from game.ui.widgets.select import select
from game.ui.widgets.text import text
from game.ui.widgets.title import title


def told(pilot: Pilot) -> list[Accessible]:
    stage = pilot.stage
    return accessible(stage.scene, stage.focus, stage.opened, stage.texts.writings(stage.focus))


def test_roles_names_values_and_states() -> None:
    choices = [Choice("a", "Ontwikkelplan", 1), Choice("b", "Sanctie", 2)]
    node = column(
        title("Zo stemde de groep"),
        check("Klaar", on=True, intent=1),
        field("name", "Naam", "Bert"),
        select("which", "Welke", choices, "b"),
        button("Verder", 1, disabled=True),
        cord("links", "rechts", after=0.5),
    )
    pilot = Pilot(node)
    pilot.key("tab")
    found = {one.name: one for one in told(pilot)}
    assert found["Zo stemde de groep"].role is Role.HEADING
    assert found["Klaar"].states == {Flag.CHECKED}
    assert found["Klaar"].focused
    assert any(one.role is Role.FIELD and one.value == "Bert" for one in told(pilot))
    assert found["Verder"].states == {Flag.DISABLED}
    assert "+0,5" in found["links – rechts"].value


def test_reading_order_is_the_order_of_the_tree() -> None:
    pilot = Pilot(column(text("een"), button("twee", 2), text("drie")))
    assert [one.name for one in told(pilot)] == ["een", "twee", "drie"]


def test_only_the_open_dialog_is_told() -> None:
    ask = dialog("Zeker?", text("Weg is weg."), actions=(button("Ja", 1),), leave=0)
    pilot = Pilot(stack(column(button("onder", 1)), ask))
    names = [one.name for one in told(pilot)]
    assert "onder" not in names
    assert names[0] == "Zeker?"


def test_what_is_written_is_told() -> None:
    pilot = Pilot(field("name", "Naam", ""))
    pilot.key("tab")
    pilot.type("Ayşe")
    assert [one.value for one in told(pilot) if one.role is Role.FIELD] == ["Ayşe"]


def test_an_open_list_is_expanded() -> None:
    pilot = Pilot(select("which", "Welke", [Choice("a", "A", 1)], "a", bare=True))
    pilot.keys("tab", "enter")
    shown = told(pilot)
    assert [one.name for one in shown if one.role is Role.RADIO] == ["A"]


def test_a_pressable_panel_is_named_by_its_words() -> None:
    pilot = Pilot(panel(title("Groepssessie"), text("Intervisie"), intent=1))
    assert told(pilot)[0].name == "Groepssessie Intervisie"
