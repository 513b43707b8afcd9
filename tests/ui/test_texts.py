"""Writing in fields on a stage: letters, keys, mouse, clipboard, and when a text is settled."""

from __future__ import annotations

import pygame
from pilot import Pilot, Still

from game.ui.layout import column
from game.ui.node import Edited, Node
from game.ui.widgets.button import button
from game.ui.widgets.field import field
from game.ui.widgets.text_area import text_area

LONG = "Yonas heeft een plan: eerst taal, daarna een leerwerkplek in de installatietechniek. " * 20


class Echo(Still):
    """Keeps what is written, as a screen does."""

    def __init__(self, first: str = "", lines: int = 5) -> None:
        super().__init__(Node())
        self.text = first
        self.lines = lines

    def view(self, look: object) -> Node:
        del look
        area = text_area("case", "Casus", self.text, lines=self.lines)
        return column(area, button("Klaar", "done"), gap=20, pad=40)

    def handle(self, intent: object) -> object:
        self.intents.append(intent)
        if isinstance(intent, Edited):
            self.text = intent.text
        if intent == "done":
            self.text = ""
        return None


def written(first: str = "") -> Pilot:
    pilot = Pilot(Echo(first))
    pilot.key("tab")
    return pilot


def edits(pilot: Pilot) -> list[Edited]:
    return [intent for intent in pilot.intents if isinstance(intent, Edited)]


def test_every_letter_is_handed_over_and_a_pause_settles() -> None:
    pilot = written()
    pilot.type("één")
    assert [edit.text for edit in edits(pilot)] == ["é", "éé", "één"]
    assert not any(edit.settled for edit in edits(pilot))
    pilot.turn(1.2)
    assert edits(pilot)[-1] == Edited("case", "één", settled=True)
    pilot.turn(5)
    assert sum(edit.settled for edit in edits(pilot)) == 1


def test_leaving_settles() -> None:
    pilot = written()
    pilot.type("a")
    pilot.key("tab")
    assert edits(pilot)[-1].settled
    assert pilot.focused == "Klaar"


def test_escape_leaves_the_text_and_loses_nothing() -> None:
    pilot = written()
    pilot.type("abc")
    pilot.key("escape")
    assert pilot.focused == ""
    assert pilot.text_of("case") == "abc"
    assert edits(pilot)[-1].settled
    assert pilot.commands == []


def test_all_keys_are_text() -> None:
    pilot = written()
    for letter in "abnt.1":
        pilot.key(letter)
    pilot.keys("space", "left", "right", "pagedown")
    assert pilot.text_of("case") == "abnt.1 "
    assert not pilot.stage.blanked


def test_undo_is_the_texts_own() -> None:
    pilot = written()
    pilot.type("dag lieve")
    pilot.key("ctrl+z")
    assert pilot.text_of("case") == "dag "
    pilot.key("ctrl+y")
    assert pilot.text_of("case") == "dag lieve"
    assert pilot.commands == []


def test_copy_cut_and_paste() -> None:
    pilot = written("een twee")
    pilot.keys("ctrl+shift+left", "ctrl+c")
    assert pilot.host.clipboard == "twee"
    pilot.keys("ctrl+x", "home", "ctrl+v")
    assert pilot.text_of("case") == "tweeeen "
    pilot.keys("ctrl+a", "delete")
    assert pilot.text_of("case") == ""


def test_dead_keys_and_input_methods() -> None:
    pilot = written()
    pilot.feed(pygame.TEXTEDITING, text="´", start=0, length=1)
    pilot.turn()
    assert pilot.text_of("case") == ""
    pilot.feed(pygame.TEXTINPUT, text="é")
    pilot.turn()
    assert pilot.text_of("case") == "é"


def test_the_caret_walks_through_wrapped_lines_and_keeps_its_column() -> None:
    pilot = written(LONG)
    pilot.keys("ctrl+home", "end", "down", "down", "up", "up")
    item = pilot.find("Casus")
    box = pilot.stage.texts.box(item)
    lines = box.lines(item.rect, pilot.stage.look, LONG)
    assert lines.row(box.writing.caret) == 0
    pilot.keys("ctrl+end", "pageup", "pagedown")
    assert pilot.stage.texts.box(item).writing.caret == len(LONG)
    pilot.keys("up", "shift+home")
    writing = pilot.stage.texts.box(item).writing
    assert writing.anchor > writing.caret


def test_the_caret_is_always_in_view() -> None:
    pilot = written(LONG)
    for key in ("ctrl+home", "pagedown", "down", "ctrl+end", "up", "pageup"):
        pilot.key(key)
        item = pilot.find("Casus")
        box = pilot.stage.texts.box(item)
        caret = box.caret(item.rect, pilot.stage.look)
        assert caret.clip(box.room(item.rect, pilot.stage.look)).h == caret.h
        assert pilot.host.caret == caret


def test_a_click_puts_the_caret_and_a_second_one_takes_the_word() -> None:
    pilot = written("een twee drie")
    item = pilot.find("Casus")
    box = pilot.stage.texts.box(item)
    room = box.room(item.rect, pilot.stage.look)
    x = room.x + int(box.lines(item.rect, pilot.stage.look, "een twee drie").x(6))
    y = room.y + 10
    pilot.click(x, y)
    assert pilot.stage.texts.box(item).writing.caret == 6
    pilot.click(x, y)
    writing = pilot.stage.texts.box(item).writing
    assert (writing.anchor, writing.caret) == (4, 8)


def test_a_drag_selects() -> None:
    pilot = written("een twee drie")
    room = pilot.stage.texts.box(pilot.find("Casus")).room(
        pilot.find("Casus").rect, pilot.stage.look
    )
    pilot.drag((room.x, room.y + 5), (room.right, room.y + 5))
    writing = pilot.stage.texts.box(pilot.find("Casus")).writing
    assert (writing.anchor, writing.caret) == (0, 13)


def test_the_wheel_scrolls_an_area() -> None:
    pilot = written(LONG)
    pilot.key("ctrl+home")
    pilot.point(*(int(at) for at in pilot.find("Casus").rect.middle))
    pilot.wheel(-1)
    assert pilot.stage.texts.box(pilot.find("Casus")).writing.top == 3


def test_a_screen_can_empty_its_field() -> None:
    pilot = written()
    pilot.type("Ayşe")
    pilot.press("Klaar")
    assert pilot.text_of("case") == ""


def test_a_field_of_one_line_submits_on_enter() -> None:
    pilot = Pilot(field("name", "Naam", "", submit="add"))
    pilot.key("tab")
    pilot.type("Bert")
    pilot.key("enter")
    assert pilot.intents[-2:] == [Edited("name", "Bert", settled=True), "add"]


def test_a_long_name_scrolls_sideways() -> None:
    pilot = Pilot(column(field("name", "Naam", "").placed(width=300)), (800, 480))
    pilot.key("tab")
    pilot.type("Wilhelmina van den Brandenburg-Oldenhoven tot Haarlem")
    item = pilot.find("Naam")
    box = pilot.stage.texts.box(item)
    assert box.writing.top > 0
    caret = box.caret(item.rect, pilot.stage.look)
    assert caret.right <= item.rect.right
    pilot.key("home")
    assert pilot.stage.texts.box(item).writing.top == 0


def test_letters_go_nowhere_without_a_field() -> None:
    pilot = Pilot(button("een", 1))
    pilot.type("hallo")
    assert pilot.intents == []
