from __future__ import annotations

from pilot import Pilot, Still

from game.ui.geometry import Rect
from game.ui.layout import column, row, spacer
from game.ui.motion import SECONDS, Motions
from game.ui.node import Node, Place
from game.ui.widgets.cord import Line, cord
from game.ui.widgets.panel import panel
from game.ui.widgets.text import text
from game.ui.widgets.token import Disc, token
from game.ui.widgets.turning import Back, turning

HERE, THERE = Rect(0, 0, 40, 40), Rect(400, 0, 40, 40)
DISC = Disc("AY", "person 0")


def moved(*, calm: bool = False) -> Motions:
    motions = Motions()
    motions.calm = calm
    motions.begin(0, new_view=True)
    motions.step("a", DISC, HERE)
    motions.begin(1, new_view=True)
    motions.step("a", DISC, THERE)
    return motions


def test_a_token_hops_from_where_it_was() -> None:
    motions = moved()
    motions.begin(1 + SECONDS / 2, new_view=False)
    _, rect = motions.step("a", DISC, THERE)
    assert 150 < rect.x < 250
    assert rect.y < 0
    assert motions.moving


def test_it_arrives() -> None:
    motions = moved()
    motions.begin(1 + SECONDS, new_view=False)
    assert motions.step("a", DISC, THERE) == (DISC, THERE)
    assert not motions.moving


def test_it_turns_on_its_way() -> None:
    motions = moved()
    motions.begin(1 + SECONDS / 2, new_view=False)
    _, halfway = motions.step("a", DISC, THERE)
    _, turned = motions.step("a", DISC, HERE)
    assert turned == halfway


def test_calm_people_see_no_motion() -> None:
    motions = moved(calm=True)
    assert motions.step("a", DISC, THERE)[1] == THERE
    assert not motions.moving


def test_what_was_away_for_a_view_is_simply_there() -> None:
    motions = moved()
    for now in (2, 3, 4):
        motions.begin(now, new_view=True)
    assert motions.step("a", DISC, HERE)[1] == HERE


def test_the_bead_slides() -> None:
    old, new = Line(None, -1.0), Line(None, 1.0)
    assert new.between(old, 0.5) == Line(None, 0.0)
    assert Line(-1.0, 1.0).enters() == Line(-1.0, -1.0)
    assert Line(None, 1.0).enters() is None


def test_on_a_stage_it_moves_and_then_rests() -> None:
    seat = token("AY", 0, key="token:a")
    screen = Still(row(seat, spacer()))
    pilot = Pilot(screen, calm=False)
    screen.tree = row(spacer(), seat)
    pilot.stage.refresh()
    pilot.turn()
    places = []
    while pilot.stage.moving:
        pilot.turn()
        places.append(pilot.stage.scene.find("token:a"))
    xs = [item.rect.x for item in places if item]
    assert xs == sorted(xs)
    assert 10 < len(xs) < 25
    assert pilot.find("token:a").rect.right == 1280


def test_a_cord_with_before_slides_when_it_comes() -> None:
    screen = Still(column())
    pilot = Pilot(screen, calm=False)
    screen.tree = column(cord("a", "b", before=-2, after=2, key="cord"))
    pilot.stage.refresh()
    pilot.turn()
    assert pilot.stage.moving
    for _ in range(30):
        pilot.turn()
    assert not pilot.stage.moving


def test_a_resize_moves_nothing() -> None:
    pilot = Pilot(row(Node(place=Place(grow=1)), token("AY", 0, key="token:a")), calm=False)
    pilot.resize((800, 480))
    assert not pilot.stage.moving


def test_a_card_is_turned_once() -> None:
    screen = Still(column())
    pilot = Pilot(screen, calm=False)
    screen.tree = column(turning(panel(text("De gemiste afspraken")), "card:1"))
    pilot.stage.refresh()
    seen = set()
    pilot.turn()
    while pilot.stage.moving:
        seen.add(tuple(pilot.stage.surface.get_at((640, 20))))
        pilot.turn()
    pilot.turn()
    assert len(seen) > 1
    pilot.stage.refresh()
    pilot.turn()
    assert not pilot.stage.moving
    assert Back(0.5).between(Back(0.0), 1.0) == Back(0.5)
