"""Practising alone on the real screens: by keys, over all screens, in every shape."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from evening import Evening, draw, go_to, set_up
from fits import problems
from pilot import Pilot
from solo_day import DAY_MS, STOPS, act, arrive, through

from game.core.solo.phases import phase_of
from game.store import profiles, sessions
from game.ui.stage import Screen

SHAPES = (
    ((1024, 600), 1.0),
    ((1024, 600), 1.5),
    ((1024, 600), 2.0),
    ((1920, 1080), 1.0),
    ((1280, 960), 1.25),
    ((2560, 1080), 0.8),
    ((3840, 2160), 1.0),
)
THEMES = ("day", "night", "contrast")


def misfits(screen: Screen, size: tuple[int, int], scale: float, theme: str) -> list[str]:
    """What is cut off or lies over something else when a screen is shown so."""
    pilot = Pilot(screen, size, text_scale=scale, theme=theme)
    tree = pilot.stage._composer._tree
    assert tree is not None
    return problems(tree, pilot.stage.look)


def walk(game: Evening) -> Iterator[str]:
    """Every screen of practising alone, one after another."""
    player = game.player
    player.press("door:solo")
    yield "who"
    player.type("profile:name", "Sanne")
    player.press("profile:make")
    yield "home"
    for number in range(11):
        player.press("next")
        if number == 0:
            yield "begin"
        player.press("begin-cura" if number == 1 else "begin")
        yield from card(game, number, shown=number in (0, 1, 4, 10))
    for door in ("solo_profile", "solo_journal", "solo_send"):
        player.press(f"to:{door}")
        yield door
        player.press("back")
    player.press("choose-card")
    yield "free"
    player.press("back")
    player.press("to:solo_terms")
    yield "terms"
    player.press("quiz")
    yield "quiz"
    player.press("answer:1")
    yield "quiz, answered"
    player.press("quiz:next")
    game.time += 200_000
    player.press("answer:1")
    player.press("quiz:next")
    yield "quiz, over"
    player.press("quiz:done")
    player.press("back")
    game.time += 15 * DAY_MS
    player.press("back")
    player.press("door:solo")
    player.press_first("profile:")
    yield "home, something is due"
    player.press_first("due:")
    yield from card(game, 2, shown=True)


def card(game: Evening, choice: int, *, shown: bool) -> Iterator[str]:
    """One card; each step as it is when all was done there."""
    while (found := game.program.shelf.alone.solo) is not None:
        act(game, choice)
        if phase_of(found.attempt.step) == "why":
            player_plan(game)
        if shown:
            yield found.attempt.step
        game.player.press("forward")


def player_plan(game: Evening) -> None:
    """Put the card on the list, without looking for the button."""
    from game.core import events as e  # noqa: PLC0415 - for this alone

    it = game.program.shelf.alone
    assert it.solo is not None
    it.do(e.RevisitPlanned(attempt=it.solo.attempt.number, days=(14, 60)))


def test_every_screen_fits_in_every_shape_and_theme(game: Evening) -> None:
    shapes, themes = cycle(SHAPES), cycle(THEMES)
    seen = []
    for name in walk(game):
        seen.append(name)
        top = game.program.top
        assert top is not None
        assert game.misfits() == [], name
        for _ in range(2):
            (size, scale), theme = next(shapes), next(themes)
            assert misfits(top, size, scale, theme) == [], (name, size, scale, theme)
    assert {"follow_up-1", "reflect", "compare", "quiz, over", "solo_profile"} <= set(seen)


def test_a_first_card_by_keys_alone(game: Evening) -> None:
    game.key("o")
    game.type("Sanne")
    game.key("enter")
    assert game.screen == "solo_home"
    game.key("right")
    game.key("right")
    seen: list[str] = []
    while (found := game.program.shelf.alone.solo) is not None and len(seen) < STOPS:
        seen.append(found.attempt.step)
        phase = phase_of(found.attempt.step)
        for key in {"ask": "12", "choose": "b9", "follow_up": "a"}.get(phase, ""):
            game.key(key)
        if phase == "why":
            game.type("Eerst vragen.")
        if phase == "twist":
            game.keys("right", "2")
        game.key("ctrl+enter" if phase in ("why", "take_along") else "right")
    assert seen[:4] == ["read", "ask", "choose", "why"]
    assert seen[-1] == "take_along"
    assert game.screen == "solo_home"
    (done,) = game.program.shelf.alone.done()
    assert (len(done[1].facts), done[1].doubt) == (2, True)
    assert done[0].practice.text("why", 1) == "Eerst vragen."


def test_stopped_and_opened_again_the_card_lies_where_it_was(tmp_path: Path) -> None:
    first = Evening(tmp_path)
    arrive(first)
    first.player.press("next")
    first.player.press("begin")
    for _ in range(3):
        act(first)
        first.player.press("forward")
    assert first.program.shelf.alone.solo is not None
    step = first.program.shelf.alone.solo.attempt.step
    first.program.shelf.db.close()
    again = Evening(tmp_path)
    again.player.press("door:solo")
    again.player.press_first("profile:")
    again.player.press("go-on")
    assert again.program.shelf.alone.solo is not None
    assert again.program.shelf.alone.solo.attempt.step == step
    again.close()


def test_a_code_hides_a_profile(game: Evening) -> None:
    arrive(game, code="1234")
    game.player.press("back")
    game.player.press("door:solo")
    game.player.press_first("profile:")
    assert game.screen == "solo"
    game.player.type("profile:open", "12")
    game.player.press("profile:enter")
    assert game.screen == "solo"
    game.player.retype("profile:open", "1234")
    game.player.press("profile:enter")
    assert game.screen == "solo_home"


def test_a_name_and_a_code_can_change(game: Evening) -> None:
    arrive(game, code="1234")
    game.player.press("to:solo_profile")
    game.player.retype("mirror:name", "San")
    game.player.type("mirror:code", "99")
    game.player.press("profile:keep")
    (found,) = profiles.every(game.program.shelf.db)
    assert (found.name, found.opens("99")) == ("San", True)
    game.player.press("profile:uncode")
    (found,) = profiles.every(game.program.shelf.db)
    assert not found.hidden
    assert not game.keys_of("profile:uncode")
    game.player.press("back")
    assert game.see("Dag San.")


def test_another_deck_has_a_path_of_its_own_and_the_one_used_last_comes_back(game: Evening) -> None:
    arrive(game)
    game.player.press("next")
    game.player.press("begin")
    through(game)
    decks = [str(folder) for folder in game.program.shelf.decks]
    game.wait(60)
    game.player.press("deck")
    game.player.press(f"deck:{decks[1]}")
    assert game.program.shelf.alone.played() == ()
    game.player.press("next")
    game.player.press("begin")
    through(game)
    assert len(game.program.shelf.alone.chapters) == 2
    assert len(game.program.shelf.alone.done()) == 2
    game.player.press("back")
    game.player.press("door:solo")
    game.player.press_first("profile:")
    assert str(game.program.shelf.alone.deck.id) == game.program.shelf.decks[Path(decks[1])].id
    game.wait(60)
    game.player.press("deck")
    game.player.press(f"deck:{decks[0]}")
    game.player.press("next")
    game.player.press("begin")
    through(game)
    game.player.press("back")
    game.player.press("door:solo")
    game.player.press_first("profile:")
    assert str(game.program.shelf.alone.deck.id) == game.program.shelf.decks[Path(decks[0])].id


def test_deleting_a_profile_asks_first(game: Evening) -> None:
    arrive(game)
    game.player.press("next")
    game.player.press("begin")
    through(game)
    game.player.press("to:solo_profile")
    game.player.press("profile:forget")
    game.player.press("confirm:no")
    assert len(profiles.every(game.program.shelf.db)) == 1
    game.player.press("profile:forget")
    game.player.press("confirm:yes")
    assert game.screen == "home"
    assert profiles.every(game.program.shelf.db) == ()
    assert sessions.every(game.program.shelf.db) == ()


def test_the_journal_is_searched_changed_deleted_and_kept(game: Evening) -> None:
    arrive(game)
    game.player.press("to:solo_journal")
    for text in ("Bel eerst.", "Vraag het de docent."):
        game.player.type("journal:new", text)
        game.player.press("journal:write")
    game.player.type("journal:search", "docent")
    assert game.see("Vraag het de docent.")
    assert not game.see("Bel eerst.")
    game.player.press_first("edit:")
    game.player.retype("journal:edit", "Vraag het haar docent.")
    game.player.press_first("keep:")
    assert game.see("Vraag het haar docent.")
    game.player.press_first("drop:")
    game.player.press("confirm:yes")
    assert not game.see("docent.")
    game.player.press("export:md")
    (path,) = (game.program.shelf.folder / "reports").iterdir()
    assert "Bel eerst." in path.read_text("utf-8")


def test_the_bridge_from_three_preparations_to_the_board(game: Evening) -> None:
    arrive(game, code="9")
    game.player.press("next")
    game.player.press("begin")
    card_id = game.program.shelf.alone.here.practice.now.card  # type: ignore[union-attr]
    act(game)
    while (found := game.program.shelf.alone.solo) is not None:
        act(game)
        if phase_of(found.attempt.step) == "choose":
            game.player.press("doubt")
        if phase_of(found.attempt.step) == "take_along":
            game.player.press("take-place:team")
        game.player.press("forward")
    game.player.press("to:solo_send")
    game.player.press_first("take:")
    for _ in range(3):
        game.player.press("send")
    game.program.home()
    set_up(game)
    game.player.press("team-questions")
    assert not game.see("Bel eerst.")
    game.player.type_first("questions:code:", "9")
    game.player.press_first("unlock:")
    assert game.see("Bel eerst.")
    assert not game.see("Sanne ·")
    assert game.misfits() == []
    game.player.press("back")
    game.player.press("count-prepared")
    game.player.press("load")
    assert game.misfits() == []
    game.player.press("back")
    assert game.desk.view.prepared == ((card_id, 3, 3),)
    tension = game.desk.deck.card_by_id[card_id].tension
    numbers = [each.id for each in game.desk.deck.tensions]
    game.player.hotkey(f"choose {numbers.index(tension) + 1}")
    assert game.see("3 van jullie twijfelden hier")


@pytest.mark.parametrize("many", [4, 5])
def test_how_a_group_chose_shows_from_five_people_on(game: Evening, many: int) -> None:
    people = ("Ayşe", "Bert", "Dirk", "Fatima", "Joost")[:many]
    set_up(game, people=people)
    draw(game, "de-les-begint-om-negen")
    go_to(game, "vote")
    for _ in people:
        game.player.press_first("option:")
    game.player.press("forward")
    game.program.home()
    arrive(game)
    game.player.press("next")
    game.player.press("begin")
    while (found := game.program.shelf.alone.solo) is not None:
        act(game)
        if found.attempt.step == "consequence":
            assert game.see("Zo koos een groep hier") == (many >= 5)
        game.player.press("forward")
