"""The drawings: where beads and ribbons lie, and that they are good SVG."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import meeting
import pytest
from paper import HOSTILE

from game import places
from game.report import drawing as d
from game.report.colours import DAY, colour
from game.report.cord import Cord
from game.report.flow import PERSON, flow
from game.report.lines import width, wrapped
from game.report.map import WIDTH, tension_map
from game.report.report import Report, report
from game.report.spread import spread
from game.report.svg import svg
from game.report.votes import Stand
from game.ui import assets
from game.ui.geometry import Rect
from game.ui.metrics import Metrics
from game.ui.theme import Theme
from game.ui.widgets.cord import POLE, place_on

SVG = "{http://www.w3.org/2000/svg}"
LIGHT = 0.03928


def of(held: meeting.Meeting) -> Report:
    return report(held.deck, held.view, {}, "", "nl")


def drawings(held: meeting.Meeting) -> list[d.Drawing]:
    made = of(held)
    found = [tension_map(made.map)]
    for number, card in enumerate(made.cards):
        found += filter(None, [spread(str(number), card.poles, card.votes)])
        found += filter(None, [flow(str(number), card.votes)])
    return found


def luminance(code: str) -> float:
    parts = [part / 255 for part in bytes.fromhex(code[1:])]
    red, green, blue = (p / 12.92 if p <= LIGHT else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_colours_are_those_of_the_day() -> None:
    theme = Path(__file__).parents[2] / "assets" / "themes" / "day.json"
    day = json.loads(theme.read_text("utf-8"))["colors"]
    assert {role: code for role, code in DAY.items() if role != "white"} == {
        role: day[role] for role in DAY if role != "white"
    }


@pytest.mark.parametrize("role", ["ink", "soft", "left", "right"])
@pytest.mark.parametrize("ground", ["white", "card", "paper"])
def test_words_can_be_read_on_paper(role: str, ground: str) -> None:
    assert contrast(colour(role), colour(ground)) >= 4.5


@pytest.mark.parametrize("lean", [-2, -1, 0, 1, 2])
def test_letters_can_be_read_on_their_tiles(lean: int) -> None:
    assert contrast(colour("white"), colour(f"lean {lean}")) >= 4.5


def test_five_marks_lie_between_the_poles_as_on_the_screen() -> None:
    cord = Cord(100, 700, 10)
    assert [cord.place(p) for p in (-2, 0, 1, 2)] == [200, 400, 500, 600]
    ticks = [s for s in cord.played(Stand(0, 0)) if isinstance(s, d.Line) and s.x1 == s.x2]
    assert [tick.x1 for tick in ticks if tick.y1 != tick.y2] == [200, 300, 400, 500, 600]
    look = Metrics((1920, 1080))
    inset = look.px(POLE)
    on_screen = Rect(100 - inset, 0, 600 + 2 * inset, 20)
    for position in (-2, -0.5, 0, 1, 1.75):
        assert place_on(on_screen, position, look) == cord.place(position)


@pytest.mark.parametrize("position", [-2, -1, -0.5, 0, 1, 2])
def test_options_have_the_colours_of_the_screen(position: float) -> None:
    assets.use(places.assets())
    red, green, blue = Theme("day")[f"lean {position}"]
    assert colour(f"lean {position}") == f"#{red:02X}{green:02X}{blue:02X}"


def test_the_white_bead_is_before_and_the_gold_one_after() -> None:
    shapes = Cord(0, 600, 0).played(Stand(-1, 1))
    beads = [(s.x, s.fill) for s in shapes if isinstance(s, d.Circle) and s.width]
    assert beads == [(200, "white"), (400, "gold")]
    assert d.Line(200, 0, 400, 0, "gold", 8) in shapes


def test_a_group_that_stayed_shows_both_beads() -> None:
    shapes = Cord(0, 400, 0).played(Stand(1, 1))
    gold, white = (s for s in shapes if isinstance(s, d.Circle) and s.width)
    assert (gold.fill, white.fill) == ("gold", "white")
    assert white.radius < gold.radius


def test_a_tension_nobody_played_is_dashed() -> None:
    made = tension_map(of(meeting.Meeting()).map)
    cords = [s for s in made.shapes if isinstance(s, d.Line) and s.dash]
    assert len(cords) == 3 + 1
    words = [s.text for s in made.shapes if isinstance(s, d.Words)]
    assert words.count("nog open") == 3 + 1


def test_a_dot_per_person() -> None:
    card = of(meeting.usual()).cards[0]
    made = spread("1", card.poles, card.votes)
    assert made is not None
    dots = [s.fill for s in made.shapes if isinstance(s, d.Circle) and s.radius == 9 and s.width]
    assert (dots.count("white"), dots.count("gold")) == (4 + 1, 4)
    assert made.about.endswith("Daarna: 1 op plek 1 van 5, 3 op plek 5 van 5.")


def test_the_ribbons_are_as_thick_as_the_people_in_them() -> None:
    made = flow("1", of(meeting.usual()).cards[0].votes)
    assert made is not None
    bands = [s for s in made.shapes if isinstance(s, d.Band)]
    assert sum(band.thickness for band in bands) == 4 * PERSON
    assert [band.thickness for band in bands if band.fill == "gold"] == [PERSON]


@pytest.mark.parametrize("held", [meeting.usual(), meeting.usual(12)], ids=["four", "twelve"])
def test_nothing_lies_outside_its_drawing(held: meeting.Meeting) -> None:
    held.play("twee", ["other", "pass", "grens", "langs"], ["grens"] * 4)
    for made in drawings(held):
        for shape in made.shapes:
            if isinstance(shape, d.Circle):
                assert shape.radius <= shape.y <= made.height - shape.radius
                assert 0 <= shape.x - shape.radius < shape.x + shape.radius <= made.width
            if isinstance(shape, d.Box):
                assert 0 <= shape.y <= shape.y + shape.height <= made.height + 0.1
            if isinstance(shape, d.Words):
                assert 0 <= shape.y <= made.height


def test_svg_is_xml_with_a_title_and_a_description() -> None:
    held = meeting.usual()
    held.deck = meeting.deck(left=HOSTILE, right=HOSTILE * 3)
    for made in drawings(held):
        root = ET.fromstring(svg(made))  # noqa: S314 - our own drawing
        assert root.attrib["role"] == "img"
        assert root.findtext(f"{SVG}title")
        assert root.findtext(f"{SVG}desc")
        assert root.find(f"{SVG}text") is not None


def test_lines_fit_and_lose_nothing() -> None:
    text = "Aansluiten bij wat de klant zelf wil " + "W" * 60
    lines = wrapped(text, 20, 200)
    assert all(width(line, 20) <= 200 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert wrapped("", 20, 200) == ()


def test_labels_leave_room_for_the_cord() -> None:
    held = meeting.Meeting(
        of=meeting.deck(left="Heel lange naam van een pool " * 4, right="W" * 80)
    )
    cords = [s for s in tension_map(of(held).map).shapes if isinstance(s, d.Line) and s.dash]
    assert all(cord.x2 - cord.x1 > WIDTH / 4 for cord in cords[:3])
