"""Groups and data: reports made again, names struck out, everything forgotten or carried off."""

from __future__ import annotations

import subprocess
import sys
import webbrowser
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from evening import GROUP, Evening, draw, evening, set_up

from game.app import waking
from game.core import events as e
from game.store import aside, backup, faults, groups, sessions
from game.store.database import Database
from game.ui.outcome import Ask

CARD = "drie-keer-niet-gekomen"
NOW = datetime(2031, 11, 22, 10, 15, 30, tzinfo=UTC)  # the newest backup of its day stays
PEOPLE = ("Zilverreiger", "Bert", "Dirk")


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Evening]:
    """The archive of a group that played one card, with a backup of it."""
    with evening(tmp_path / "data", (1920, 1080)) as game:
        played(game)
        game.player.press("archive")
        yield game


def played(game: Evening) -> None:
    """A group played one card and is done."""
    set_up(game, people=PEOPLE, names_in_report=True)
    draw(game, CARD)
    game.desk.do(e.NoteWritten(text="Zilverreiger belt de school. Dirk niet."))
    game.desk.do(e.ActionAdded(id="x1", what="Bellen", who="Zilverreiger", when="vrijdag"))
    game.program.perform(Ask("close_session"))
    backup.make(game.program.shelf.db, NOW)


def holding(game: Evening, words: str) -> list[str]:
    """The files with data in which these words occur."""
    files = [path for path in game.program.shelf.folder.rglob("*") if path.is_file()]
    data = [path for path in files if path.parent.name != "reports"]
    return sorted(path.name for path in data if words.encode() in path.read_bytes())


def test_a_report_is_made_again_and_opened(kept: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    kept.player.press_first("group:")
    kept.player.press_first("report:")
    (report,) = (kept.program.shelf.folder / "reports").iterdir()
    assert opened == [report.as_uri()]
    assert "Zilverreiger" in report.read_text(encoding="utf-8")


def test_a_backup_that_cannot_be_made_is_said_on_the_first_screen(
    game: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise faults.full(game.program.shelf.folder)

    monkeypatch.setattr(backup, "make", full)
    game.turn()
    waking.back_up(game.program)
    game.turn()
    assert game.see("De schijf is vol")


def test_a_backup_can_be_put_back(kept: Evening) -> None:
    (session,) = sessions.every(kept.program.shelf.db)
    sessions.retitle(kept.program.shelf.db, session.id, "Per ongeluk")
    kept.player.press_first("restore:")
    assert kept.see("van hoe het nu is, maakt het spel eerst ook een reservekopie")
    kept.player.press("confirm:yes")
    assert kept.see("De reservekopie is teruggezet.")
    assert [each.title for each in sessions.every(kept.program.shelf.db)] == [GROUP]
    assert [each.before for each in backup.listed(kept.program.shelf.folder)].count(True) == 1


def test_what_could_not_be_swept_yet_is_said(
    kept: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise faults.full(kept.program.shelf.folder)

    (session,) = sessions.every(kept.program.shelf.db)
    with monkeypatch.context() as patch:
        patch.setattr(Database, "rebuild", full)
        kept.program.perform(Ask("forget_session", session.id))
    kept.turn()
    assert kept.see("In de reservekopieën staat het nog")
    assert sessions.every(kept.program.shelf.db) == ()
    assert holding(kept, "Zilverreiger") != []
    kept.program.perform(Ask("forget_group", groups.known(kept.program.shelf.db)[0].id))
    assert not kept.program.shelf.db.waits
    assert holding(kept, "Zilverreiger") == []


def test_a_session_goes_for_good(kept: Evening) -> None:
    assert holding(kept, "belt de school")
    kept.player.press_first("group:")
    kept.player.press_first("drop:")
    kept.player.press("confirm:yes")
    assert kept.see("De sessie is voorgoed gewist.")
    assert kept.see("Deze groep heeft nog geen sessies.")
    assert holding(kept, "belt de school") == []
    assert sessions.every(kept.program.shelf.db) == ()


def test_a_group_goes_for_good(kept: Evening) -> None:
    kept.player.press_first("group:")
    kept.player.press("forget-group")
    kept.player.press("confirm:yes")
    assert kept.see("De groep is voorgoed gewist.")
    for words in ("Zilverreiger", "belt de school", GROUP):
        assert holding(kept, words) == []
    assert not kept.keys_of("group:")


def test_a_person_goes_and_what_lingers_is_struck_out(kept: Evening) -> None:
    person = groups.known(kept.program.shelf.db)[0].people[0]
    kept.player.press_first("group:")
    kept.player.press(f"forget:{person.id}")
    kept.player.press("confirm:yes")
    assert kept.see("Deze persoon is voorgoed vergeten.")
    kept.key("escape")
    kept.player.press_first("linger:")
    kept.player.press("look")
    assert kept.see("In 2 teksten gevonden")
    kept.player.press("strike")
    kept.player.press("confirm:yes")
    assert holding(kept, "Zilverreiger") == []
    assert holding(kept, "belt de school")  # the rest of the note stays


def test_everything_goes_to_another_computer(kept: Evening, tmp_path: Path) -> None:
    kept.player.retype("carry-to", str(tmp_path))
    kept.player.press("pack")
    (parcel,) = tmp_path.glob("*.spanningsveld")
    assert kept.see(str(parcel))
    with evening(tmp_path / "elsewhere", (1920, 1080)) as other:
        other.program.offer_file(str(parcel))
        other.turn()
        assert other.screen == "archive"
        assert other.see("Gegevens uit dit bestand erbij zetten?")
        other.player.press("confirm:yes")
        assert other.see("1 sessie overgenomen.")
        assert other.see(GROUP)
        other.program.offer_file(str(parcel))  # a second time changes nothing
        other.player.press("confirm:yes")
        assert len(sessions.every(other.program.shelf.db)) == 1


def test_a_file_that_is_not_ours_is_refused_kindly(kept: Evening, tmp_path: Path) -> None:
    strange = tmp_path / "vakantie.spanningsveld"
    strange.write_bytes(b"no parcel at all")
    kept.program.offer_file(str(strange))
    kept.player.press("confirm:yes")
    assert kept.see("Dit bestand is geen heel gegevensbestand van Spanningsveld.")
    assert len(sessions.every(kept.program.shelf.db)) == 1


def test_a_folder_that_cannot_be_written_is_said(kept: Evening, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("in the way")
    kept.player.retype("carry-to", str(tmp_path / "bestand" / "map"))
    kept.player.press("pack")
    assert kept.stage._composer.toast
    assert kept.screen == "archive"


def test_the_folder_is_shown_or_named(kept: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []

    def missing(words: list[str]) -> None:
        started.append(words)
        raise FileNotFoundError(words[0])

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(subprocess, "Popen", missing)
    kept.player.press("show-folder")
    assert started == [["xdg-open", str(kept.program.shelf.folder)]]
    assert kept.see(str(kept.program.shelf.folder))


def test_damaged_files_that_were_set_aside_can_go(tmp_path: Path) -> None:
    with evening(tmp_path, (1920, 1080)) as game:
        played(game)
    data = bytearray((tmp_path / "spanningsveld.db").read_bytes())
    data[:64] = b"x" * 64
    (tmp_path / "spanningsveld.db").write_bytes(data)
    with evening(tmp_path, (1920, 1080)) as game:
        assert aside.listed(tmp_path)
        game.player.press("archive")
        game.player.press("discard")
        game.player.press("confirm:yes")
        assert not aside.listed(tmp_path)
        assert not game.keys_of("discard")


def test_a_newcomer_and_another_name(kept: Evening) -> None:
    kept.player.press_first("group:")
    kept.key("escape")
    kept.key("escape")
    assert kept.screen == "home"
    set_up(kept, people=("Rahel", "Sven", "Lies"), group=groups.known(kept.program.shelf.db)[0].id)
    kept.player.press("to-board")
    kept.player.press("tool:menu")
    kept.player.press("menu:users")
    first = kept.desk.view.present[0]
    kept.player.press(f"rename:{first}")
    kept.player.retype("new-name", "Rachel")
    kept.player.press("named")
    assert kept.desk.faces[first].name == "Rachel"
    kept.player.press_first("joined:")  # somebody of the group who comes later
    assert len(kept.desk.view.present) == 4
