"""Drawn scenes: in the chooser, on a card with their description, small and simple."""

from __future__ import annotations

import re
from pathlib import Path

import pygame
import pytest
from evening import SCENARIOS, Evening
from writing import bench_of, own_deck, path_of

from game.app.studio.scenes import scenes
from game.decks.pictures import harmless
from game.ui.screens.studio import intents as i

ASSETS = SCENARIOS.parent / "assets"
MOST_BYTES = 4096
SIMPLE = {"svg", "g", "circle", "ellipse", "rect", "path"}


def test_every_drawn_scene_is_offered_with_a_description_of_its_own() -> None:
    offered = scenes(ASSETS)
    assert {each.file for each in offered} == set((ASSETS / "images/scenes").glob("*.svg"))
    assert len({each.alt for each in offered}) == len(offered) == 10


@pytest.mark.parametrize("path", [each.file for each in scenes(ASSETS)], ids=lambda path: path.stem)
def test_a_scene_is_small_simple_and_drawn(path: Path) -> None:
    data = path.read_bytes()
    assert len(data) < MOST_BYTES
    assert harmless(path.name, data)
    assert set(re.findall(r"<(\w+)", data.decode())) <= SIMPLE
    picture = pygame.image.load(path)
    assert picture.get_size() == (256, 256)
    assert picture.get_at((128, 128)).a == 255
    assert picture.get_at((2, 2)).a == 0


def test_a_press_puts_the_scene_and_its_description_on_the_card(game: Evening) -> None:
    studio = own_deck(game)
    bench_of(game).handle(i.Over("pictures"))
    game.stage.refresh()
    game.turn()
    game.player.press("scene:kitchen")
    person = studio.draft.editing.values()["person"]
    assert person["portrait"] == "images/kitchen.svg"
    assert person["alt"] == "Een keuken met een pan op het fornuis."
    assert (studio.folder / "images/kitchen.svg").is_file()
    assert "kitchen.svg" in path_of(studio).read_text(encoding="utf-8")
    assert not game.stage.scene.dialog
