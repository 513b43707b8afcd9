"""Every page of the studio in every shape and theme: nothing cut off, nothing over another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pygame
import pytest
from evening import SCENARIOS, Evening

from game.ui.focus import focusable
from game.ui.geometry import Rect
from game.ui.outcome import Ask, Open
from game.ui.screens.studio import intents as i
from game.ui.theme import Color, Rgb, Theme

SHAPES = {
    "small": ((1024, 600), 1.0),
    "small, text 150": ((1024, 600), 1.5),
    "small, text 200": ((1024, 600), 2.0),
    "hd": ((1920, 1080), 1.0),
    "4:3": ((1280, 960), 1.25),
    "21:9": ((2560, 1080), 0.8),
    "uhd": ((3840, 2160), 1.0),
}
PARTS = ("case", "options", "lenses", "prompts", "twist", "insight", "followups", "note", "yaml")
DECK_PARTS = ("deck", "tensions", "interests")
FILLS = 0.02
OVERLAYS = ("try", "pictures", "print", "share", "sheet", "drop", "simulation")


def pages(game: Evening) -> Iterator[str]:
    """Every page, one after another."""
    game.program.perform(Open("studio"))
    yield "decks"
    game.program.perform(Open("studio_new"))
    for number in range(3):
        for key in ("deck", "left", "right"):
            if game.stage.scene.find(key):
                game.player.type(key, "Ruimte")
        yield f"new {number}"
        game.player.press("next")
    game.program.perform(Ask("studio_from_tour"))
    yield from bench(game)


def bench(game: Evening) -> Iterator[str]:
    """Every part of a card and of the deck, and all that lies over them."""
    screen, studio = game.program.top, game.program.studio
    assert screen is not None
    assert studio is not None
    for part in PARTS:
        screen.handle(i.ShowPart(part))
        yield part
    screen.handle(i.ShowPart("case"))
    for pane in ("cards", "preview", "form"):
        screen.handle(i.ShowPane(pane))
        yield pane
    game.program.perform(Ask("studio_simulate"))
    for _ in range(40):
        game.program.turn()
    for over in OVERLAYS:
        screen.handle(i.Over(over))
        yield over
    screen.handle(i.Close())
    for window in ("card", "projector", "small", "yaml"):
        screen.handle(i.Sized(window))
        yield f"seen {window}"
    game.program.perform(Ask("studio_template", {"folder": str(game.program.shelf.folder)}))
    yield "told"
    game.program.perform(Ask("studio_new_card"))
    for part in ("case", "options", "twist"):
        screen.handle(i.ShowPart(part))
        yield f"new card {part}"
    game.program.perform(screen.handle(i.ShowFile("")))
    for part in DECK_PARTS:
        screen.handle(i.ShowPart(part))
        yield part
    game.program.perform(Ask("studio_simulate"))
    for _ in range(20):
        game.program.turn()
    screen.handle(i.ShowPane("preview"))
    yield "deck plays"
    for over in ("simulation", "print"):
        screen.handle(i.Over(over))
        yield f"deck {over}"
    screen.handle(i.Close())
    screen.handle(i.ShowPane("form"))
    game.program.perform(Ask("studio_explain", "V01"))
    yield "help"


@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_is_cut_off_or_covered(shape: str, tmp_path: Path) -> None:
    size, scale = SHAPES[shape]
    game = Evening(tmp_path, size, scale)
    wrong: list[str] = []
    for page in pages(game):
        game.stage.refresh()
        game.turn()
        wrong += [f"{page}: {each}" for each in game.misfits()]
        reachable = game.stage.scene.reachable()
        presses = [item for item in reachable if focusable(item) and not item.shown.empty]
        wrong += [
            f"{page}: {one.who} lies over {two.who}"
            for one, two in combinations(presses, 2)
            if one.shown.clip(two.shown).w > 0 and one.shown.clip(two.shown).h > 0
        ]
    game.close()
    assert wrong == []


Picture = tuple[list[tuple[str, Rect]], set[Rgb]]
"""Where everything is, and the colours that fill a part of it."""


def picture(game: Evening) -> Picture:
    """What is on the screen now; a colour of small things such as icons is left out."""
    surface = game.stage.surface
    data = pygame.image.tobytes(surface, "RGB")
    found = Counter(zip(data[::3], data[1::3], data[2::3], strict=True))
    least = surface.get_width() * surface.get_height() * FILLS
    places = [(item.who, item.rect) for item in game.stage.scene.items]
    return places, {color for color, count in found.items() if count >= least}


def pictures(folder: Path, theme: str) -> dict[str, Picture]:
    """Every page in a theme."""
    game = Evening(folder / theme)
    game.stage.dress(theme=theme)
    found = {}
    for page in pages(game):
        game.stage.refresh()
        game.turn()
        found[page] = picture(game)
    game.close()
    return found


@pytest.fixture(scope="module")
def by_day(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Picture]:
    return pictures(tmp_path_factory.mktemp("themes"), "day")


@pytest.mark.parametrize("name", ["night", "contrast"])
def test_a_theme_changes_every_colour_and_no_place(
    name: str, by_day: dict[str, Picture], tmp_path: Path
) -> None:
    own = {Theme(name)[color] for color in Color}
    for page, (places, colors) in pictures(tmp_path, name).items():
        day_places, day_colors = by_day[page]
        assert places == day_places, page
        assert colors & day_colors <= own, page


@pytest.mark.parametrize("deck", ["tour", "first-steps"])
def test_a_shipped_deck_can_only_be_looked_at(deck: str, game: Evening) -> None:
    game.program.perform(Open("studio"))
    game.program.perform(Open("studio_deck", str(SCENARIOS / deck)))
    screen = game.program.top
    assert screen is not None
    for part in PARTS:
        screen.handle(i.ShowPart(part))
        game.stage.refresh()
        game.turn()
        assert game.misfits() == []
        fields = [item.who for item in game.stage.scene.items if item.node.edit is not None]
        assert [who for who in fields if who != "search"] == []
    assert game.found("copy-deck")
