"""Sliders, the trade-off, trees and small screens."""

from __future__ import annotations

from collections.abc import Callable

import pygame
import pytest
from pilot import Pilot, Still

from game.ui import focus
from game.ui.layout import column, scroll
from game.ui.measure import measure
from game.ui.miniature import Sight, miniature
from game.ui.node import Node, Role
from game.ui.widgets.branches import branches
from game.ui.widgets.check import check
from game.ui.widgets.field import field
from game.ui.widgets.panes import panes
from game.ui.widgets.slider import Stop, slider
from game.ui.widgets.text import Paragraph, text
from game.ui.widgets.text_area import text_area
from game.ui.widgets.tradeoff import Side, Stake, tradeoff


def one(value: int) -> Node:
    return slider("Vertrouwen", value, lambda n: ("to", n), key="s")


def test_arrows_move_the_knob_and_tab_passes_it_in_one_stop() -> None:
    pilot = Pilot(column(one(0), text("x")))
    pilot.key("tab")
    assert pilot.stage.focus == "s:0"
    pilot.keys("right", "right", "left")
    assert pilot.intents == [("to", 1), ("to", 2), ("to", 1)]


def test_a_press_takes_a_stop() -> None:
    pilot = Pilot(one(1))
    pilot.press("s:-2")
    assert pilot.intents == [("to", -2)]
    assert pilot.see("+1")


@pytest.mark.parametrize("value", range(-2, 3))
def test_the_line_is_filled_from_zero_to_the_knob(value: int) -> None:
    filled = [number for number in range(-2, 3) if Stop(number, value)._filled(0)]
    low, high = min(0, value), max(0, value)
    assert filled == list(range(low, high + 1))


def test_the_trade_off_says_in_words_what_it_draws() -> None:
    stakes = [Stake("t", "Vertrouwen", "heart")]
    pilot = Pilot(tradeoff(stakes, [Side("A", 1, {"t": (1, -2)}), Side("B", None, {})], 0))
    assert pilot.see("A +1 › −2, B 0 › 0")


def test_boxes_of_a_tree_stand_in_their_columns() -> None:
    boxes = [text(name) for name in ("een", "twee", "drie")]
    pilot = Pilot(branches(boxes, ((0, 0), (1, 0), (1, 1)), ((0, 1), (0, 2)), "boom"))
    places = {item.node.name: item.rect for item in pilot.stage.scene.items}
    assert places["een"].right < places["twee"].x == places["drie"].x
    assert places["twee"].bottom < places["drie"].y


def test_panes_are_as_high_as_the_room_and_one_takes_the_rest() -> None:
    high = scroll(column(*(text(str(n)) for n in range(90))), "hoog")
    pilot = Pilot(panes(text("links"), high, widths=(300, None)), (1920, 1080))
    rect = pilot.find("hoog").rect
    assert (rect.x, rect.right, rect.h) == (328, 1920, 1080)


def test_a_screen_is_drawn_small_once_and_again_for_another_theme() -> None:
    seen = []

    class Counted(Still):
        def view(self, look: object) -> Node:
            seen.append(look)
            return self.tree

    sight = Sight(Counted(text("hallo")), (1920, 1080))
    pilot = Pilot(miniature(sight, "Voorbeeld", intent="big"))
    pilot.turn()
    assert len(seen) == 1
    assert sight.picture("day", (320, 180)).get_size() == (320, 180)
    sight.picture("night", (320, 180))
    assert len(seen) == 2
    pilot.press("Voorbeeld")
    assert pilot.intents == ["big"]
    assert pilot.stage.surface.get_at((5, 5)) != pygame.Color("black")


def test_a_node_that_a_screen_keeps_is_not_measured_again() -> None:
    kept = column(*(text(f"regel {n}") for n in range(40)))
    counted: list[int] = []

    class Keeps:
        def view(self, look: object) -> Node:
            del look
            counted.append(1)
            return column(kept, text(str(len(counted))))

        def handle(self, intent: object) -> None:
            """Nothing."""

    pilot = Pilot(Keeps())
    first = pilot.stage.look
    pilot.stage.refresh()
    pilot.turn()
    second = pilot.stage.look
    assert second.before is first
    assert first.before is None
    for child in kept.children:
        assert (id(child), 1280) not in second.measured
    pilot.resize((1000, 700))
    assert pilot.stage.look.before is None
    assert measure(kept, 1000, pilot.stage.look)[0] <= 1000


@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080)])
@pytest.mark.parametrize("written", [field, text_area])
def test_the_ring_around_a_field_stays_off_its_label(
    written: Callable[..., Node], size: tuple[int, int]
) -> None:
    pilot = Pilot(column(written("name", "Naam", "", first=True), pad=40), size)
    box = pilot.find("name").rect
    words = next(item.rect for item in pilot.stage.scene.items if item.node.role is Role.TEXT)
    look = pilot.stage.look
    assert words.bottom + look.px(focus.GAP + focus.GOLD + focus.EDGE) <= box.y


def test_what_is_ticked_is_not_grey() -> None:
    def color(*, on: bool) -> object:
        words = check("Dit dilemma", on, "turn").children[1].paint
        assert isinstance(words, Paragraph)
        return words.color

    assert color(on=True) == color(on=False)
