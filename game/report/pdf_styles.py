"""The paragraphs of the PDF: face, size and colour of each kind of text."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle

from game.report.colours import colour
from game.report.typeface import FACES

_KINDS: dict[str, tuple[str, float, float, str, float, float]] = {
    # name: face, size, leading, colour, space before, space after (points)
    "h1": ("title", 28, 33, "ink", 0, 8),
    "h2": ("title", 20, 25, "ink", 0, 6),
    "h3": ("title", 13.5, 18, "ink", 16, 6),
    "about": ("text", 10.5, 15, "soft", 0, 1),
    "eyebrow": ("text", 9.5, 13, "soft", 0, 3),
    "lead": ("text", 12, 17, "soft", 0, 10),
    "body": ("text", 10.5, 15.5, "ink", 0, 6),
    "small": ("text", 9.5, 14, "soft", 0, 6),
    "strong": ("strong", 10.5, 15.5, "ink", 0, 5),
    "bullet": ("text", 10.5, 15.5, "ink", 0, 3),
    "head": ("text", 9.5, 13, "soft", 0, 0),
    "round": ("text", 9.5, 13, "soft", 0, 0),
    "cell": ("text", 10.5, 15.5, "ink", 0, 0),
    "first": ("strong", 10.5, 15.5, "ink", 0, 0),
    "count": ("title", 14, 17, "ink", 0, 0),
    "letter": ("title", 12, 14, "white", 0, 0),
    "number": ("title", 22, 26, "ink", 0, 0),
    "tile": ("text", 9.5, 13, "soft", 0, 0),
    "left": ("title", 11.5, 15, "left", 0, 5),
    "right": ("title", 11.5, 15, "right", 0, 5),
}
_MIDDLE = ("round", "count", "letter")
_WITH_NEXT = ("h2", "h3", "eyebrow", "left", "right")


def style(kind: str) -> ParagraphStyle:
    """The style of this kind of text."""
    face, size, leading, ink, before, after = _KINDS[kind]
    return ParagraphStyle(
        kind,
        fontName=FACES[face],
        fontSize=size,
        leading=leading,
        textColor=HexColor(colour(ink)),
        spaceBefore=before,
        spaceAfter=after,
        alignment=1 if kind in _MIDDLE else 0,
        keepWithNext=kind in _WITH_NEXT,
        allowWidows=0,
        allowOrphans=0,
        leftIndent=12 if kind == "bullet" else 0,
        bulletIndent=1,
        bulletColor=HexColor(colour("edge")),
        bulletFontName=FACES["text"],
    )
