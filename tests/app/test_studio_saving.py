"""The studio saves within a second, keeps what others wrote, and loses nothing."""

from __future__ import annotations

import difflib
import random
from pathlib import Path
from typing import Any

import pytest
from evening import SCENARIOS, Evening
from writing import TITLE, bench_of, own_deck, pass_time, path_of, studio_of, text_of, write

from game.app.crash import show_trouble
from game.decks.reader import read
from game.errors import DeckError, FolderError, SpanningsveldError
from game.ui.outcome import Ask
from game.ui.screens.studio import intents as i

TOUR = SCENARIOS / "tour" / "cards" / "alles-een-keer.yaml"


def changed_lines(before: str, after: str) -> list[str]:
    """The lines that a diff marks."""
    found = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return [line for line in found if line[:1] in "+-" and line[:3] not in ("+++", "---")]


def test_what_is_typed_is_in_the_file_within_a_second(game: Evening) -> None:
    studio = own_deck(game)
    write(game, TITLE, " en dan")
    assert "training en dan" not in text_of(studio)
    pass_time(game, 0.9)
    assert 'title: "Eerst de training en dan"' in text_of(studio)
    assert game.see("Eerst de training en dan")


def test_somebody_who_never_pauses_is_saved_as_well(game: Evening) -> None:
    studio = own_deck(game)
    write(game, TITLE, " ")
    for letter in "zonder pauze":
        game.type(letter)
        game.wait(0.09)
        game.program.turn()
    assert "zonder pau" in text_of(studio)


def test_the_caret_stays_where_somebody_types_while_it_is_saved(game: Evening) -> None:
    own_deck(game)
    game.click_on("at:case")
    game.key("ctrl+home")
    for word in ("Het ", "is ", "zo. "):
        game.type(word)
        pass_time(game, 1.2)
    assert game.text_of("at:case").startswith("Het is zo. Ruvimbo (34)")


def test_one_number_is_one_line_and_comments_stay(game: Evening) -> None:
    studio = own_deck(game)
    before = text_of(studio)
    game.click_on("part:options")
    game.click_on("slide:options/0/effects/trust:0:-2")
    after = text_of(studio)
    lines = changed_lines(before, after)
    assert [line.split("#")[0].rstrip() for line in lines] == [
        "-      trust: [-1, 0]",
        "+      trust: [-2, 0]",
    ]
    assert after.count("#") == before.count("#") > 0


def test_undo_goes_back_to_the_first_byte_and_forth_again(game: Evening) -> None:
    studio = own_deck(game)
    first = path_of(studio).read_bytes()
    for number in range(12):
        game.program.perform(Ask("studio_change", i.Put(("minutes",), 10 + number)))
    last = path_of(studio).read_bytes()
    for _ in range(12):
        game.player.press("undo")
    assert path_of(studio).read_bytes() == first
    assert not game.keys_of("undo")
    for _ in range(12):
        game.player.press("redo")
    assert path_of(studio).read_bytes() == last


def test_leaving_the_deck_saves_what_was_just_typed(game: Evening) -> None:
    studio = own_deck(game)
    write(game, TITLE, " nog net")
    game.key("escape")
    game.key("escape")
    assert game.screen == "studio"
    assert "nog net" in text_of(studio)


def test_closing_the_window_saves_what_was_just_typed(game: Evening) -> None:
    studio = own_deck(game)
    write(game, TITLE, " nog net")
    game.program.put_away()
    assert "nog net" in text_of(studio)


def test_a_crash_loses_nothing_and_leads_back_to_the_card(
    game: Evening, capsys: pytest.CaptureFixture[str]
) -> None:
    studio = own_deck(game)
    game.program.perform(bench_of(game).handle(i.ShowFile("een-uur-over")))
    name = studio.file
    write(game, TITLE, " na de klap")
    show_trouble(game.program, ValueError("stuk"))
    assert "ValueError" in capsys.readouterr().err
    assert "na de klap" in text_of(studio)
    game.turn()
    go_on = game.program.top.model.go_on  # type: ignore[union-attr]
    game.program.perform(go_on)
    game.turn()
    assert game.screen == "studio_deck"
    assert studio_of(game).file == name
    game.key("escape")
    assert game.screen == "studio"


def test_what_could_not_be_saved_is_tried_again(
    game: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio = own_deck(game)

    def full(_path: Path, _data: bytes) -> None:
        raise FolderError("vol")

    with monkeypatch.context() as patch:
        patch.setattr("game.decks.edit.save", full)
        write(game, TITLE, " straks")
        pass_time(game, 2)
        assert "straks" not in text_of(studio)
        assert game.text_of(TITLE) == "Eerst de training straks"
    pass_time(game, 4)
    assert "straks" in text_of(studio)


# -- the file itself


def test_yaml_is_checked_before_it_is_taken_over(game: Evening) -> None:
    studio = own_deck(game)
    game.player.press("part:yaml")
    broken = text_of(studio).replace("level: 1", "level: 9")
    game.player.retype("yaml-text", broken)
    assert "level: 9" not in text_of(studio)
    game.player.press("take-yaml")
    assert "level: 9" in text_of(studio)
    assert game.keys_of("explain:K203")
    assert game.see("Dit is de laatste versie die te spelen was.")
    game.player.press("undo")
    assert "level: 9" not in text_of(studio)


def test_a_shipped_deck_refuses_every_change(tmp_path: Path, game: Evening) -> None:
    del tmp_path
    from writing import shipped_deck  # noqa: PLC0415 - beside its only use

    studio = shipped_deck(game, "tour")
    with pytest.raises(DeckError):
        studio.writing.change(i.Put(("title",), "Van mij"))
    assert text_of(studio) == TOUR.read_text(encoding="utf-8")


# -- anything, in any order


def any_change(chance: random.Random, values: dict[str, Any]) -> object:
    """A change that somebody might make, possible or not."""
    options = values.get("options") or []
    number = chance.randrange(max(1, len(options)))
    interest = chance.choice(["trust", "language", "perspective"])
    words = chance.choice(
        ["Een zin.", 'Met "aanhaling": en # teken', "Twee\n\nalinea's", "- lijst"]
    )
    return chance.choice(
        [
            i.Put(("title",), words.replace("\n", " ")),
            i.Put(("case",), words * chance.randrange(1, 9)),
            i.Put(("options", number, "effects", interest), [chance.randrange(-2, 3), 1]),
            i.Put(("options", number, "lean"), chance.randrange(-2, 3)),
            i.Put(("person",), None),
            i.Put(("person", "name"), "Sam"),
            i.Put(("facilitator",), words),
            i.Added(("facts",), {"id": f"f{chance.random()}"[2:], "ask": words, "answer": "Ja."}),
            i.Added(("prompts", "discuss"), words.replace("\n", " ")),
            i.Moved(("options",), number, chance.randrange(max(1, len(options)))),
            i.Removed(("options", number)),
            i.Removed(("twist",)),
            i.Removed(("facts", 0)),
        ]
    )


@pytest.mark.parametrize("seed", range(4))
def test_any_sequence_of_edits_can_be_taken_back(seed: int, game: Evening) -> None:
    chance = random.Random(seed)  # noqa: S311 - a test
    studio = own_deck(game)
    first, steps = text_of(studio), 0
    for _ in range(30):
        before = studio.draft.editing.text
        roll = chance.random()
        try:
            if roll < 0.15:
                studio.draft.undo()
            elif roll < 0.2:
                studio.draft.redo()
            else:
                studio.writing.change(any_change(chance, dict(read(before.encode()).values or {})))  # type: ignore[arg-type]
        except SpanningsveldError:
            assert studio.draft.editing.text == before
        assert text_of(studio) == studio.draft.editing.text
        game.program.perform(Ask("studio_show", studio.file))
        steps += 1
    assert steps == 30
    while studio.draft.editing.can_undo:
        studio.draft.undo()
    assert text_of(studio) == first


def test_what_points_at_an_option_or_a_scene_goes_along(game: Evening) -> None:
    studio = own_deck(game)
    twisted = studio.files.card(studio.file).twist.effects  # type: ignore[union-attr]
    first = studio.files.card(studio.file).options[0].id  # type: ignore[union-attr]
    assert first in twisted
    studio.writing.change(i.Removed(("options", 0)))
    studio.writing.change(i.Removed(("followups", 0)))
    card = studio.files.card(studio.file)
    assert card is not None
    assert card.twist is not None
    assert first not in card.twist.effects
    assert "wim-belt" not in [option.next for option in card.options]
