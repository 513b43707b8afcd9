"""Colours by the name of their role, in three themes."""

from __future__ import annotations

import json
from enum import StrEnum

from game.ui import assets

Rgb = tuple[int, int, int]

THEMES = ("day", "night", "contrast")
PEOPLE = 12
_LEANS = 2
_LINEAR_UP_TO, _CURVED_UP_TO = 0.04045, 0.0031308


class Color(StrEnum):
    """What a colour is for. Also understood: "person 3", "lean -1", and "on ..." of both."""

    PAPER = "paper"
    CARD = "card"
    CARD_EDGE = "card_edge"
    FIELD = "field"
    INK = "ink"
    SOFT = "soft"
    LINE = "line"
    EDGE = "edge"
    TRACK = "track"
    LEFT = "left"
    LEFT_DARK = "left_dark"
    LEFT_TINT = "left_tint"
    ON_LEFT = "on_left"
    RIGHT = "right"
    RIGHT_SOFT = "right_soft"
    RIGHT_TINT = "right_tint"
    GOLD = "gold"
    GOLD_DARK = "gold_dark"
    ON_GOLD = "on_gold"
    RING = "ring"
    RING_EDGE = "ring_edge"
    MOSS = "moss"
    MOSS_SOFT = "moss_soft"
    MOSS_TINT = "moss_tint"
    ON_MOSS = "on_moss"
    PLUM = "plum"
    PLUM_DARK = "plum_dark"
    PLUM_TINT = "plum_tint"
    ON_PLUM = "on_plum"
    NOTE = "note"
    TWIST = "twist"
    TWIST_INK = "twist_ink"
    TWIST_SOFT = "twist_soft"
    TWIST_EDGE = "twist_edge"
    TWIST_LINE = "twist_line"
    SELECTION = "selection"
    HOVER = "hover"
    SHADOW = "shadow"
    SCRIM = "scrim"
    CORD = "cord"
    BLANK = "blank"
    BLANK_INK = "blank_ink"


def person(number: int) -> str:
    """The colour of a participant, by number; after twelve they start again."""
    return f"person {number % PEOPLE}"


def lean(position: float) -> str:
    """The colour of a place on the cord, -2 (left pole) to 2 (right pole)."""
    return f"lean {position}"


class Theme:
    """One set of colours, read from `assets/themes/<name>.json`.

    Attributes:
        name: what it is called.
        people: the colours of participants.
        picture_light: how light pictures are, in percent: less in a dark room.
        shadow_strength: how dark shadows are, 0 to 255.
    """

    __slots__ = ("_colors", "name", "people", "picture_light", "shadow_strength")

    def __init__(self, name: str) -> None:
        """Read the theme of this name."""
        held = json.loads(assets.path("themes", f"{name}.json").read_text("utf-8"))
        self.name = name
        self.people: tuple[Rgb, ...] = tuple(_rgb(code) for code in held["people"])
        self.picture_light: int = held["picture_light"]
        self.shadow_strength: int = held["shadow_strength"]
        self._colors: dict[str, Rgb] = {role: _rgb(code) for role, code in held["colors"].items()}

    def __getitem__(self, color: str) -> Rgb:
        """The colour of a role, a person or a lean."""
        found = self._colors.get(color)
        if found is None:
            found = self._colors[color] = self._made(color)
        return found

    def _made(self, color: str) -> Rgb:
        kind, _, which = color.partition(" ")
        if kind == "on":
            return self.readable_on(self[which])
        if kind == "person":
            return self.people[int(which)]
        if kind == "lean":
            share = (float(which) + _LEANS) / (2 * _LEANS)
            return mix(self[Color.LEFT], self[Color.RIGHT], share)
        raise KeyError(color)

    def readable_on(self, ground: Rgb) -> Rgb:
        """White or near-black, whichever reads best on this ground."""
        return max((255, 255, 255), (16, 24, 30), key=lambda color: contrast(color, ground))


def mix(one: Rgb, other: Rgb, share: float) -> Rgb:
    """A colour on the way from one to the other, mixed as light is; 0 is one, 1 is the other."""
    pairs = ((_linear(a / 255), _linear(b / 255)) for a, b in zip(one, other, strict=True))
    red, green, blue = (round(255 * _curved(a + (b - a) * share)) for a, b in pairs)
    return red, green, blue


def contrast(one: Rgb, other: Rgb) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: Rgb) -> float:
    red, green, blue = (_linear(part / 255) for part in color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR_UP_TO else ((part + 0.055) / 1.055) ** 2.4


def _curved(part: float) -> float:
    """The inverse of `_linear`."""
    return part * 12.92 if part <= _CURVED_UP_TO else 1.055 * part ** (1 / 2.4) - 0.055


def _rgb(code: str) -> Rgb:
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)
