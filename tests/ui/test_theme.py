"""Contrast of every pair of colours in use, computed from the themes themselves."""

from __future__ import annotations

from itertools import combinations

import pytest

from game.ui.theme import PEOPLE, THEMES, Color, Theme, contrast, lean, mix, person

TEXT = [
    *(("ink", ground) for ground in ("paper", "card", "field", "hover", "note", "selection")),
    *(("ink", f"{tint}_tint") for tint in ("left", "right", "moss", "plum")),
    *(("soft", ground) for ground in ("paper", "card", "field", "hover", "note")),
    *(("soft", f"{tint}_tint") for tint in ("left", "right", "moss", "plum")),
    *((role, ground) for role in ("left", "right", "moss", "plum") for ground in ("card", "paper")),
    *((role, f"{role}_tint") for role in ("left", "right", "moss", "plum")),
    *((f"on_{role}", role) for role in ("left", "plum", "gold")),
    *((f"on_{role}", f"{role}_dark") for role in ("left", "plum", "gold")),
    ("on_moss", "moss"),
    ("left", "hover"),
    ("twist_ink", "twist"),
    ("twist_soft", "twist"),
    ("gold", "twist"),
    ("blank_ink", "blank"),
]
SHAPES = [
    *(("edge", ground) for ground in ("field", "card", "paper")),
    *(("cord", ground) for ground in ("card", "paper")),
    *(("left", ground) for ground in ("card", "field", "track")),
    *(("moss", "card"), ("right", "card")),
    ("ring", "ring_edge"),
    ("twist_line", "twist"),
]
LEANS = [step / 4 for step in range(-8, 9)]


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("words", "ground"), TEXT)
def test_text_reads(name: str, words: str, ground: str) -> None:
    theme = Theme(name)
    assert contrast(theme[words], theme[ground]) >= (7 if name == "contrast" else 4.5)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_shapes_show(name: str, shape: str, ground: str) -> None:
    theme = Theme(name)
    assert contrast(theme[shape], theme[ground]) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_letters_of_options_and_people_read(name: str) -> None:
    theme = Theme(name)
    least = 7 if name == "contrast" else 4.5
    for color in [*(person(n) for n in range(PEOPLE)), *(lean(at) for at in LEANS), Color.SOFT]:
        assert contrast(theme[f"on {color}"], theme[color]) >= least, color


@pytest.mark.parametrize("name", THEMES)
def test_people_show_and_differ(name: str) -> None:
    theme = Theme(name)
    for number in range(PEOPLE):
        for ground in (Color.CARD, Color.PAPER):
            assert contrast(theme[person(number)], theme[ground]) >= 3
    for one, other in combinations(theme.people, 2):
        assert sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5 > 25


@pytest.mark.parametrize("name", THEMES)
def test_the_ring_shows_on_every_ground(name: str) -> None:
    """Its gold or its outline has contrast with whatever lies around it."""
    theme = Theme(name)
    for ground in ("paper", "card", "field", "note", "left", "right", "moss", "plum", "twist"):
        best = max(contrast(theme[part], theme[ground]) for part in ("ring", "ring_edge"))
        assert best >= 3, ground


def test_every_role_has_a_colour_in_every_theme() -> None:
    for name in THEMES:
        theme = Theme(name)
        assert all(len(theme[role]) == 3 for role in Color)


def test_known_contrasts() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((119, 119, 119), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)


def test_a_mix_starts_at_one_and_ends_at_the_other() -> None:
    assert mix((10, 20, 30), (200, 100, 0), 0) == (10, 20, 30)
    assert mix((10, 20, 30), (200, 100, 0), 1) == (200, 100, 0)


def test_the_thirteenth_person_is_coloured_as_the_first() -> None:
    assert person(12) == person(0)


def test_an_unknown_colour_is_refused() -> None:
    with pytest.raises(KeyError):
        Theme("day")["mauve"]
