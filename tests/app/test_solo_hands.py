"""Hurried hands that practise alone: keys that come too early, and what they are told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from evening import Evening, evening
from solo_day import DAY_MS, STOPS, act, arrive

from game.core.solo.phases import phase_of
from game.ui.node import Flag
from game.words import use

FORWARD = "forward"


def begin(game: Evening) -> None:
    arrive(game)
    game.player.press("next")
    game.player.press("begin")


def up_to(game: Evening, phase: str) -> None:
    """The first card, up to the first step of this phase."""
    for _ in range(STOPS):
        if at(game).partition("-")[0] == phase:
            return
        act(game)
        game.player.press(FORWARD)
    raise AssertionError(f"no {phase} on this card")


def at(game: Evening) -> str:
    found = game.program.shelf.alone.solo
    assert found is not None
    return found.attempt.step


def told(game: Evening, words: str) -> bool:
    """Whether this is what a short message says now."""
    return words in game.stage._composer.toast


@pytest.fixture
def large(tmp_path: Path) -> Iterator[Evening]:
    """A small window with letters twice as large."""
    use("nl", Path())
    opened = Evening(tmp_path, (1024, 600), 2.0)
    yield opened
    opened.close()


@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080)])
def test_looking_back_one_reads_and_writes_without_scrolling(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    with evening(tmp_path, size) as game:
        use("nl", Path())
        look_back(game)
        assert game.stage.focus == "solo:change"
        assert set(game.stage.scrolling.places.values()) <= {0}
        game.type("Ik vraag nu eerder.")
        game.key("ctrl+enter")
        (chapter,) = game.program.shelf.alone.chapters
        assert chapter.practice.text("change", 2) == "Ik vraag nu eerder."


def look_back(game: Evening) -> None:
    """Play a card, come back two weeks later, and look back on it as far as what changed."""
    begin(game)
    up_to(game, "lenses")
    game.player.press("plan")
    while game.program.shelf.alone.solo is not None:
        act(game)
        game.player.press(FORWARD)
    game.time += 15 * DAY_MS
    game.player.press("back")
    game.player.press("door:solo")
    game.player.press_first("profile:")
    game.player.press_first("due:")
    up_to(game, "compare")


@pytest.mark.parametrize(("phase", "kind"), [("why", "why"), ("take_along", "take")])
def test_words_typed_on_arrival_are_kept_and_their_spaces_stay_words(
    game: Evening, phase: str, kind: str
) -> None:
    begin(game)
    up_to(game, phase)
    for word in ("Zij", "wil", "werk"):
        game.type(word)
        game.key("space")
    assert at(game) == phase
    practice = game.program.shelf.alone.here.practice
    game.key("ctrl+enter")
    assert game.program.shelf.alone.here.practice is not practice
    entry = game.program.shelf.alone.here.practice.text(kind, 1)
    assert entry.split() == ["Zij", "wil", "werk"]
    assert game.program.shelf.alone.solo is None or at(game) == "lenses"


def test_the_arrow_goes_on_after_a_click_on_where_it_goes(game: Evening) -> None:
    begin(game)
    up_to(game, "take_along")
    game.type("Hoe doen jullie dit?")
    game.click_on("take-place:team")
    game.key("right")
    assert game.screen == "solo_home"
    entry = game.program.shelf.alone.entry("take-1")
    assert entry is not None
    assert (entry.place, entry.text) == ("team", "Hoe doen jullie dit?")


def test_going_on_without_a_choice_says_what_to_choose(game: Evening) -> None:
    begin(game)
    up_to(game, "choose")
    assert game.find(FORWARD).node.name == "Waarom?"
    game.key("right")
    assert (at(game), told(game, "Kies eerst wat jij zou doen.")) == ("choose", True)
    game.click_on(game.keys_of("option:")[0])
    game.key("right")
    assert at(game) == "why"


def test_something_else_asks_for_words_in_a_field_that_has_the_focus(large: Evening) -> None:
    game = large
    begin(game)
    up_to(game, "choose")
    game.key("e")
    field = game.find("solo:words")
    assert game.stage.focus == "solo:words"
    assert field.shown.h == field.rect.h
    game.key("ctrl+enter")
    assert (at(game), told(game, "Schrijf eerst op wat jij zou doen.")) == ("choose", True)
    game.type("Eerst bellen.")
    game.key("ctrl+enter")
    assert at(game) == "why"
    assert game.see("Eerst bellen.")


def test_what_a_letter_chooses_comes_into_view(large: Evening) -> None:
    begin(large)
    up_to(large, "choose")
    for letter in ("d", "a"):
        large.key(letter)
        found = next(i for i in large.stage.scene.items if Flag.CHECKED in i.node.flags)
        assert found.shown.h == found.rect.h
    assert large.see("Stop voor nu")


def test_the_number_of_steps_stays_the_same_whatever_is_chosen(game: Evening) -> None:
    begin(game)
    seen: set[str] = set()
    for _ in range(STOPS):
        if game.program.shelf.alone.solo is None:
            break
        act(game, 2)
        seen.update(name for name in game.names() if " · stap " in name)
        game.player.press(FORWARD)
    totals = {name.rpartition("van ")[2] for name in seen}
    numbers = {name.rpartition("stap ")[2].partition(" ")[0] for name in seen}
    assert len(totals) == 1
    assert numbers == {str(n) for n in range(1, int(totals.pop()) + 1)}


def test_the_own_choice_stays_marked_and_the_arrow_goes_on_from_a_chip(game: Evening) -> None:
    begin(game)
    up_to(game, "consequence")
    assert game.see("Wat ervan kan komen")
    assert game.see("A · jouw keuze")
    game.key("c")
    assert game.see("A · jouw keuze")
    game.click_on("B")
    game.key("right")
    assert at(game) != "consequence"


def test_a_next_scene_asks_for_a_choice_and_keeps_both_in_view(game: Evening) -> None:
    begin(game)
    for _ in range(STOPS):
        if phase_of(at(game)) == "follow_up":
            break
        act(game, 2)
        game.player.press(FORWARD)
    step, options = at(game), game.keys_of("next:")
    game.key("right")
    assert (at(game), told(game, "Kies eerst hoe je verdergaat.")) == (step, True)
    game.key("a")
    assert {*options} <= {item.who for item in game.stage.scene.items}
    assert game.keys_of("next:") == []


def test_going_on_turns_the_card_and_then_asks_whether_the_choice_stands(game: Evening) -> None:
    begin(game)
    up_to(game, "twist")
    game.key("right")
    solo = game.program.shelf.alone.solo
    assert solo is not None
    assert (solo.attempt.step, solo.attempt.twist_shown) == ("twist", True)
    game.key("right")
    assert (at(game), told(game, "Zeg eerst of je keuze blijft.")) == ("twist", True)
    game.keys("1", "right")
    assert (at(game), told(game, "Kies eerst wat je nu doet.")) == ("twist", True)
    game.keys("2", "right")
    assert at(game) != "twist"


def test_enter_goes_on_from_a_new_profile_to_the_first_card(game: Evening) -> None:
    game.key("o")
    game.type("Sanne")
    game.keys("enter", "enter")
    assert game.screen == "solo_begin"
    game.key("enter")
    assert game.screen == "solo_card"


def test_who_has_a_code_can_type_it_at_once(game: Evening) -> None:
    arrive(game, code="1234")
    game.player.press("back")
    game.player.press("door:solo")
    game.player.press_first("profile:")
    game.type("1234")
    game.key("enter")
    assert game.screen == "solo_home"


def test_the_glossary_counts_again_after_a_round(game: Evening) -> None:
    arrive(game)
    game.player.press("to:solo_terms")
    waiting = game.program.top.model.waiting  # type: ignore[union-attr]
    game.player.press("quiz")
    game.key("right")
    assert told(game, "Kies eerst een antwoord.")
    game.keys("a", "enter", "b", "enter")
    game.player.press("back")
    left = game.program.top.model.waiting  # type: ignore[union-attr]
    assert left < waiting
    game.player.press("back")
    assert game.program.top.model.terms == left  # type: ignore[union-attr]


def test_a_question_for_the_team_says_what_is_true_of_it(game: Evening) -> None:
    begin(game)
    up_to(game, "take_along")
    game.player.type("solo:take", "Hoe doen jullie dit?")
    game.player.press("take-place:team")
    game.player.press(FORWARD)
    game.player.press("to:solo_journal")
    assert game.see("Tekstbestand (Markdown)")
    for start in ("named:", "done:"):
        game.player.press_first(start)
        (key,) = game.keys_of(start)
        assert Flag.CHECKED in game.find(key).node.flags


def test_the_mirror_says_which_choices_count(game: Evening) -> None:
    arrive(game)
    game.player.press("to:solo_profile")
    assert game.see("Keuzes uit A tot en met D tellen mee")
