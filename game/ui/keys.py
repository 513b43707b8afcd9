"""The one table of keys: what a press means, by what has the focus."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

import pygame

from game.words import t


class Where(StrEnum):
    """What has the focus when a key is pressed."""

    PAGE = "page"  # nothing special
    GROUP = "group"  # one of several choices
    FIELD = "field"  # a text of one line
    AREA = "area"  # a text of several lines


class Help(NamedTuple):
    """One line of the help of F1."""

    keys: str
    does: str


#: Keys that mean the same wherever the focus is.
EVERYWHERE = {
    "f1": ("help",),
    "f11": ("fullscreen",),
    "alt+return": ("fullscreen",),
    "ctrl++": ("bigger",),
    "ctrl+=": ("bigger",),
    "ctrl+-": ("smaller",),
    "ctrl+0": ("normal size",),
    "tab": ("next",),
    "shift+tab": ("previous",),
    "escape": ("leave",),
}

#: What goes on while a key is held down; a step or a choice is made once.
REPEATED = {"next", "previous", "move", "scroll", "bigger", "smaller"}

#: Outside text. The first that somebody or something answers to counts.
PAGE = {
    "right": ("forward",),
    "left": ("back",),
    "pagedown": ("scroll page", "forward"),
    "pageup": ("scroll page back", "back"),
    "space": ("press", "press again", "scroll page", "onward"),
    "return": ("press", "enter", "press again"),
    "up": ("scroll up",),
    "down": ("scroll down",),
    "home": ("scroll home",),
    "end": ("scroll end",),
    "ctrl+z": ("undo",),
    "ctrl+y": ("redo",),
    "ctrl+shift+z": ("redo",),
    ".": ("blank",),
    "b": ("letter b", "blank"),
    "n": ("letter n", "notes"),
    "t": ("letter t", "timer"),
    "p": ("letter p", "pause"),
}

#: Among choices the arrows move; those below each other leave left and right to the page.
GROUP = {
    "right": ("move right", "forward"),
    "down": ("move down",),
    "left": ("move left", "back"),
    "up": ("move up",),
    "home": ("move first",),
    "end": ("move last",),
}

#: In text: how the editor is called, without the selecting of Shift.
WRITING = {
    "left": "left",
    "right": "right",
    "ctrl+left": "word left",
    "ctrl+right": "word right",
    "up": "up",
    "down": "down",
    "pageup": "page up",
    "pagedown": "page down",
    "home": "line start",
    "end": "line end",
    "ctrl+home": "start",
    "ctrl+end": "end",
    "backspace": "erase before",
    "delete": "erase after",
    "ctrl+backspace": "erase word before",
    "ctrl+delete": "erase word after",
    "ctrl+a": "select all",
    "ctrl+c": "copy",
    "ctrl+insert": "copy",
    "ctrl+x": "cut",
    "ctrl+v": "paste",
    "shift+insert": "paste",
    "ctrl+z": "undo",
    "ctrl+y": "redo",
    "ctrl+shift+z": "redo",
    "return": "new line",
    "ctrl+return": "forward",
}

_NAMES = {
    pygame.K_SPACE: "space",
    pygame.K_RETURN: "return",
    pygame.K_KP_ENTER: "return",
    pygame.K_KP_PERIOD: ".",
    pygame.K_KP_PLUS: "+",
    pygame.K_KP_MINUS: "-",
    pygame.K_PAGEUP: "pageup",
    pygame.K_PAGEDOWN: "pagedown",
}
_KEYPAD = {getattr(pygame, f"K_KP{digit}"): str(digit) for digit in range(10)}


def name_of(key: int, mod: int, letter: str = "") -> str:
    """A pressed key by name, such as "ctrl+shift+z", "pagedown" or "b".

    `letter` is what the keyboard makes of it: on some, digits need Shift. AltGr
    makes letters too; on some systems it arrives as Ctrl and Alt together.
    """
    held = []
    if mod & (pygame.KMOD_CTRL | pygame.KMOD_META) and not mod & pygame.KMOD_MODE:
        held.append("ctrl")
    if mod & pygame.KMOD_ALT and not mod & pygame.KMOD_MODE:
        held.append("alt")
    if letter.strip() and letter.isprintable() and not held:
        return letter.lower()
    name = _NAMES.get(key) or _KEYPAD.get(key) or pygame.key.name(key)
    if mod & pygame.KMOD_SHIFT and not ("ctrl" in held and name in "+="):
        held.append("shift")
    return "+".join([*held, name])


def commands(name: str, where: Where) -> tuple[str, ...]:
    """What a key may mean outside text, best first; empty when nothing."""
    if name in EVERYWHERE:
        return EVERYWHERE[name]
    if where in (Where.FIELD, Where.AREA):
        return ()
    if where is Where.GROUP and name in GROUP:
        return GROUP[name]
    if name in PAGE:
        return PAGE[name]
    if len(name) == 1 and name.isdigit() and name != "0":
        return (f"choose {name}",)
    return (f"letter {name}",) if len(name) == 1 and name.isalpha() else ()


def writing(name: str) -> tuple[str, bool] | None:
    """What a key does in a text, and whether it selects; None when it is just a letter."""
    if name in WRITING:
        return WRITING[name], False
    plain = name.replace("shift+", "")
    if plain in WRITING and name != plain:
        moves = plain.split("+")[-1] in {"left", "right", "up", "down", "home", "end"}
        return WRITING[plain], moves or plain.startswith("page")
    return None


def help_lines() -> tuple[tuple[str, tuple[Help, ...]], ...]:
    """The whole table in words, under a heading for each place."""
    return (
        (t("Overal"), _everywhere()),
        (t("Buiten tekst"), _outside()),
        (t("In een tekstvak"), _in_text()),
        (t("In iets dat schuift"), _scrolling()),
    )


def _everywhere() -> tuple[Help, ...]:
    return (
        Help("F1", t("de toetsen van dit scherm")),
        Help("F11", t("volledig scherm")),
        Help("Ctrl +  Ctrl −  Ctrl 0", t("tekst groter, kleiner, gewoon")),
        Help("Tab  Shift+Tab", t("naar het volgende of het vorige")),
        Help("Esc", t("weg uit een tekstvak, een venster of een scherm; er gaat niets verloren")),
    )


def _outside() -> tuple[Help, ...]:
    return (
        Help("→  PageDown", t("verder")),
        Help("←  PageUp", t("terug")),
        Help(t("Spatie  Enter"), t("druk op wat de gouden rand heeft")),
        Help(t("1 … 9  pijlen"), t("kies")),
        Help("A … E", t("kies een optie")),
        Help(t("punt  B"), t("maak het scherm zwart; B als er geen opties zijn")),
        Help("N  T  P", t("notities, klok, pauze")),
        Help("Ctrl Z", t("zet de laatste stap terug")),
        Help("G  O  D", t("op het eerste scherm: groepssessie, oefenen, decks")),
    )


def _in_text() -> tuple[Help, ...]:
    return (
        Help("Ctrl Z  Ctrl Y", t("wat je schreef terug en weer vooruit")),
        Help("Tab", t("verlaat het tekstvak")),
        Help("Ctrl Enter", t("verder met wat je schreef")),
        Help("Ctrl C  Ctrl X  Ctrl V", t("kopieer, knip, plak")),
    )


def _scrolling() -> tuple[Help, ...]:
    return (
        Help("↑  ↓  Home  End", t("schuif")),
        Help(t("Spatie  PageDown"), t("schuif eerst, ga aan het eind verder")),
    )
