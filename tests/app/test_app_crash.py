"""When the game itself goes wrong: calm words, a rescue file without texts, and on again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NoReturn

import pytest
from evening import GROUP, PEOPLE, Evening, draw, evening, go_to, set_up

from game.app import run
from game.app.crash import show_trouble
from game.core import events as e
from game.ui.look import Look
from game.ui.outcome import Home
from game.ui.screens.phases.discuss import Discuss

CARD = "drie-keer-niet-gekomen"
SECRET = "Zilverreiger"  # noqa: S105 - a text somebody typed


class BrokenError(Exception):
    """Something nobody thought of."""


def broken(_part: Discuss, _look: Look) -> NoReturn:
    raise BrokenError(f"{SECRET} stond in de melding")


def at_talk(game: Evening) -> None:
    """A group at the talk, with texts and votes in its log."""
    set_up(game)
    draw(game, CARD)
    go_to(game, "vote")
    game.keys("a", "b", "c", "a")
    game.player.press("forward")
    game.desk.do(e.NoteWritten(text=f"{SECRET} belt."))


def crash(game: Evening) -> None:
    """Go to the screen that is broken, as the loop of the window would."""
    try:
        game.player.press("forward")
    except BrokenError as error:
        show_trouble(game.program, error)
    else:
        pytest.fail("nothing went wrong")
    game.turn()


def test_trouble_is_shown_kindly_and_the_session_offered(
    game: Evening, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    at_talk(game)
    monkeypatch.setattr(Discuss, "main", broken)
    crash(game)
    assert game.screen == "trouble"
    assert game.see("Er is niets verloren.")
    assert "BrokenError" in capsys.readouterr().err  # for whoever looks at the terminal
    monkeypatch.undo()
    assert game.focused == f"Verder met {GROUP}"
    game.key("enter")
    assert game.phase == "discuss"
    assert game.see(f"{SECRET} belt.")


def test_the_rescue_file_has_no_texts_no_names_and_no_votes(
    game: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_talk(game)
    assert game.table is not None
    assert game.table.card is not None
    options = [option.id for option in game.table.card.options]
    monkeypatch.setattr(Discuss, "main", broken)
    crash(game)
    (path,) = (game.program.shelf.folder / "rescue").iterdir()
    told = path.read_text(encoding="utf-8")
    for words in (SECRET, GROUP, *PEOPLE, *options, "melding"):
        assert words not in told
    found = json.loads(told)
    assert found["errors"][0]["kind"] == "BrokenError"
    assert found["events"][-1]["kind"] == "phase_entered"
    assert game.see(str(path))


def test_a_screen_that_goes_wrong_while_it_is_put_away_leads_on_too(
    game: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_talk(game)
    monkeypatch.setattr(Discuss, "main", broken)

    def worse() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(game.program, "put_away", worse)
    crash(game)
    assert game.screen == "trouble"
    (path,) = (game.program.shelf.folder / "rescue").iterdir()
    kinds = [error["kind"] for error in json.loads(path.read_text("utf-8"))["errors"]]
    assert kinds == ["ZeroDivisionError", "BrokenError"]
    monkeypatch.undo()
    game.key("enter")
    assert game.phase == "discuss"


def test_a_file_that_is_shut_is_said_and_nothing_ends(
    game: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shut(_outcome: object) -> None:
        raise PermissionError(13, "no", "kaart.yaml")

    monkeypatch.setattr(game.program, "_done", shut)
    game.program.perform(Home())
    game.turn()
    assert game.see("Dat lukt nu niet met kaart.yaml.")


def test_a_crash_before_any_session_leads_back_to_the_start(game: Evening) -> None:
    show_trouble(game.program, BrokenError())
    game.turn()
    game.key("enter")
    assert game.screen == "home"


class Glass:
    """A window that somebody closes after a few turns."""

    def __init__(self, game: Evening) -> None:
        self.surface = game.stage.surface

    def show(self) -> None:
        """Nobody looks."""


def test_the_loop_goes_on_after_a_crash_and_gives_up_after_a_few(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns: list[str] = []

    def loop(program: object, _window: object) -> None:
        turns.append("turn")
        del program
        raise BrokenError

    with evening(tmp_path) as game:
        monkeypatch.setattr(run, "_loop", loop)
        with pytest.raises(BrokenError):
            run._turn_until_closed(game.program, Glass(game))  # type: ignore[arg-type]
        assert len(turns) == run.MOST_CRASHES + 1
        assert game.screen == "trouble"
