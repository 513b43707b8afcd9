"""Nothing gets lost: close the lid at any step and go on; undo; people who come and go."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest
from evening import GROUP, PEOPLE, Evening, draw, evening, go_to, set_up

from game.core import events as e
from game.core.state import Session, Timer
from game.store import ballots, faults, log
from game.store.ballots import Box
from game.store.database import Database

CARD = "drie-keer-niet-gekomen"
SMALL = (1024, 600)


def act(game: Evening) -> None:
    """Something of what this phase asks for."""
    press = game.player
    deeds = {
        "ask": lambda: press.press_first("fact:"),
        "vote": lambda: vote(game),
        "revote": lambda: vote(game),
        "discuss": lambda: press.type("notes", "Wie belt er eigenlijk?"),
        "counter": lambda: press.type_first("counter:", "Zo weet hij het niet."),
        "decide": lambda: press.press_first("option:"),
        "twist": lambda: press.press("turn"),
        "harvest": lambda: press.type("takeaway", "Eerst bellen"),
    }
    deeds.get(game.phase, lambda: None)()


def vote(game: Evening) -> None:
    """Everybody votes by hand card, for the options in turn."""
    options = [key for key in game.keys_of("option:") if key != "option:pass"]
    for number, _who in enumerate(game.desk.view.present):
        game.player.press(options[number % len(options)])


def still(session: Session) -> Session:
    """The session without its clock, which stands still while nobody is there."""
    return replace(session, timer=Timer(0, 0))


def test_at_every_step_the_lid_can_be_closed(tmp_path: Path) -> None:
    with evening(tmp_path, SMALL) as game:
        set_up(game)
        draw(game, CARD)
    seen = []
    while True:
        with evening(tmp_path, SMALL) as game:
            assert game.see(f"Verder met {GROUP}")
            game.player.press_first("resume:")
            if not game.phase:
                play = game.desk.view.done[0].play
                break
            seen.append(game.phase)
            act(game)
            before = game.desk.state.session
        with evening(tmp_path, SMALL) as game:
            game.player.press_first("resume:")
            assert still(game.desk.state.session) == still(before)
            assert game.desk.view.timer is not None
            assert game.desk.view.timer.paused is not None
            game.player.press("forward")
            if game.phase == seen[-1]:  # the vote was opened, or the card was turned
                game.player.press("forward")
    assert seen[0] == "read"
    assert seen[-1] == "harvest"
    assert len(seen) == 12
    assert play.takeaways == {}  # not added before the lid closed
    assert play.notes == "Wie belt er eigenlijk?"


def test_the_clock_stands_still_while_nobody_is_there(tmp_path: Path) -> None:
    with evening(tmp_path, SMALL) as game:
        set_up(game)
        draw(game, CARD)
        game.wait(30)
        timer = game.desk.view.timer
        assert timer is not None
        left = timer.left(game.desk.now)
        game.key("escape")
        assert game.screen == "home"
        game.wait(3600)
        game.player.press_first("resume:")
        timer = game.desk.view.timer
        assert timer is not None
        assert timer.left(game.desk.now) == left
        game.player.press("pause")
        game.wait(10)
        timer = game.desk.view.timer
        assert timer is not None
        assert timer.left(game.desk.now) == left - 10


def test_escape_leaves_and_the_first_screen_offers_to_go_on(game: Evening) -> None:
    set_up(game)
    draw(game, CARD)
    go_to(game, "vote")
    vote(game)
    voted = game.desk.state.session
    game.key("escape")
    assert game.screen == "home"
    assert game.see("Alles is bewaard.")
    assert game.see("kaart 1 van 3 · stap Stemmen")
    game.enter(f"Verder met {GROUP}")
    assert still(game.desk.state.session) == still(voted)
    game.player.press("forward")
    assert game.phase == "reveal"


def test_undo_past_a_reveal_advises_a_new_vote(game: Evening) -> None:
    set_up(game)
    draw(game, CARD)
    go_to(game, "vote")
    vote(game)
    game.player.press("forward")
    assert game.phase == "reveal"
    game.key("ctrl+z")
    assert game.phase == "vote"
    assert game.see("Jullie hebben de uitslag al gezien.")
    assert game.see("0 van 4 gestemd")
    box = Box(game.desk.row.id, CARD, 0)
    assert ballots.voters(game.desk.db, box) == ()
    events = log.read(game.desk.db, game.desk.row.id)
    assert isinstance(events[-1], e.Reverted)
    assert any(isinstance(event, e.Revealed) for event in events)  # nothing is deleted
    vote(game)
    game.player.press("forward")
    assert game.phase == "reveal"
    assert game.table is not None
    assert game.table.results[0] is not None
    assert game.table.results[0].voters == 4


def test_undo_of_a_changed_vote_asks_for_that_vote_again(game: Evening) -> None:
    set_up(game, voting="turn")
    draw(game, CARD)
    go_to(game, "vote")
    who = game.desk.view.present[0]
    assert game.table is not None
    assert game.table.card is not None
    first, second = (each.id for each in game.table.card.options[:2])
    game.wait(1)
    game.desk.cast(e.Ballot(first, who))
    game.wait(1)
    game.desk.cast(e.Ballot(second, who))
    game.key("ctrl+z")
    box = Box(game.desk.row.id, CARD, 0)
    assert ballots.voters(game.desk.db, box) == ()
    assert game.desk.state.session.play is not None
    assert game.desk.state.session.play.rounds[0].voted == ()


def test_a_word_in_a_field_is_still_there_when_the_disk_is_full(
    game: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(game)
    draw(game, CARD)
    go_to(game, "harvest")
    game.player.type("takeaway", "Eerst bellen")
    with monkeypatch.context() as patch:
        patch.setattr(log, "append", full)
        game.player.press("add:takeaway")
        assert game.see("vol")
    assert game.desk.view.table is not None
    assert game.desk.view.table.play.takeaways == {}
    game.player.press("add:takeaway")
    assert list(game.desk.view.table.play.takeaways.values()) == ["Eerst bellen"]
    game.player.press("forward")
    assert list(game.desk.view.done[0].play.takeaways.values()) == ["Eerst bellen"]


def test_an_argument_is_still_there_when_the_disk_is_full(
    game: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(game)
    draw(game, CARD)
    go_to(game, "discuss")
    game.player.press("argue:left")
    game.player.type("argument", "Hij wist het niet")
    with monkeypatch.context() as patch:
        patch.setattr(log, "append", full)
        game.player.press("argument:keep")
    game.player.press("argument:keep")
    assert game.table is not None
    assert [each.text for each in game.table.play.arguments] == ["Hij wist het niet"]
    assert game.keys_of("argue:left")


def full(*_: object) -> NoReturn:
    raise faults.full(Path("schijf"))


def test_a_sweep_that_fails_undoes_nothing_that_was_kept(
    game: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(game)
    draw(game, CARD)
    go_to(game, "vote")
    vote(game)
    sweep, room = Database.sweep, list[str]()

    def sweep_with_room(db: Database) -> None:
        sweep(db) if room else full()

    monkeypatch.setattr(Database, "sweep", sweep_with_room)
    game.player.press("forward")
    assert game.phase == "reveal"
    assert len(log.read(game.desk.db, game.desk.row.id)) == game.desk.state.seq
    assert game.desk.db.waits
    room.append("made")
    game.player.press("forward")
    assert not game.desk.db.waits
    assert len(log.read(game.desk.db, game.desk.row.id)) == game.desk.state.seq


def test_undo_of_a_vote_takes_the_ballot_out_of_the_box(game: Evening) -> None:
    set_up(game)
    draw(game, CARD)
    go_to(game, "vote")
    game.keys("a", "b")
    first, second, *_ = game.desk.view.present
    game.key("ctrl+z")
    assert ballots.voters(game.desk.db, Box(game.desk.row.id, CARD, 0)) == (first,)
    game.key("a")
    assert game.table is not None
    assert game.table.play.rounds[0].voted == (first, second)


def test_every_step_can_be_undone_to_the_board_and_played_again(game: Evening) -> None:
    set_up(game)
    draw(game, CARD)
    while game.phase != "harvest":
        act(game)
        game.player.press("forward")
    for _ in range(200):
        if game.desk.view.undo is None:
            break
        game.key("ctrl+z")
    assert game.screen == "board"
    assert game.desk.view.tension is None
    assert game.desk.db.rows("SELECT * FROM ballots") == []
    draw(game, CARD)
    go_to(game, "vote")
    assert game.see("Jullie hebben de uitslag al gezien.")


def test_what_was_undone_stays_undone_after_a_resume(tmp_path: Path) -> None:
    with evening(tmp_path, SMALL) as game:
        set_up(game)
        draw(game, CARD)
        go_to(game, "vote")
        vote(game)
        game.player.press("forward")
        game.key("ctrl+z")
        state = game.desk.state
    with evening(tmp_path, SMALL) as game:
        game.player.press_first("resume:")
        assert still(game.desk.state.session) == still(state.session)
        assert game.see("Jullie hebben de uitslag al gezien.")


def people(game: Evening) -> None:
    """Open the screen with who is there."""
    game.player.press("tool:menu")
    game.player.press("menu:users")
    assert game.screen == "people"


def test_somebody_comes_late_and_votes_with_the_others(game: Evening) -> None:
    set_up(game)
    draw(game, CARD)
    go_to(game, "vote")
    game.keys("a", "b")
    people(game)
    game.player.type("newcomer", "Sven")
    game.player.press("welcome")
    game.key("escape")
    assert game.phase == "vote"
    assert game.see("2 van 5 gestemd")
    game.keys("a", "b", "c")
    game.player.press("forward")
    assert game.table is not None
    assert game.table.results[0] is not None
    assert game.table.results[0].voters == 5


def test_somebody_leaves_and_the_round_goes_on(game: Evening) -> None:
    set_up(game)
    draw(game, CARD)
    go_to(game, "vote")
    game.keys("a", "b", "a")
    gone = game.desk.view.present[-1]
    people(game)
    game.player.press(f"left:{gone}")
    game.key("escape")
    assert gone not in game.desk.view.present
    assert game.see("3 van 3 gestemd")
    game.player.press("forward")
    assert game.table is not None
    assert game.table.results[0] is not None
    assert game.table.results[0].voters == 3


def test_a_late_joiner_never_blocks_the_second_vote(game: Evening) -> None:
    set_up(game)
    draw(game, CARD)
    go_to(game, "vote")
    vote(game)
    game.player.press("forward")
    people(game)
    game.player.type("newcomer", "Sven")
    game.player.press("welcome")
    game.key("escape")
    go_to(game, "revote")
    vote(game)
    game.player.press("other:done")  # what the fifth one chose
    game.player.press("forward")
    assert game.table is not None
    assert game.table.shift is not None
    assert sum(count for *_, count in game.table.shift.flow) == len(PEOPLE)


def test_the_group_is_known_the_next_time_with_its_open_actions(tmp_path: Path) -> None:
    with evening(tmp_path, SMALL) as game:
        set_up(game)
        draw(game, CARD)
        game.desk.do(e.ActionAdded(id="x1", what="Bel de taalschool", who="Lies", when="vrijdag"))
        game.desk.do(e.CardClosed())
        game.program.perform(game_closed())
    with evening(tmp_path, SMALL) as game:
        game.key("g")
        game.player.press_first("group:")
        assert game.see("Fatima")
        game.player.press("go")
        game.player.press("agree")
        assert game.screen == "lookback"
        assert game.see("Bel de taalschool")
        game.key("right")
        assert game.screen == "board"
        assert game.desk.view.settings.played == (CARD,)


def game_closed() -> object:
    """The group says that it is done."""
    from game.ui.outcome import Ask  # noqa: PLC0415 - after the driver was chosen

    return Ask("close_session")
