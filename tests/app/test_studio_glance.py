"""The card beside the form: in letters that can be read, at what was written last."""

from __future__ import annotations

import pygame
import pytest
from evening import Evening
from writing import bench_of, own_deck, pass_time, write

from game.ui.metrics import BODY, SMALLEST_TEXT, Metrics
from game.ui.screen import Screen
from game.ui.screens.studio import intents as i
from game.ui.screens.studio.glance import Glance
from game.ui.stage import Stage

SIZE = (530, 400)


def seen(game: Evening) -> Glance:
    """What stands beside the form."""
    found = bench_of(game)._seen
    assert found is not None
    assert isinstance(found[1], Glance)
    return found[1]


@pytest.mark.parametrize("letters", [15, 19, 40])
def test_its_letters_are_as_large_as_asked(
    letters: int, game: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_deck(game)
    looks: list[Metrics] = []
    show = Stage.show

    def spied(stage: Stage, screen: Screen) -> None:
        looks.append(stage.look)
        show(stage, screen)

    monkeypatch.setattr(Stage, "show", spied)
    picture = seen(game).picture("day", SIZE, letters)
    assert picture.get_size() == SIZE
    assert [look.text_px(BODY) for look in looks] == [max(SMALLEST_TEXT, letters)]


def test_it_scrolls_to_what_was_written_last(game: Evening) -> None:
    studio = own_deck(game)
    top = pygame.image.tobytes(seen(game).picture("day", SIZE, 19), "RGB")
    write(game, "at:question", " Echt waar?")
    pass_time(game, 1.5)
    end = seen(game)
    assert end._words.endswith("Echt waar?")
    assert pygame.image.tobytes(end.picture("day", SIZE, 19), "RGB") != top
    sitting = bench_of(game).model.showing("read")
    assert sitting is not None
    unmoved = Glance(sitting).picture("day", SIZE, 19)
    moved = Glance(sitting, studio.files.card(studio.file).question)  # type: ignore[union-attr]
    assert pygame.image.tobytes(moved.picture("day", SIZE, 19), "RGB") != pygame.image.tobytes(
        unmoved, "RGB"
    )


def test_a_press_on_it_plays_from_that_step(game: Evening) -> None:
    own_deck(game)
    bench_of(game).handle(i.ShowPart("options"))
    game.stage.refresh()
    game.turn()
    game.player.press("preview")
    assert game.phase == "vote"
