"""Whether a picture of somebody else can be shown without harm: its size, and what is in it."""

from __future__ import annotations

import re
from itertools import islice

MOST_PIXELS = 6000
"""The longest side of a photo."""

MOST_PARTS = 8000
"""The most tags in a drawing."""

_PNG = b"\x89PNG\r\n\x1a\n"
_SIZES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_FORBIDDEN = re.compile(
    rb"<!DOCTYPE|<!ENTITY|<script|<foreignObject|<image|<use|<style|<animate|<set\b|<a\b|<iframe"
    rb"|\son[a-z]+\s*=|@import|javascript:|url\(\s*['\"]?(?!#)|href\s*=\s*['\"](?!#)",
    re.IGNORECASE,
)


def harmless(name: str, data: bytes) -> bool:
    """Whether this picture is what its name says, is no giant, and does nothing."""
    if name.endswith(".svg"):
        return _drawing(data)
    sides = _png(data) if name.endswith(".png") else _jpeg(data)
    return sides is not None and all(0 < side <= MOST_PIXELS for side in sides)


def _drawing(data: bytes) -> bool:
    """An SVG of shapes alone; in UTF-8, so that nothing hides in another encoding."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    few = next(islice(re.finditer("<", text), 2 * MOST_PARTS, None), None) is None
    return few and "<svg" in text[:2000] and "&" not in text and not _FORBIDDEN.search(data)


def _png(data: bytes) -> tuple[int, int] | None:
    if data[:8] != _PNG or data[12:16] != b"IHDR":
        return None
    return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])


def _jpeg(data: bytes) -> tuple[int, int] | None:
    """The size from the first frame header, found by walking over the segments."""
    if data[:2] != b"\xff\xd8":
        return None
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:  # noqa: PLR2004 - the start of a segment
        if data[at + 1] in _SIZES:
            return int.from_bytes(data[at + 7 : at + 9]), int.from_bytes(data[at + 5 : at + 7])
        at += 2 + max(2, int.from_bytes(data[at + 2 : at + 4]))
    return None
