"""The letters of the PDF: the fonts that go in, and what stands in for a missing letter."""

from __future__ import annotations

import unicodedata
from collections.abc import Container

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from game.report.fonts import Fonts

MISSING = "?"

FACES = {"title": "Report-Title", "text": "Report-Text", "strong": "Report-Strong"}
"""Face -> the name reportlab knows it by."""


def register(fonts: Fonts) -> frozenset[int]:
    """Make the fonts known, and tell which letters (code points) all of them have."""
    found = [
        TTFont(FACES["title"], str(fonts.title)),
        TTFont(FACES["text"], str(fonts.text)),
        TTFont(FACES["strong"], str(fonts.strong)),
    ]
    for font in found:
        pdfmetrics.registerFont(font)
    letters = (frozenset(font.face.charToGlyph) for font in found)
    return frozenset.intersection(*letters)


def shown(text: str, letters: Container[int]) -> str:
    """The text in letters the fonts have.

    A letter with marks the fonts lack becomes its bare letter; one of another script, or
    a picture, becomes a question mark; what is never seen (joiners, marks) goes.
    """
    return "".join(_shown(character, letters) for character in unicodedata.normalize("NFC", text))


def _shown(character: str, letters: Container[int]) -> str:
    if character == "\n" or ord(character) in letters:
        return character
    kind = unicodedata.category(character)
    if kind in ("Cf", "Mn", "Me", "Sk"):
        return ""
    if kind in ("Zs", "Cc"):
        return " "
    bare = [c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c)]
    known = "".join(c for c in bare if ord(c) in letters)
    return known if len(known) == len(bare) else MISSING
