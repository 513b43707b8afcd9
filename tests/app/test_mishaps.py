"""What hurried people do: type at once, press too early, press twice, stop too soon."""

from __future__ import annotations

import webbrowser

import pytest
from evening import Evening, draw, go_to, set_up

from game.core import events as e
from game.store import log
from game.ui.outcome import Ask, Do

CARD = "drie-keer-niet-gekomen"
LINE = "Iemand kwam niet op de afspraak"


def at(game: Evening, phase: str) -> None:
    """A group at this phase of a card."""
    set_up(game)
    draw(game, CARD)
    go_to(game, phase)


def test_words_of_another_answer_are_no_votes(game: Evening) -> None:
    at(game, "vote")
    letter = game.table.card.letter("other").lower() if game.table and game.table.card else ""
    game.key(letter)
    assert game.focused == "Anders, namelijk"
    game.type("bel a b c")
    assert game.see("0 van 4 gestemd")
    game.key("enter")
    assert game.see("1 van 4 gestemd")
    game.key("a")
    assert game.see("2 van 4 gestemd")


def test_words_of_another_answer_in_turn_stay_in_their_field(game: Evening) -> None:
    set_up(game, voting="turn")
    draw(game, CARD)
    go_to(game, "vote")
    game.player.press_first("sit:")
    game.player.press("option:other")
    game.turn()
    assert game.focused == "Anders, namelijk"
    game.type("aan n a")
    assert game.see("Anders, namelijk")
    game.key("enter")
    assert game.see("Geef de laptop aan Bert")


def test_an_argument_is_written_where_it_was_asked_for(game: Evening) -> None:
    at(game, "discuss")
    game.player.press("argue:right")
    game.turn()
    game.type("Een gesprek geeft meer op")
    game.key("enter")
    assert game.table is not None
    (argument,) = game.table.play.arguments
    assert (argument.pole, argument.text) == ("right", "Een gesprek geeft meer op")
    assert game.table.play.notes == ""


def test_how_a_group_decided_is_only_said_when_it_said_so(game: Evening) -> None:
    at(game, "decide")
    game.player.press_first("option:")
    assert game.table is not None
    assert game.table.play.decision is not None
    assert game.table.play.decision.how == ""
    game.player.press("how:majority")
    assert game.table.play.decision.how == "majority"


def test_an_undo_is_said_and_one_too_many_too(game: Evening) -> None:
    set_up(game)
    draw(game, CARD)
    game.key("ctrl+z")
    assert game.see("Eén stap teruggezet.")
    assert not game.phase
    for _ in range(20):
        game.key("ctrl+z")
    assert game.see("Verder terug kan niet.")


def test_every_undo_after_a_reveal_changes_something(game: Evening) -> None:
    at(game, "vote")
    game.keys("a", "b", "a", "b")
    game.player.press("forward")
    assert game.phase == "reveal"
    for _ in range(2):
        before = game.desk.state.session
        game.key("ctrl+z")
        assert game.desk.state.session != before


def test_the_end_asks_and_offers_the_report(game: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    set_up(game)
    draw(game, CARD)
    game.program.perform(Do((e.CardClosed(),)))
    game.turn()
    game.player.press("close")
    game.player.press("finish")
    assert game.see("Jullie hebben nog geen verslag bewaard.")
    game.player.press("confirm:no")
    game.player.press("export:html")
    game.player.press("open")
    assert opened[0].endswith(".html")
    game.player.press("finish")
    assert game.screen == "home"
    assert game.program.shelf.desk is None or game.desk.view.closed


def test_a_case_in_one_line_is_where_the_form_begins(game: Evening) -> None:
    set_up(game, form="incidentmethode")
    game.player.press("own-case")
    go_to(game, "pitch")
    game.player.type("pitch", LINE)
    game.player.press("add:pitch")
    go_to(game, "choose_case")
    assert not game.see("Keuze A")  # this format has no vote
    game.player.type("own:question", "Wie belt er?")
    game.player.hotkey("forward")
    assert game.phase == "ask"
    for phase in ("ask", "talk"):
        go_to(game, phase)
        assert game.see(LINE)
        assert game.see("Wie belt er?")
    (written,) = [
        x for x in log.read(game.desk.db, game.desk.row.id) if isinstance(x, e.OwnCaseWritten)
    ]
    assert (written.title, written.text) == (LINE, LINE)


def test_nobody_talks_about_a_case_that_was_not_written(game: Evening) -> None:
    set_up(game, form="incidentmethode")
    game.player.press("own-case")
    go_to(game, "choose_case")
    game.key("right")
    assert game.phase == "choose_case"


def test_old_actions_are_asked_about_once(game: Evening) -> None:
    at(game, "harvest")
    game.program.perform(Do((e.ActionAdded(id="x1", what="Bellen"), e.CardClosed())))
    game.program.perform(Ask("close_session"))
    game.turn()
    game.key("g")
    game.player.press_first("group:")
    game.player.press("in:incidentmethode")
    game.player.press("go")
    game.player.press("agree")
    assert game.screen == "board"  # this format has a step for it
    game.player.press("own-case")
    assert game.phase == "look_back"
    assert game.see("Bellen")


def test_the_twist_is_turned_over_before_your_eyes(game: Evening) -> None:
    at(game, "twist")
    game.stage.dress(calm=False)
    game.key("enter")
    assert game.stage.moving
    game.stage.dress(calm=True)


def test_the_board_says_which_field_an_own_case_belongs_to(game: Evening) -> None:
    set_up(game, form="incidentmethode")
    assert game.see("Het mag ook zonder.")
    game.player.hotkey("choose 2")
    assert game.see("Jullie casus past bij:")
    assert game.see("Ontwikkelplan of Sanctie")
