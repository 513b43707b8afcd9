"""The colours of paper, by the name of their role: the day theme of the game."""

from __future__ import annotations

from collections.abc import Mapping

DAY: Mapping[str, str] = {
    "white": "#FFFFFF",
    "paper": "#F6F0E6",
    "card": "#FFFDF9",
    "ink": "#1B2932",
    "soft": "#54626B",
    "line": "#E0D6C6",
    "edge": "#8F8672",
    "left": "#0B5D6B",
    "left_tint": "#D6E7E8",
    "right": "#A94310",
    "right_tint": "#F8E6DA",
    "gold": "#F0B429",
    "moss": "#446A2D",
    "moss_tint": "#E6EFDD",
    "plum": "#6A4570",
    "plum_tint": "#EADFEC",
    "note": "#FBF3DF",
}
"""Role -> colour; a test holds these equal to `assets/themes/day.json`."""

_LEANS = 2
_STRAIGHT_UP_TO, _STRAIGHT_LIGHT = 0.04045, 0.0031308


def colour(role: str) -> str:
    """The colour of a role, or of a place on the cord: `lean -1`."""
    kind, _, which = role.partition(" ")
    return _between((float(which) + _LEANS) / (2 * _LEANS)) if kind == "lean" else DAY[role]


def lean(position: float | None) -> str:
    """The role of an option with this lean; one without a place on the cord is ink."""
    return "soft" if position is None else f"lean {position}"


def _between(share: float) -> str:
    """A colour on the way from the left pole to the right one, mixed as light is."""
    pairs = zip(_rgb(DAY["left"]), _rgb(DAY["right"]), strict=True)
    lights = ((_light(a / 255), _light(b / 255)) for a, b in pairs)
    return "#" + "".join(f"{round(255 * _code(a + (b - a) * share)):02X}" for a, b in lights)


def _light(part: float) -> float:
    """How much light a part of a colour code stands for (sRGB)."""
    return part / 12.92 if part <= _STRAIGHT_UP_TO else ((part + 0.055) / 1.055) ** 2.4


def _code(light: float) -> float:
    """The inverse of `_light`."""
    return light * 12.92 if light <= _STRAIGHT_LIGHT else 1.055 * light ** (1 / 2.4) - 0.055


def _rgb(code: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(code.removeprefix("#")))
