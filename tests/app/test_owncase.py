"""A case of the group's own: a warning, then keep it, make it a card, or have it destroyed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from evening import Evening, evening, set_up

from game.app.desk import Desk
from game.app.reporting import told
from game.decks.load import load
from game.store import backup

NOW = datetime(2031, 11, 22, 10, 15, 30, tzinfo=UTC)  # the newest backup of its day stays
SMALL = (1024, 600)
SECRET = "Zilverreiger"  # noqa: S105 - what nobody may find again
NAMED = "Mevrouw Jansen kwam op 3 mei niet. Bel 06-12345678."


def write(game: Evening, case: str, *options: str) -> None:
    """The form of an own case, filled in up to its button."""
    game.player.hotkey("choose 2")
    game.player.press("own-case")
    game.player.type("own:title", f"De lege stoel {SECRET}")
    game.player.type("own:case", case)
    game.player.type("own:question", f"Wie belt er {SECRET}?")
    for letter, words in zip("abcd", options, strict=False):
        game.player.type(f"own:option-{letter}", words)


def put(game: Evening) -> None:
    """Put the case on the table, after the warning that the secret gives."""
    game.player.press("own:done")
    game.player.press("own:sure")


def played(game: Evening) -> None:
    """An own case of this evening, played to its end with texts about it everywhere."""
    set_up(game)
    write(game, f"Iemand kwam niet. {SECRET} belde niet.", "Bellen", f"{SECRET} laten wachten")
    put(game)
    while game.phase:
        if game.phase in ("vote", "revote"):
            for option in ("o1", "o2", "other", "o1"):
                game.player.press(f"option:{option}")
                if option == "other":
                    game.player.type("other", f"Eerst {SECRET} vragen")
                    game.player.press("other:done")
        if game.phase == "discuss":
            game.player.press("argue:left")
            game.player.type("argument", f"{SECRET} weet niet waar het om gaat")
            game.player.press("argument:keep")
            game.player.type("notes", f"{SECRET}: wie belt er?")
        if game.phase == "counter":
            game.player.type_first("counter:", f"{SECRET} wil zelf bellen")
        if game.phase == "decide":
            game.player.press("option:other")
            game.player.type("decision", f"Samen met {SECRET} bellen")
        if game.phase == "harvest":
            game.player.type("takeaway", "Dezelfde dag bellen")
            game.player.press("add:takeaway")
        game.player.press("forward")


def holding(folder: Path, words: str) -> list[str]:
    """The files below a folder in which these words occur."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return sorted(path.name for path in files if words.encode() in path.read_bytes())


def test_a_warning_names_what_may_point_to_somebody(game: Evening) -> None:
    set_up(game)
    write(game, NAMED)
    game.player.press("own:done")
    warning = next(name for name in game.names() if name.startswith("Dit lijkt op iets"))
    for trace in ("Jansen", "3 mei", "06-12345678"):
        assert trace in warning
    assert game.see("Het wijst niemand aan, ga door")
    game.player.retype("own:case", "Iemand kwam niet op de afspraak.")
    assert not game.keys_of("own:sure")
    put(game)
    assert game.phase == "read"
    assert game.see("Iemand kwam niet op de afspraak.")


def test_a_warning_comes_into_view_wherever_one_was(tmp_path: Path) -> None:
    with evening(tmp_path, SMALL) as game:
        set_up(game)
        write(game, NAMED)
        game.player.hotkey("forward")
        (warning,) = [item for item in game.stage.scene.items if "Dit lijkt op" in item.node.name]
        assert warning.rect.clip(warning.clip) == warning.rect


def test_a_warning_can_be_confirmed(game: Evening) -> None:
    set_up(game)
    write(game, NAMED)
    game.player.press("own:done")
    game.player.press("own:done")  # as a double click does
    assert not game.phase or game.keys_of("own:sure")
    game.player.press("own:sure")
    assert game.phase == "read"
    assert game.see(NAMED)


def test_a_case_without_options_is_talked_about_and_not_voted_on(game: Evening) -> None:
    set_up(game)
    write(game, "Iemand kwam niet.")
    put(game)
    seen = []
    while game.phase:
        seen.append(game.phase)
        game.player.press("forward")
    assert "vote" not in seen
    assert seen[-1] == "harvest"


def test_a_case_that_is_kept_stays_with_its_session(tmp_path: Path) -> None:
    with evening(tmp_path, SMALL) as game:
        played(game)
        game.player.press("close")
        assert game.see(f"De lege stoel {SECRET}")
        game.player.press("finish")
        session = game.program.shelf.db.rows("SELECT id FROM sessions")[0][0]
        desk = Desk(game.program.shelf.db, session)
        assert any(SECRET in line for line in told(desk))


def test_a_case_can_become_a_card_that_plays(tmp_path: Path) -> None:
    with evening(tmp_path, SMALL) as game:
        played(game)
        game.player.press("close")
        game.player.press("own:card:own-1")
        folder = tmp_path / "decks/eigen-kaarten"
        found = load(folder, game.program.shelf.scenarios / "formats")
        assert found.deck is not None
        (card,) = found.deck.cards
        assert card.title == f"De lege stoel {SECRET}"
        assert [option.label for option in card.options] == ["Bellen", f"{SECRET} laten wachten"]
        game.player.press("finish")
        assert "eigen-kaarten" in {path.name for path in game.program.shelf.decks}


def test_a_destroyed_case_is_gone_to_the_last_byte(tmp_path: Path) -> None:
    with evening(tmp_path, SMALL) as game:
        played(game)
        backup.make(game.desk.db, NOW)
        assert holding(tmp_path, SECRET)
        game.player.press("close")
        game.player.press("own:destroy:own-1")
        assert game.see(f"“De lege stoel {SECRET}” vernietigen?")
        game.key("escape")
        assert holding(tmp_path, SECRET)
        game.player.press("own:destroy:own-1")
        game.player.press("confirm:yes")
        assert holding(tmp_path, SECRET) == []
        assert game.screen == "closing"
        assert not game.see(SECRET)
        assert game.see("Dezelfde dag bellen")
        game.player.press("export:html")
    assert holding(tmp_path, SECRET) == []


@pytest.mark.parametrize("form", ["incidentmethode", "roddelmethode"])
def test_a_format_with_pitches_destroys_those_of_the_case_too(tmp_path: Path, form: str) -> None:
    with evening(tmp_path, SMALL) as game:
        set_up(game, form=form)
        game.player.press("own-case")
        for _ in range(20):
            if not game.phase:
                break
            if game.phase == "pitch":
                game.player.type("pitch", f"De dag van {SECRET}")
                game.player.press("add:pitch")
            if game.stage.scene.find("own:case"):
                game.player.retype("own:case", f"{SECRET} kwam niet.")
                put(game)
            game.player.press("forward")
        game.player.press("close")
        game.player.press("own:destroy:own-1")
        game.player.press("confirm:yes")
    assert holding(tmp_path, SECRET) == []
