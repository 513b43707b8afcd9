"""A file that changes outside while it is written: both versions stay until one is chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from evening import Evening
from writing import TITLE, own_deck, pass_time, path_of, text_of, write

from game.app.studio.studio import Studio
from game.decks.load import load
from game.errors import FolderError
from game.ui.outcome import Ask, Leave
from game.ui.screens.studio import intents as i

OTHER = "een-uur-over"


def changed_outside(studio: Studio, title: str = "Van buiten") -> str:
    """Somebody gives the open card another title in an editor of texts; gives what they saved."""
    text = text_of(studio)
    old = next(line for line in text.splitlines() if line.startswith("title:"))
    path_of(studio).write_text(text.replace(old, f'title: "{title}"'), encoding="utf-8")
    return text_of(studio)


def beside(studio: Studio) -> list[str]:
    """What was kept beside cards, in a session that began without such cards."""
    paths = sorted((studio.folder / "cards").glob("*-2.yaml"))
    return [path.read_text(encoding="utf-8") for path in paths]


def test_a_file_that_nobody_wrote_here_follows_the_one_outside(game: Evening) -> None:
    studio = own_deck(game)
    path_of(studio).write_text(text_of(studio).replace("Eerst de training", "Van buiten"))
    pass_time(game, 1)
    assert game.see("Van buiten")
    assert studio.draft.conflict is None


@pytest.mark.parametrize("which", ["mine", "theirs", "both"])
def test_two_versions_are_shown_and_one_is_chosen(which: str, game: Evening) -> None:
    studio = own_deck(game)
    write(game, TITLE, " van mij")
    pass_time(game, 1)
    outside = text_of(studio).replace("Eerst de training van mij", "Van buiten")
    path_of(studio).write_text(outside)
    pass_time(game, 1)
    assert game.see("Wat jij schreef")
    assert game.see("Wat er nu in het bestand staat")
    game.key("escape")  # nothing goes by accident
    assert text_of(studio) == outside
    game.player.press(f"keep:{which}")
    kept = "Eerst de training van mij" if which == "mine" else "Van buiten"
    assert kept in text_of(studio)
    beside = [path.read_text() for path in path_of(studio).parent.glob("*-2.yaml")]
    assert len(beside) == (which == "both")
    assert all("Eerst de training van mij" in text for text in beside)
    pass_time(game, 1)
    assert not game.stage.scene.dialog


def test_writing_over_a_change_outside_asks_first(game: Evening) -> None:
    studio = own_deck(game)
    outside = text_of(studio).replace("level: 1", "level: 3")
    game.click_on(TITLE)
    game.type("X")
    path_of(studio).write_text(outside)
    game.player.press("part:case")
    assert studio.draft.conflict is not None
    assert text_of(studio) == outside


def test_a_file_outside_that_is_no_yaml_is_taken_and_told(game: Evening) -> None:
    studio = own_deck(game)
    before = text_of(studio)
    path_of(studio).write_text("id: alles-een-keer\ntitle: [")
    pass_time(game, 1)
    assert studio.files.card(studio.file) is None
    game.player.press("part:yaml")
    assert game.keys_of("explain:K1")
    game.player.press("undo")
    assert text_of(studio) == before
    assert studio.files.card(studio.file) is not None


def test_two_versions_are_shown_before_another_card_opens(game: Evening) -> None:
    studio = own_deck(game)
    first, path = studio.file, studio.files.path(OTHER)
    other = path.read_text(encoding="utf-8")
    write(game, TITLE, " van mij")
    outside = changed_outside(studio)
    game.program.perform(Ask("studio_show", OTHER))
    game.turn()
    assert studio.file == first
    assert game.see("Wat jij schreef")
    game.player.press("keep:theirs")
    assert text_of(studio) == outside
    game.program.perform(Ask("studio_show", OTHER))
    pass_time(game, 1)
    assert studio.file == OTHER
    assert path.read_text(encoding="utf-8") == studio.draft.editing.text == other


@pytest.mark.parametrize("ask", ["new_card", "copy_card", "drop_card", "try", "print"])
def test_nothing_happens_to_a_card_of_which_there_are_two_versions(ask: str, game: Evening) -> None:
    studio = own_deck(game)
    first, stems = studio.file, studio.stems
    arg = {"copy_card": first, "drop_card": first, "try": i.Try()}.get(ask, {})
    write(game, TITLE, " van mij")
    game.program.turn()
    outside = changed_outside(studio)
    game.program.perform(Ask(f"studio_{ask}", arg))
    game.turn()
    assert (studio.file, studio.stems, game.screen) == (first, stems, "studio_deck")
    assert text_of(studio) == outside
    assert game.see("Wat jij schreef")
    game.player.press("keep:mine")
    assert "van mij" in text_of(studio)


def test_a_third_version_is_shown_before_it_is_written_over(game: Evening) -> None:
    studio = own_deck(game)
    write(game, TITLE, " van mij")
    pass_time(game, 1)
    changed_outside(studio)
    pass_time(game, 1)
    third = changed_outside(studio, "Nog nieuwer")
    game.player.press("keep:mine")
    assert text_of(studio) == third
    game.turn()
    assert game.see("Nog nieuwer")
    game.player.press("keep:mine")
    assert "Eerst de training van mij" in text_of(studio)


def test_the_last_words_belong_to_the_version_of_the_writer(game: Evening) -> None:
    studio = own_deck(game)
    write(game, TITLE, " van mij")
    pass_time(game, 1)
    changed_outside(studio)
    game.wait(0.5)
    game.type(" en meer")
    game.program.turn()
    assert studio.draft.conflict is not None
    assert "van mij en meer" in studio.draft.conflict.mine
    game.player.press("keep:mine")
    assert "van mij en meer" in text_of(studio)


def test_both_versions_of_the_deck_itself_are_kept(game: Evening) -> None:
    studio = own_deck(game)
    game.program.perform(Ask("studio_show", ""))
    game.program.perform(Ask("studio_change", i.Put(("credits",), "Dank van mij.")))
    changed_outside(studio)
    pass_time(game, 1)
    game.player.press("keep:both")
    assert 'title: "Van buiten"' in text_of(studio)
    kept = studio.folder / "deck-2.yaml"
    assert "Dank van mij." in kept.read_text(encoding="utf-8")
    assert load(studio.folder).deck is not None


def test_a_card_that_changed_while_another_was_open_is_read_again(game: Evening) -> None:
    studio = own_deck(game)
    first = studio.file
    game.program.perform(Ask("studio_show", OTHER))
    path = studio.files.path(first)
    text = path.read_text(encoding="utf-8").replace("Eerst de training", "Van buiten")
    path.write_text(text, encoding="utf-8")
    game.program.perform(Ask("studio_show", first))
    pass_time(game, 1)
    assert game.text_of(TITLE) == "Van buiten"


# -- leaving


def test_leaving_with_two_versions_keeps_both(game: Evening) -> None:
    studio = own_deck(game)
    write(game, TITLE, " van mij")
    outside = changed_outside(studio)
    game.program.put_away()
    assert text_of(studio) == outside
    (kept,) = beside(studio)
    assert "Eerst de training van mij" in kept
    assert game.stage._composer.toast.endswith(f"{studio.file}-2.yaml.")


def full(_path: Path, _data: bytes) -> None:
    """A disk that takes nothing."""
    raise FolderError("vol")


def test_leaving_tries_once_more_what_could_not_be_saved(
    game: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio = own_deck(game)
    with monkeypatch.context() as patch:
        patch.setattr("game.decks.edit.save", full)
        write(game, TITLE, " straks")
        pass_time(game, 1)
    game.program.put_away()
    assert "straks" in text_of(studio)
    assert beside(studio) == []


def test_what_cannot_be_saved_in_its_file_is_kept_beside_it(
    game: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio = own_deck(game)
    monkeypatch.setattr("game.decks.edit.save", full)
    write(game, TITLE, " straks")
    pass_time(game, 1)
    game.program.perform(Leave())
    assert "straks" not in text_of(studio)
    (kept,) = beside(studio)
    assert "straks" in kept
    assert "Wat jij schreef, staat in" in game.stage._composer.toast


def test_what_can_be_kept_nowhere_is_told(game: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    own_deck(game)
    monkeypatch.setattr("game.decks.edit.save", full)
    monkeypatch.setattr("game.app.studio.beside.save", full)
    write(game, TITLE, " straks")
    pass_time(game, 1)
    game.stage.toast("")
    game.program.put_away()
    assert game.stage._composer.toast == "vol"
