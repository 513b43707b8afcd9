"""Every screen looks as on its photograph, and nothing on it is cut off at any size.

After a change on purpose: `python -m tests.photos_update`, and look at `tests/photos`.
"""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest
from fits import problems

from game.ui.stage import Stage
from tests.photo_walk import Walk, still
from tests.photographs import FOLDER, LENSES, NEW, TO_LOOK_AT, Lens, kept, photographs

FROM, BEFORE = (2, 5, 7), (2, 6)
MACHINE = (sys.platform, platform.machine())
WHERE = f"pygame-ce {pygame.version.ver} on {' '.join(MACHINE)}"
ALIKE = MACHINE == ("linux", "x86_64") and FROM <= pygame.version.vernum < BEFORE
SAMPLE = (
    Lens(1024, 600, 2.0),
    Lens(1024, 768),
    Lens(1280, 720, 1.25),
    Lens(1366, 768, 0.8),
    Lens(1600, 1200, 1.75),
    Lens(2560, 1080, 1.5),
    Lens(3440, 1440, 0.9),
    Lens(3840, 2160, 2.0),
)
"""From 4:3 to 21:9, with letters from small to large."""

SLACK = 2


@pytest.fixture(scope="module", autouse=True)
def _nothing_new() -> None:
    shutil.rmtree(NEW, ignore_errors=True)


@pytest.mark.skipif(not ALIKE, reason=f"pictures are compared elsewhere than {WHERE}")
@pytest.mark.parametrize("lens", LENSES, ids=str)
def test_every_screen_looks_as_on_its_photograph(lens: Lens) -> None:
    known, seen, other = kept()[str(lens)], set(), []
    for photograph in photographs(lens):
        seen.add(photograph.screen)
        fingerprint = known.get(photograph.screen, {}).get(photograph.theme)
        if photograph.fingerprint() != fingerprint:
            path = NEW / f"{photograph.screen} {lens} {photograph.theme}.png"
            photograph.save(path)
            other.append(str(path))
    assert other == []
    assert seen == set(known)


def test_there_is_a_picture_of_every_screen_to_look_at() -> None:
    pictures = {path.stem for path in FOLDER.glob("*.png")}
    assert all(set(screens) == pictures for screens in kept().values())


def test_nothing_is_cut_off_at_any_size(tmp_path: Path) -> None:
    windows = {lens: pygame.Surface(lens[:2]) for lens in SAMPLE}
    found = []
    with still():
        walk = Walk(tmp_path, TO_LOOK_AT[:2])
        own = walk.stage.surface
        for screen in walk.screens():
            for lens, window in windows.items():
                seen_through(walk.stage, window, lens.text)
                found += [f"{screen} at {lens}: {wrong}" for wrong in misfits(walk.stage)]
            seen_through(walk.stage, own, 1.0)
    assert found == []


def seen_through(stage: Stage, window: pygame.Surface, text: float) -> None:
    """Lay the screen out in another window, for another reader."""
    stage.look.text_scale = text
    stage.resize(window)


def misfits(stage: Stage) -> Iterator[str]:
    """What is cut off, lies over something else, or can be reached by nobody."""
    tree = stage._composer._tree
    assert tree is not None
    yield from problems(tree, stage.look)
    width, height = stage.look.window
    for item in stage.scene.reachable():
        x, y, right, bottom = item.rect.x, item.rect.y, item.rect.right, item.rect.bottom
        inside = min(x, y) >= -SLACK and right <= width + SLACK and bottom <= height + SLACK
        if not item.scrolls and not inside:
            yield f"{item.who} is outside the window"
