"""What people need at a step is in view without scrolling, and keeps its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from evening import Evening, draw, go_to, set_up

from game.ui.node import Flag, Role
from game.ui.scene import Item
from game.ui.widgets.panel import Sheet

CARD = "drie-keer-niet-gekomen"
LARGE, SMALL = (1920, 1080), (1024, 600)
SHAPES = [(LARGE, 1.0), (SMALL, 1.0), (SMALL, 1.5), ((3840, 2160), 1.0)]
Start = Callable[..., Evening]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Begins an evening in a window with a text size."""
    begun: list[Evening] = []

    def begin(size: tuple[int, int], scale: float = 1.0, **settings: object) -> Evening:
        begun.append(Evening(tmp_path, size, scale))
        set_up(begun[-1], **settings)  # type: ignore[arg-type]
        return begun[-1]

    yield begin
    for each in begun:
        each.close()


def whole(item: Item) -> bool:
    """Whether all of it shows."""
    return item.shown == item.rect


@pytest.mark.parametrize(("size", "scale"), SHAPES)
def test_every_step_stays_in_view(start: Start, size: tuple[int, int], scale: float) -> None:
    game = start(size, scale)
    draw(game, CARD)
    go_to(game, "discuss")
    game.player.hotkey("scroll end")
    steps = [item for item in game.stage.scene.items if item.who.startswith("step ")]
    assert len(steps) == 12
    assert all(whole(item) for item in steps)
    assert [item.node.name for item in steps if Flag.CURRENT in item.node.flags] == ["Gesprek"]


def test_in_one_column_the_top_bar_says_which_step_it_is(start: Start) -> None:
    game = start(SMALL, 2.0)
    draw(game, CARD)
    go_to(game, "discuss")
    game.player.hotkey("scroll end")
    assert whole(game.find("Stap 5 van 12 · Gesprek"))


@pytest.mark.parametrize(("size", "scale"), [*SHAPES, (SMALL, 2.0)])
def test_the_clock_and_the_button_keep_their_places(
    start: Start, size: tuple[int, int], scale: float
) -> None:
    game = start(size, scale)
    draw(game, CARD)
    places = set()
    for phase in ("read", "ask", "discuss", "counter", "decide"):
        go_to(game, phase)
        back, pause, on = (game.found(key).rect for key in ("back", "pause", "forward"))
        assert on.right > pause.right > back.right
        assert back.bottom > on.y, "on one line"
        places.add((pause.x, on.right))
    assert len(places) == 1


def test_a_result_with_another_answer_shows_the_whole_cord(start: Start) -> None:
    game = start(LARGE, people=[*"ABCDEFGH"])
    draw(game, CARD)
    go_to(game, "vote")
    for option in ("a", "a", "a", "a", "b", "c", "d", "e"):
        game.key(option)
    game.player.type("other", "eerst een tolk")
    game.player.press("other:done")
    go_to(game, "reveal")
    assert whole(game.stage.scene.find("cord") or game.find("nothing"))
    assert game.see("Anders: “eerst een tolk”")


def test_what_matters_most_is_in_view(start: Start) -> None:
    """On a window of 1920 x 1080 with text of 100 %."""
    game = start(LARGE)
    draw(game, CARD)
    go_to(game, "vote")
    game.keys("a", "b", "a", "c")
    go_to(game, "discuss")
    lenses = [game.found(key) for key in game.keys_of("lens:")]
    assert len({lens.rect.y for lens in lenses}) == 1
    assert whole(game.found("notes"))
    go_to(game, "decide")
    game.key("a")
    assert all(whole(game.found(f"how:{how}")) for how in ("consensus", "trial"))
    assert whole(game.stage.scene.find("cord") or game.find("nothing"))
    go_to(game, "consequence")
    meters = [item for item in game.stage.scene.items if item.node.role is Role.METER]
    assert len(meters) == 6
    assert all(whole(item) for item in meters)
    go_to(game, "insight")
    assert whole(game.find("Handvatten uit de praktijk"))
    assert not game.see("https://")
    game.player.press("link wetten.overheid.nl")
    assert game.see("https://wetten.overheid.nl/")


def test_the_closing_map_shows_all_fields(start: Start) -> None:
    game = start(LARGE)
    draw(game, CARD)
    go_to(game, "vote")
    game.keys("a", "b", "a", "c")
    go_to(game, "harvest")
    game.player.press("forward")
    game.player.press("close")
    lines = [item for item in game.stage.scene.items if item.node.role is Role.METER]
    assert len(lines) == 9
    assert all(whole(item) for item in lines)


@pytest.mark.parametrize(("size", "scale"), SHAPES)
def test_the_right_column_stays_in_line_with_the_foot(
    start: Start, size: tuple[int, int], scale: float
) -> None:
    """Whether there is a scroll bar or not."""
    game = start(size, scale)
    draw(game, CARD)
    for phase in ("read", "discuss", "insight"):
        go_to(game, phase)
        body = next(t for t in game.stage.scene.tracks.values() if t.who.startswith("body:"))
        inside = [i for i in game.stage.scene.items if body.who in i.scrolls]
        edge = game.found("forward").rect.right
        assert max(item.rect.right for item in inside) <= edge
        tree = game.stage._composer._tree
        assert tree is not None
        sheets = [p.rect for p in tree.walk() if isinstance(p.node.paint, Sheet)]
        assert edge in {sheet.right for sheet in sheets}


def test_a_pause_is_clear_to_all(start: Start) -> None:
    game = start(LARGE)
    draw(game, CARD)
    wide = game.found("pause").rect.w
    game.key("p")
    assert game.see("Pauze: de klok staat stil")
    assert game.found("pause").node.name == "Verder"
    assert game.found("pause").rect.w == wide


@pytest.mark.parametrize(("size", "scale"), [*SHAPES, (SMALL, 2.0)])
@pytest.mark.parametrize("field", [1, 2, 3, 8])
def test_a_chosen_field_says_so_and_its_buttons_are_in_view(
    start: Start, size: tuple[int, int], scale: float, field: int
) -> None:
    game = start(size, scale)
    game.key(str(field))
    tension = game.desk.deck.tensions[field - 1]
    name = f"{tension.left.label} of {tension.right.label.lower()}?"
    heading = next(i for i in game.stage.scene.items if i.node.name == name)
    assert whole(heading)
    assert whole(game.found("draw"))
    assert whole(game.found("choose"))
    assert game.misfits() == []


def test_enter_draws_a_card_of_the_field_that_was_chosen(start: Start) -> None:
    game = start(LARGE)
    assert game.see("1–9")
    game.enter("Inburgering of Werk")
    assert game.screen == "board"
    assert game.find("Trek een kaart")
    game.key("enter")
    if game.see("Goed om eerst te weten"):
        game.player.press("warn:play")
    assert game.table is not None
    assert game.table.play.tension == game.desk.deck.tensions[0].id


def test_space_on_a_chosen_field_draws_nothing(start: Start) -> None:
    game = start(LARGE)
    game.enter("Inburgering of Werk")
    game.key("space")
    assert game.screen == "board"
    assert game.table is None


def test_in_turn_enter_gives_the_laptop_on(start: Start) -> None:
    game = start(LARGE, voting="turn")
    draw(game, CARD)
    go_to(game, "vote")
    first, second = game.desk.view.present[:2]
    game.keys("enter", "b")
    assert game.see("Geef door")
    game.key("enter")
    assert game.found(f"sit:{second}")
    game.key("enter")
    game.enter(game.keys_of("option:")[0])
    game.key("enter")
    assert game.table is not None
    assert set(game.table.play.rounds[0].voted) == {first, second}


def test_the_closing_after_an_own_case_has_no_wall_of_zeros(start: Start) -> None:
    game = start(LARGE, form="incidentmethode")
    game.key("8")
    game.player.press("own-case")
    for _ in range(20):
        if not game.phase:
            break
        if game.player.sees("own:case"):
            game.player.type("own:title", "De lege stoel")
            game.player.type("own:case", "Iemand kwam niet op de afspraak. Niemand belde.")
            game.player.press("own:done")
        game.player.press("forward")
    game.player.press("close")
    assert game.see("Terugblik op jullie gesprek")
    assert game.see("Jullie eigen casus")
    assert not game.see("nog open")
    assert "0" not in game.names()


def test_the_card_of_the_twist_is_turned_by_itself_or_by_the_button(start: Start) -> None:
    game = start(LARGE)
    draw(game, CARD)
    go_to(game, "twist")
    names = [i.node.name for i in game.stage.scene.reachable() if i.node.pressable]
    assert names.count("Draai de kaart om") == 2  # the card, and the button at the foot
    assert game.focused == "Draai de kaart om"
    assert game.found("turn").rect.h < 400
    game.key("enter")
    assert game.see("We heroverwegen")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_button_that_goes_on_stays_at_the_right_of_every_page(
    tmp_path: Path, scale: float
) -> None:
    game = Evening(tmp_path, SMALL, scale)
    try:
        game.player.press("door:setup")
        game.player.type("group", "Team Oost")
        for name in ("Ayşe", "Bert", "Dirk"):
            game.player.type("person", name)
            game.player.press("add:typed")
        for on in ("go", "agree"):
            back, forward = game.found("back").rect, game.found(on).rect
            assert forward.x > back.right
            assert forward.right > SMALL[0] - 130
            game.player.press(on)
    finally:
        game.close()
