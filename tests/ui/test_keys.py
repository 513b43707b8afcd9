from __future__ import annotations

import pygame
import pytest

from game.ui import keys
from game.ui.keys import Where

CTRL, SHIFT, ALTGR = pygame.KMOD_CTRL, pygame.KMOD_SHIFT, pygame.KMOD_MODE


@pytest.mark.parametrize(
    ("key", "mod", "letter", "name"),
    [
        (pygame.K_PAGEDOWN, 0, "", "pagedown"),
        (pygame.K_KP_ENTER, 0, "\r", "return"),
        (pygame.K_SPACE, 0, " ", "space"),
        (pygame.K_z, CTRL | SHIFT, "", "ctrl+shift+z"),
        (pygame.K_b, SHIFT, "B", "b"),
        (pygame.K_AMPERSAND, SHIFT, "1", "1"),  # digits of a French keyboard
        (pygame.K_KP5, 0, "5", "5"),
        (pygame.K_PLUS, CTRL | SHIFT, "", "ctrl++"),
        (pygame.K_KP_PLUS, CTRL, "", "ctrl++"),
        (pygame.K_e, CTRL | ALTGR, "€", "€"),
    ],
)
def test_names(key: int, mod: int, letter: str, name: str) -> None:
    assert keys.name_of(key, mod, letter) == name


@pytest.mark.parametrize("where", Where)
@pytest.mark.parametrize("name", keys.EVERYWHERE)
def test_some_keys_mean_the_same_everywhere(name: str, where: Where) -> None:
    assert keys.commands(name, where) == keys.EVERYWHERE[name]


@pytest.mark.parametrize("name", ["a", "1", "space", "right", "pagedown", ".", "n"])
def test_in_text_all_others_are_text(name: str) -> None:
    assert keys.commands(name, Where.FIELD) == keys.commands(name, Where.AREA) == ()
    assert keys.commands(name, Where.PAGE) != ()


def test_letters_choose_before_they_command() -> None:
    assert keys.commands("b", Where.PAGE) == ("letter b", "blank")
    assert keys.commands("c", Where.PAGE) == ("letter c",)
    assert keys.commands("7", Where.PAGE) == ("choose 7",)
    assert keys.commands("0", Where.PAGE) == ()


def test_arrows_move_among_choices_only() -> None:
    assert keys.commands("right", Where.GROUP) == ("move right", "forward")
    assert keys.commands("down", Where.GROUP) == ("move down",)
    assert keys.commands("right", Where.PAGE) == ("forward",)


def test_shift_selects_where_it_moves() -> None:
    assert keys.writing("shift+left") == ("left", True)
    assert keys.writing("ctrl+shift+end") == ("end", True)
    assert keys.writing("left") == ("left", False)
    assert keys.writing("ctrl+shift+z") == ("redo", False)
    assert keys.writing("shift+return") == ("new line", False)
    assert keys.writing("ctrl+return") == ("forward", False)
    assert keys.writing("a") is None


def test_the_help_names_every_place() -> None:
    table = keys.help_lines()
    assert [place for place, _ in table] == [
        "Overal",
        "Buiten tekst",
        "In een tekstvak",
        "In iets dat schuift",
    ]
    assert all(line.keys and line.does for _, lines in table for line in lines)
