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

_UNSEEN = ("Cf", "Mn", "Me", "Sk")
_SPACES = ("Zs", "Zl", "Zp", "Cc")


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
    if kind in _UNSEEN:
        return ""
    if kind in _SPACES:
        return " "
    parts = [part for part in _parts(character) if not unicodedata.combining(part)]
    return "".join(_shown(part, letters) for part in parts) or MISSING


def _parts(character: str) -> list[str]:
    """The letter and marks, or the letters, that a character is made of; none if it is one."""
    codes = unicodedata.decomposition(character).split()
    return [chr(int(code, 16)) for code in codes if not code.startswith("<")]
