"""A stage under a person's hands: focus, keys, mouse, popups, dialogs, scrolling."""

from __future__ import annotations

import pygame
from pilot import Pilot, Still

from game.ui.layout import column, frame, row, scroll, stack
from game.ui.look import Look
from game.ui.node import Edited, Flag, Node, Place
from game.ui.widgets.button import button
from game.ui.widgets.choice import Choice, pills
from game.ui.widgets.clock import Digits, clock
from game.ui.widgets.dialog import dialog
from game.ui.widgets.field import field
from game.ui.widgets.panel import panel
from game.ui.widgets.select import select
from game.ui.widgets.text import rich, text
from game.ui.widgets.text_area import text_area

TALL = Node(place=Place(width=10, height=3000))
COLORS = [Choice(name, name, ("color", name)) for name in ("rood", "groen", "blauw")]


def buttons(*names: str) -> Node:
    return column(*(button(name, name) for name in names), gap=10, pad=40)


def test_a_press_hands_over_the_intent_and_the_outcome() -> None:
    pilot = Pilot(buttons("een", "twee"))
    pilot.press("twee")
    assert pilot.intents == ["twee"] == pilot.outcomes


def test_a_press_that_slides_off_does_nothing() -> None:
    pilot = Pilot(buttons("een"))
    x, y = (int(at) for at in pilot.find("een").rect.middle)
    pilot.feed(pygame.MOUSEBUTTONDOWN, pos=(x, y), button=1)
    pilot.feed(pygame.MOUSEBUTTONUP, pos=(x + 900, y), button=1)
    assert pilot.intents == []


def test_what_is_off_cannot_be_pressed_or_reached() -> None:
    pilot = Pilot(column(button("uit", 1, disabled=True), button("aan", 2)))
    pilot.press("uit")
    pilot.keys("tab", "enter")
    assert pilot.intents == [2]


def test_tab_walks_in_reading_order_and_round() -> None:
    pilot = Pilot(buttons("een", "twee", "drie"))
    seen = []
    for _ in range(4):
        pilot.key("tab")
        seen.append(pilot.focused)
    assert seen == ["een", "twee", "drie", "een"]
    pilot.key("shift+tab")
    assert pilot.focused == "drie"


def test_enter_and_space_press_what_has_the_focus() -> None:
    pilot = Pilot(buttons("een", "twee"))
    pilot.keys("tab", "enter", "tab", "space")
    assert pilot.intents == ["een", "twee"]


def test_the_focus_survives_a_new_view() -> None:
    screen = Still(buttons("een", "twee"))
    pilot = Pilot(screen)
    pilot.keys("tab", "tab")
    screen.tree = column(text("Nieuw"), buttons("nul", "een", "twee"))
    pilot.stage.refresh()
    pilot.turn()
    assert pilot.focused == "twee"


def test_the_ring_shows_after_a_key_and_not_after_a_click() -> None:
    pilot = Pilot(buttons("een"))
    pilot.key("tab")
    assert pilot.stage.ring
    pilot.press("een")
    assert not pilot.stage.ring


def test_a_group_is_one_stop_and_arrows_choose_in_it() -> None:
    pilot = Pilot(column(button("voor", 0), pills("Kleur", COLORS, "groen"), button("na", 1)))
    pilot.keys("tab", "tab")
    assert pilot.focused == "groen"
    pilot.key("right")
    assert pilot.focused == "blauw"
    assert pilot.intents == [("color", "blauw")]
    pilot.keys("right", "down")
    assert pilot.focused == "blauw"  # the end: not round to the first
    assert pilot.intents == [("color", "blauw")]
    pilot.keys("home", "left", "up")
    assert pilot.focused == "rood"
    pilot.key("tab")
    assert pilot.focused == "na"


def test_a_group_that_does_not_follow_only_moves() -> None:
    pilot = Pilot(pills("Kleur", COLORS, "rood", follows=False))
    pilot.keys("tab", "end")
    assert (pilot.focused, pilot.intents) == ("blauw", [])
    pilot.key("space")
    assert pilot.intents == [("color", "blauw")]


def test_choices_below_each_other_leave_left_and_right_to_the_page() -> None:
    on, back = button("Verder", "on", hotkey="forward"), button("Terug", "back", hotkey="back")
    rows = column(button("A", "a"), button("B", "b"), gap=10).flagged(Flag.ARROWS)
    pilot = Pilot(column(rows, on, back))
    pilot.keys("tab", "down")
    assert (pilot.focused, pilot.intents) == ("B", [])
    pilot.keys("down", "right", "left")
    assert (pilot.focused, pilot.intents) == ("B", ["on", "back"])


def test_a_space_goes_on_only_where_nobody_can_write() -> None:
    on = button("Verder", "on", hotkey="forward")
    assert keys_on(on, "space") == ["on"]
    assert keys_on(column(field("name", "Naam", ""), on), "space") == []


def test_ctrl_enter_goes_on_from_a_text() -> None:
    on = button("Verder", "on", hotkey="forward")
    pilot = Pilot(column(text_area("why", "Waarom?", "", first=True), on))
    pilot.type("Zij wil werk")
    pilot.key("ctrl+enter")
    assert pilot.intents[-2:] == [Edited("why", "Zij wil werk", settled=True), "on"]


def keys_on(tree: Node, *names: str) -> list[object]:
    """What came of these keys on a screen with this tree."""
    pilot = Pilot(tree)
    pilot.keys(*names)
    return pilot.intents


def test_hotkeys_press_from_anywhere() -> None:
    node = row(
        button("Terug", "back", hotkey="back"),
        button("Verder", "on", hotkey="forward"),
        button("B", "b", hotkey="letter b"),
        button("Twee", 2, hotkey="choose 2"),
        button("Pauze", "pause", hotkey="pause"),
    )
    pilot = Pilot(node)
    pilot.keys("right", "pagedown", "left", "pageup", "b", "2", "p")
    assert pilot.intents == ["on", "on", "back", "back", "b", 2, "pause"]


def test_keys_for_the_app() -> None:
    pilot = Pilot(buttons("een"))
    pilot.keys("f1", "f11", "ctrl++", "ctrl+-", "ctrl+0", "ctrl+z", "escape")
    assert pilot.commands == [
        "help",
        "fullscreen",
        "bigger",
        "smaller",
        "normal size",
        "undo",
        "leave",
    ]


def test_a_point_blanks_the_screen_and_any_key_brings_it_back() -> None:
    pilot = Pilot(buttons("een"))
    pilot.key(".")
    assert pilot.stage.blanked
    pilot.turn()
    everywhere, above = (
        {
            tuple(pilot.stage.surface.get_at((x, y)))[:3]
            for x in range(0, 1280, 3)
            for y in range(0, high, 3)
        }
        for high in (720, 600)
    )
    assert len(above) == 1
    assert max(max(above)) < 40, "by day it is dark too"
    assert len(everywhere) > 1, "a line says how to come back"
    pilot.keys("tab")
    assert not pilot.stage.blanked
    assert pilot.focused == ""


def test_b_blanks_only_where_no_options_are() -> None:
    pilot = Pilot(buttons("een"))
    pilot.key("b")
    assert pilot.stage.blanked


def test_page_down_scrolls_first_and_goes_on_at_the_end() -> None:
    pilot = Pilot(frame(None, TALL, button("Verder", "on", hotkey="forward")))
    presses = 0
    while not pilot.intents:
        pilot.key("pagedown")
        presses += 1
    assert presses > 2
    pilot.keys("home", "space")
    assert pilot.stage.scrolling.places["body"] > 0
    pilot.keys("end", "up", "down", "down")
    assert pilot.intents == ["on"]


def test_the_wheel_scrolls_what_is_under_it() -> None:
    pilot = Pilot(
        row(scroll(TALL, "left").placed(width=300), scroll(TALL, "right").placed(width=300))
    )
    pilot.point(20, 200)
    pilot.wheel(-2)
    assert pilot.stage.scrolling.places.get("left", 0) > 0
    assert pilot.stage.scrolling.places.get("right", 0) == 0


def test_the_bar_drags() -> None:
    pilot = Pilot(scroll(TALL, "all"))
    track = pilot.stage.scene.tracks["all"]
    x = track.bar.x + track.bar.w // 2
    pilot.drag((x, track.bar.y + 5), (x, track.bar.bottom))
    assert pilot.stage.scrolling.places["all"] == track.most


def test_the_focus_scrolls_into_view() -> None:
    pilot = Pilot(scroll(column(*(button(str(n), n) for n in range(40)), gap=20), "all"))
    for _ in range(30):
        pilot.key("tab")
        item = pilot.find(pilot.focused)
        assert item.shown == item.rect
    pilot.keys("tab")
    for _ in range(31):
        pilot.key("shift+tab")
    assert pilot.find(pilot.focused).shown == pilot.find(pilot.focused).rect


def test_a_dialog_keeps_the_focus_and_escape_leaves_it() -> None:
    below = buttons("onder")
    ask = dialog(
        "Zeker?",
        text("Weg is weg."),
        actions=(button("Nee", "no"), button("Ja", "yes")),
        leave="leave",
    )
    screen = Still(below)
    pilot = Pilot(screen)
    pilot.key("tab")
    screen.tree = stack(below, ask)
    pilot.stage.refresh()
    pilot.turn()
    assert pilot.focused == "Nee"
    pilot.keys("tab", "tab")
    assert pilot.focused == "Nee"
    pilot.key("escape")
    assert pilot.intents == ["leave"]
    screen.tree = below
    pilot.stage.refresh()
    pilot.turn()
    assert pilot.focused == "onder"


def test_what_lies_under_a_dialog_cannot_be_clicked() -> None:
    ask = dialog("Zeker?", text("?"), actions=(button("Ja", "yes"),), leave="leave")
    pilot = Pilot(stack(buttons("onder"), ask))
    pilot.click(60, 60)
    assert pilot.intents == []


def test_a_list_opens_is_walked_and_shuts() -> None:
    pilot = Pilot(column(select("color", "Kleur", COLORS, "groen"), pad=40))
    pilot.keys("tab", "enter")
    assert pilot.stage.opened == "color"
    assert pilot.focused == "groen"
    pilot.keys("down", "enter")
    assert pilot.intents == [("color", "blauw")]
    assert pilot.stage.opened == ""
    assert pilot.focused == "Kleur"


def test_a_popup_shuts_on_escape_and_on_a_click_beside_it() -> None:
    meaning = panel(text("Je krijgt minder uitkering."))
    node = column(text(rich("Een maatregel volgt.", {"maatregel": meaning})), pad=40)
    pilot = Pilot(node)
    pilot.press("maatregel")
    assert pilot.see("minder uitkering")
    pilot.key("escape")
    assert not pilot.see("minder uitkering")
    pilot.press("maatregel")
    pilot.click(1200, 700)
    assert not pilot.see("minder uitkering")
    assert pilot.commands == []


def test_a_popup_stays_in_the_window_and_scrolls_when_it_is_high() -> None:
    many = [Choice(str(n), f"keuze {n}", n) for n in range(40)]
    pilot = Pilot(column(Node(place=Place(height=800)), select("k", "Keuze", many, "3"), pad=40))
    pilot.press("Keuze")
    tracks = [track for track in pilot.stage.scene.tracks.values() if track.dialog]
    assert tracks
    assert tracks[0].view.bottom <= 720


def test_a_toast_goes_by_itself() -> None:
    pilot = Pilot(buttons("een"))
    pilot.stage.toast("Bewaard")
    pilot.turn()
    assert pilot.see("Bewaard")
    pilot.turn(5)
    pilot.turn()
    assert not pilot.see("Bewaard")


def test_a_screen_is_found_again_where_it_was_left() -> None:
    first = Still(scroll(column(*(button(str(n), n) for n in range(40))), "all"))
    pilot = Pilot(first)
    for _ in range(30):
        pilot.key("tab")
    place = pilot.stage.scrolling.places["all"]
    pilot.stage.show(Still(buttons("instelling")))
    pilot.turn()
    assert pilot.focused == ""
    pilot.stage.show(first)
    pilot.turn()
    assert (pilot.focused, pilot.stage.scrolling.places["all"]) == ("29", place)


def test_the_focus_starts_where_a_screen_asks() -> None:
    pilot = Pilot(column(button("een", 1), button("twee", 2).flagged(Flag.FIRST)))
    assert pilot.focused == "twee"


def test_a_resize_lays_out_again() -> None:
    pilot = Pilot(frame(None, text("tekst " * 60), button("Verder", 1)))
    pilot.resize((800, 480))
    assert pilot.stage.look.window == (800, 480)
    assert pilot.find("Verder").rect.bottom == 480
    pilot.resize((3, 2))


def test_the_same_names_are_told_apart() -> None:
    pilot = Pilot(column(button("weg", 1), button("weg", 2)))
    pilot.keys("tab", "tab", "enter")
    assert pilot.intents == [2]


class Clock(Still):
    """A screen with a clock, which counts how often it is viewed."""

    def __init__(self, seconds: int) -> None:
        super().__init__(text(""))
        self.ends, self.views = 100.0 + seconds, 0

    def view(self, look: Look) -> Node:
        self.views += 1
        return column(button("een", 1), clock(round(self.ends - int(look.now)), running=True))


def told(pilot: Pilot) -> list[str]:
    """What the clocks in the picture say."""
    paints = [operation.paint for operation in pilot.stage._easel._painted]
    return [paint.told for paint in paints if isinstance(paint, Digits)]


def test_a_clock_goes_on_by_itself_and_is_viewed_again_now_and_then() -> None:
    screen = Clock(600)
    pilot = Pilot(screen)
    seen = []
    for _ in range(40):
        assert pilot.turn(1)
        seen += told(pilot)
    assert seen == [f"{left // 60:02}:{left % 60:02}" for left in range(599, 559, -1)]
    assert screen.views <= 3


def test_a_clock_that_runs_out_is_viewed_at_its_end() -> None:
    screen = Clock(3)
    pilot = Pilot(screen)
    for left in ("00:02", "00:01", "00:00"):
        assert pilot.turn(1)
        assert told(pilot) == [left]
    assert screen.views <= 3


def test_a_clock_does_not_jump_back_when_something_else_changes() -> None:
    pilot = Pilot(Clock(600))
    pilot.turn(1)
    pilot.turn(1)
    pilot.point(*(int(at) for at in pilot.find("een").rect.middle))
    assert pilot.turn(0.1)
    assert told(pilot) == ["09:58"]


def test_nothing_is_drawn_when_nothing_changed() -> None:
    pilot = Pilot(buttons("een"))
    assert not pilot.turn()
    pilot.point(*(int(at) for at in pilot.find("een").rect.middle))
    assert pilot.turn()
    assert not pilot.turn()


def test_a_field_is_reached_by_its_hotkey_and_its_letter_is_not_written() -> None:
    node = column(field("notes", "Notities", "", hotkey="notes"), button("x", 1))
    pilot = Pilot(node)
    pilot.key("n")
    assert pilot.focused == "Notities"
    assert pilot.text_of("notes") == ""
    pilot.key("n")
    assert pilot.text_of("notes") == "n"


def test_what_newly_asks_for_the_focus_gets_it_once() -> None:
    screen = Still(buttons("een", "twee"))
    pilot = Pilot(screen)
    screen.tree = column(buttons("een", "twee"), button("drie", 3).flagged(Flag.FIRST))
    pilot.stage.refresh()
    pilot.turn()
    assert pilot.focused == "drie"
    pilot.keys("tab")
    assert pilot.focused == "een"


def test_a_closed_popup_gives_the_focus_back_and_not_to_what_asked_first() -> None:
    node = column(button("eerst", 1).flagged(Flag.FIRST), select("color", "Kleur", COLORS, "groen"))
    pilot = Pilot(node)
    assert pilot.focused == "eerst"
    pilot.keys("tab", "enter", "escape")
    assert pilot.focused == "Kleur"
