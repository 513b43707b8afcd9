"""Every page of the studio in every shape and theme: nothing cut off, nothing over another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from evening import SCENARIOS, Evening

from game.ui.focus import focusable
from game.ui.outcome import Ask, Open
from game.ui.screens.studio import intents as i

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
OVERLAYS = ("try", "pictures", "print", "share", "drop", "simulation")


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


@pytest.mark.parametrize("theme", ["night", "contrast"])
def test_every_page_is_drawn_in_every_theme(theme: str, tmp_path: Path) -> None:
    game = Evening(tmp_path)
    game.stage.dress(theme=theme)
    for _page in pages(game):
        game.stage.refresh()
        game.turn()
    game.close()


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
