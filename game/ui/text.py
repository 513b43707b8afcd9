"""Text as runs on lines: wrapped, measured and drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import pygame

from game.ui import fonts
from game.ui.fonts import Face
from game.ui.pictures import transparent

if TYPE_CHECKING:
    from game.ui.theme import Rgb

_CANDIDATES = 3
_HOPELESS = 4  # letters this wide for their size never fit: do not measure
_PIECES = re.compile(r"\n|[ \t]+|[^ \t\n/–-]*[/–-]+|[^ \t\n/–-]+")


class Span(NamedTuple):
    """Some words of a text that look alike.

    Attributes:
        text: the words.
        strong: whether they stand out.
        link: which of the text's links they are; -1 is none.
    """

    text: str
    strong: bool = False
    link: int = -1


class Run(NamedTuple):
    """Words on one line in one face; `x` is where they start, in real pixels."""

    text: str
    face: Face
    x: float
    link: int


class Line(NamedTuple):
    """One line: its runs, its width, and whether a paragraph ends after it."""

    runs: tuple[Run, ...]
    width: float
    last: bool = False


class _Piece(NamedTuple):
    text: str
    face: Face
    link: int
    width: float


_Word = list[_Piece]


NEAR = 8
"""Words measured one by one may add up to a few pixels more or less than their line."""


@lru_cache(1024)
def wrap(spans: tuple[Span, ...], face: Face, size: int, width: int) -> tuple[Line, ...]:
    """Break a text into lines of at most `width` real pixels.

    A word that is wider than a line is broken where it must; nothing is ever
    cut off. Links stay whole while they fit.
    """
    if len(spans) == 1 and (whole := _on_one_line(spans[0], face, size, width)):
        return (whole,)
    lines: list[Line] = []
    current: _Word = []
    used = 0.0
    for word in _words(spans, face, size):
        if word[0].text == "\n":
            lines.append(_line(current, size, last=True))
            current, used = [], 0.0
            continue
        for part in _fitting(word, size, width):
            wide = sum(piece.width for piece in part)
            glue = _glue(part)
            near = used + wide - glue > width - NEAR
            if current and near and _line([*current, *part], size).width > width:
                lines.append(_line(current, size))
                current, used = [], 0.0
            current += part
            used += wide
    lines.append(_line(current, size, last=True))
    return tuple(lines)


def _on_one_line(span: Span, face: Face, size: int, width: int) -> Line | None:
    """The text as one line, if it fits on one; measured in one go."""
    own = fonts.bolder(face) if span.strong else face
    words = span.text.rstrip(" \t")
    if "\n" in words or not words or len(words) * size > _HOPELESS * width:
        return None
    wide = fonts.width(words, own, size)
    return Line((Run(words, own, 0, span.link),), wide, last=True) if wide <= width else None


@lru_cache(1024)
def longest_word(spans: tuple[Span, ...], face: Face, size: int) -> int:
    """Width of the widest word: the narrowest a text can be without breaking words.

    Only the words with most letters are measured.
    """
    longest = sorted(_bare_words(spans), key=lambda word: -len(word[0]))[:_CANDIDATES]
    widths = (
        fonts.width(word, fonts.bolder(face) if strong else face, size) for word, strong in longest
    )
    return int(max(widths, default=0)) + 1


def _bare_words(spans: tuple[Span, ...]) -> Iterator[tuple[str, bool]]:
    """Every word, strong when its span is; a word that spans share counts as two, joined."""
    for index, span in enumerate(spans):
        pieces = [span.text] if span.link >= 0 else _PIECES.findall(span.text)
        for place, piece in enumerate(pieces):
            glued = place == len(pieces) - 1 and index + 1 < len(spans)
            tail = _PIECES.match(spans[index + 1].text) if glued and piece.strip() else None
            joined = piece + tail.group() if tail and tail.group().strip() else piece
            yield joined.strip(), span.strong


def plain(spans: tuple[Span, ...]) -> str:
    """The words alone."""
    return "".join(span.text for span in spans)


def render(text: str, face: Face, size: int, color: Rgb) -> pygame.Surface:
    """A picture of a text; small text is drawn larger and scaled down, for even edges."""
    times = fonts.oversampling(size)
    drawn = fonts.font(face, size * times).render(text, True, color)  # noqa: FBT003 - pygame's own
    if times == 1:
        return drawn
    width, height = (-(-side // times) for side in drawn.get_size())
    if drawn.get_size() != (width * times, height * times):
        ground = transparent(width * times, height * times, color)
        ground.blit(drawn, (0, 0))
        drawn = ground
    return pygame.transform.smoothscale(drawn, (width, height))


def _words(spans: tuple[Span, ...], face: Face, size: int) -> Iterator[_Word]:
    """Words with the spaces after them; a new line is a word of its own."""
    word: _Word = []
    for piece in _pieces(spans, face, size):
        if piece.text == "\n":
            if word:
                yield word
            yield [piece]
            word = []
            continue
        ended = word and (word[-1].text.isspace() or word[-1].text[-1] in "/–-")
        if ended and not piece.text.isspace():
            yield word
            word = []
        word.append(piece)
    if word:
        yield word


def _pieces(spans: tuple[Span, ...], face: Face, size: int) -> Iterator[_Piece]:
    for span in spans:
        own = fonts.bolder(face) if span.strong else face
        texts = [span.text] if span.link >= 0 else _PIECES.findall(span.text)
        for text in texts:
            yield _Piece(text, own, span.link, fonts.width(text, own, size))


def _glue(word: _Word) -> float:
    """Width of the spaces at the end, which may hang over the edge."""
    return word[-1].width if word[-1].text.isspace() else 0.0


def _fitting(word: _Word, size: int, width: int) -> Iterator[_Word]:
    """The word itself, or parts of it when it is wider than a whole line."""
    if sum(piece.width for piece in word) - _glue(word) <= width:
        yield word
        return
    for piece in word:
        rest = piece.text
        while rest:
            count = _letters_that_fit(rest, piece.face, size, width)
            part, rest = rest[:count], rest[count:]
            yield [piece._replace(text=part, width=fonts.width(part, piece.face, size))]


def _letters_that_fit(text: str, face: Face, size: int, width: int) -> int:
    """How many letters fit; at a space when there is one; always at least one."""
    count = len(text)
    while count > 1 and fonts.width(text[:count], face, size) > width:
        count -= 1
    space = text.rfind(" ", 1, count)
    return space + 1 if count < len(text) and space > 0 else count


def _line(word: _Word, size: int, *, last: bool = False) -> Line:
    """Join pieces that look alike into runs."""
    runs: list[Run] = []
    x = 0.0
    for piece in word:
        if runs and runs[-1].face is piece.face and runs[-1].link == piece.link:
            runs[-1] = runs[-1]._replace(text=runs[-1].text + piece.text)
        else:
            runs.append(Run(piece.text, piece.face, x, piece.link))
        x = runs[-1].x + fonts.width(runs[-1].text, piece.face, size)
    if not runs:
        return Line((), 0, last)
    end = runs[-1]._replace(text=runs[-1].text.rstrip(" \t"))
    return Line((*runs[:-1], end), end.x + fonts.width(end.text, end.face, size), last)
