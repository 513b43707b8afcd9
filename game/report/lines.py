"""Lines of text for a drawing, broken before they grow too wide.

A drawing cannot ask how wide a letter is, since every reader has fonts of its own;
so letters are counted a little wider than they are in Atkinson Hyperlegible Next.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.report.drawing import Words
from game.report.text import clean

LEADING = 1.25
"""The distance between two baselines, in sizes."""

STRONG = 1.12
"""How much wider strong letters are."""

_NARROW = frozenset("iIjl.,:;'’|!()[] ")
_WIDE = frozenset("mwMW@%—")
_IDEOGRAPHS = 0x2E80


def width(text: str, size: float, face: str = "text") -> float:
    """About how wide a text is; strong letters are wider."""
    return size * sum(map(_em, text)) * (STRONG if face == "strong" else 1)


def _em(letter: str) -> float:
    if letter in _NARROW:
        return 0.34
    if letter in _WIDE or ord(letter) >= _IDEOGRAPHS:
        return 1.0
    return 0.7 if letter.isupper() else 0.58


def wrapped(text: str, size: float, room: float, face: str = "text") -> tuple[str, ...]:
    """The text in lines that fit; a word that is too long is broken."""
    lines, room = [""], room / (STRONG if face == "strong" else 1)
    for word in _pieces(clean(text).split(), size, room):
        longer = f"{lines[-1]} {word}".strip()
        if width(longer, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(line for line in lines if line)


def _pieces(words: list[str], size: float, room: float) -> Iterator[str]:
    """The words; one that does not fit comes in pieces that do."""
    for word in words:
        piece = ""
        for letter in word:
            if piece and width(piece + letter, size) > room:
                yield piece
                piece = ""
            piece += letter
        yield piece


def centred(lines: tuple[str, ...], at: Words) -> tuple[Words, ...]:
    """These lines as words like `at`, with their middle at the height of `at`."""
    first = at.y + at.size * 0.35 - (len(lines) - 1) * at.size * LEADING / 2
    return tuple(
        Words(at.x, first + n * at.size * LEADING, line, at.size, at.fill, at.anchor, at.face)
        for n, line in enumerate(lines)
    )


def height(lines: tuple[str, ...], size: float) -> float:
    """How high these lines are."""
    return len(lines) * size * LEADING
