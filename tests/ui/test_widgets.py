"""What single widgets say and how they adapt; how they look is in the gallery."""

from __future__ import annotations

import pytest
from pilot import Pilot, Still

from game.ui import fonts
from game.ui.geometry import Rect
from game.ui.layout import column, grid
from game.ui.look import Look
from game.ui.measure import measure
from game.ui.node import Flag, Node, Role
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.chip import chip
from game.ui.widgets.choice import Choice, cards
from game.ui.widgets.clock import Digits, clock
from game.ui.widgets.cord import cord, track
from game.ui.widgets.field_box import FieldBox
from game.ui.widgets.flow import Side, flow
from game.ui.widgets.letter import letter
from game.ui.widgets.meter import Effect, meter, signed
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.progress import progress
from game.ui.widgets.rail import Step, rail
from game.ui.widgets.stepper import stepper
from game.ui.widgets.switch import Lever, switch
from game.ui.widgets.text import Paragraph, text
from game.ui.widgets.token import token

STEPS = (
    Step("Casus", "book-open", "done", 1),
    Step("Stemmen", "hand", "current"),
    Step("Oogst", "plant"),
)


def all_of(node: Node) -> list[Node]:
    return [node, *(deeper for child in node.children for deeper in all_of(child))]


def test_a_clock_keeps_its_digits_in_place() -> None:
    look = Look((1920, 1080))
    widths = {Digits(f"0{n}:{n}1").measure(0, look)[0] for n in range(10)}
    assert len(widths) == 1


@pytest.mark.parametrize(("seconds", "told"), [(134, "02:14"), (0, "00:00"), (-75, "+01:15")])
def test_a_clock_tells(seconds: int, told: str) -> None:
    assert clock(seconds).name == told
    assert Flag.TICKS in clock(seconds, running=True).flags


def test_the_rail_has_names_then_pictures_then_nothing() -> None:
    wide = rail(STEPS, Look((1920, 1080)))
    medium = rail(STEPS, Look((1440, 1080)))
    assert wide is not None
    assert medium is not None
    assert wide.place.width
    assert any(isinstance(node.paint, Paragraph) for node in all_of(wide))
    assert not any(isinstance(node.paint, Paragraph) for node in all_of(medium))
    assert [child.name for child in medium.children] == ["Casus", "Stemmen", "Oogst"]
    assert rail(STEPS, Look((1920, 1080), 2.0)) is None


def test_the_rail_says_what_is_done_and_can_go_back() -> None:
    shown = rail(STEPS, Look((1920, 1080)))
    assert shown is not None
    assert [child.value for child in shown.children] == ["gedaan", "nu", "komt nog"]
    assert [child.pressable for child in shown.children] == [True, False, False]


def test_the_cord_says_where_the_group_stands() -> None:
    line = next(node for node in all_of(cord("a", "b", before=-1, after=0.44)) if node.value)
    assert line.value == "midden +0,4, van -2 links tot +2 rechts; eerst -1,0"
    assert track(None, None).value == "nog open"


def test_people_stand_above_their_place() -> None:
    pilot = Pilot(
        column(
            cord(
                "a",
                "b",
                after=0,
                tokens=[
                    (-2, token("AY", 0, key="t:a")),
                    (2, token("B", 1, key="t:b")),
                    (2, token("C", 2, key="t:c")),
                ],
            )
        )
    )
    left, right, above = (pilot.find(who).rect for who in ("t:a", "t:b", "t:c"))
    assert left.x < right.x == above.x
    assert above.bottom <= right.y


@pytest.mark.parametrize(("number", "told"), [(2, "+2"), (0, "0"), (-1, "−1")])
def test_effects_have_a_sign(number: int, told: str) -> None:
    assert signed(number) == told


def test_a_meter_is_told_in_words() -> None:
    bars = [
        node
        for node in all_of(meter(Effect("Vertrouwen", "handshake", 2, -1)))
        if node.role is Role.METER
    ]
    assert [(bar.name, bar.value) for bar in bars] == [("Vertrouwen", "kort +2, lang −1")]


def test_a_flow_is_told_in_words() -> None:
    sides = [Side("a", "A", "Langs gaan", -2, 1, 0), Side("b", "B", "Brief", 2, 0, 1)]
    assert flow(sides, [("a", "b", 1)]).name == "1 van A naar B"
    Pilot(column(flow([], [])))


def test_an_option_without_a_place_on_the_cord_has_a_letter_too() -> None:
    Pilot(column(letter("A", -2), letter("–", None), letter("D", 1.5)))


def test_a_token_moves_only_with_a_key() -> None:
    assert Flag.MOVES in token("AY", 0, key="token:ay").flags
    assert Flag.MOVES not in token("AY", 0).flags


def test_a_chip_names_who_goes() -> None:
    pilot = Pilot(column(chip(token("AY", 0), "Ayşe", remove="gone")))
    pilot.press("Haal Ayşe weg")
    assert pilot.intents == ["gone"]


def test_a_stepper_stops_at_its_ends() -> None:
    pilot = Pilot(column(stepper("Handen", 0, None, "more", key="h")))
    pilot.press("Handen: minder")
    pilot.press("Handen: meer")
    assert pilot.intents == ["more"]


def test_progress_stays_between_empty_and_full() -> None:
    assert progress(-1, "tijd").value == "0 %"
    assert progress(7, "tijd").value == "100 %"


def test_a_chosen_card_is_checked_and_marked() -> None:
    choices = [Choice("a", "Een", 1, about="eerst"), Choice("b", "Twee", 2)]
    radios = [node for node in all_of(cards("Vorm", choices, "a")) if node.role is Role.RADIO]
    assert [Flag.CHECKED in radio.flags for radio in radios] == [True, False]


def test_words_on_a_twist_change_colour_but_buttons_keep_theirs() -> None:
    sheet = panel(text("Er is plek."), button("Het blijft", 1), tone=Tone.TWIST)
    words, stays = sheet.children
    assert isinstance(words.paint, Paragraph)
    assert words.paint.color == "twist_ink"
    label = next(node.paint for node in all_of(stays) if isinstance(node.paint, Paragraph))
    assert label.color == "ink"


def test_an_icon_button_has_a_name() -> None:
    assert icon_button("gear", "Instellingen", 1).name == "Instellingen"


def test_a_label_wraps_when_it_must_and_few_words_never() -> None:
    pilot = Pilot(
        column(
            button("Naar de tegenargumenten van de groep", 1, kind=Kind.PRIMARY).placed(width=260),
            button("+1 min", 2),
        )
    )
    high, low = (
        pilot.find("Naar de tegenargumenten van de groep").rect.h,
        pilot.find("+1 min").rect.h,
    )
    assert high > low


def test_a_screen_may_be_empty() -> None:
    pilot = Pilot(Still(Node()))
    pilot.keys("tab", "enter", "pagedown", "escape", "up")
    pilot.click(5, 5)
    assert pilot.intents == []


def test_a_large_group_stands_no_higher_than_three_above_the_cord() -> None:
    look = Look((1920, 1080))
    few, many = (measure(cord("a", "b", tokens=[0] * n), 800, look)[1] for n in (3, 12))
    assert few >= many


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize(("rows", "wide"), [(1, 260), (1, 900), (2, 300), (3, 300)])
def test_an_example_in_a_field_is_never_cut(scale: float, rows: int, wide: int) -> None:
    look = Look((1024, 600), scale)
    box = FieldBox(rows, "Wat onthouden jullie? Geen namen of herkenbare details.")
    rect = Rect(0, 0, wide, 200)
    lines = box.example(rect, look)
    size = look.text_px(box.style.size)
    assert len(lines) <= rows
    assert all(fonts.width(x, box.style.face, size) <= box.room(rect, look).w for x in lines)
    assert " ".join(lines).rstrip(" …") in box.placeholder


def test_a_switch_says_whether_it_is_on() -> None:
    on, off = (switch("Geluid", each, "press", about="Een bel.") for each in (True, False))
    assert (on.value, off.value) == ("aan", "uit")
    assert Flag.CHECKED in on.flags
    assert on.paint == off.paint
    assert next(n.paint for n in all_of(on) if isinstance(n.paint, Lever)).on


def test_a_grid_leaves_no_orphan() -> None:
    pilot = Pilot(grid(*(text(f"bril{n}" * 6) for n in range(5)), columns=6, min_column=100))
    rows = {pilot.find(f"bril{n}" * 6).rect.y for n in range(5)}
    tops = sorted(pilot.find(f"bril{n}" * 6).rect.y for n in range(5))
    assert len(rows) == 2
    assert tops.count(tops[0]) == 3
