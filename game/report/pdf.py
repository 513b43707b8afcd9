"""A report as a PDF: A4, with our own fonts, page numbers and bookmarks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, SimpleDocTemplate, Spacer

from game.report.colours import colour
from game.report.fonts import Fonts
from game.report.report import Report
from game.report.section import Story
from game.report.setting import Setter
from game.report.story import story
from game.report.text import clean
from game.report.typeface import FACES, register, shown
from game.words import t

SIDE = 20 * mm
TOP = 20 * mm
BOTTOM = 24 * mm
WIDTH = A4[0] - 2 * SIDE

ENOUGH = 110 * mm
"""With less room than this, a card begins on the next page."""

_SMALL = 9
_FRAME = 6
"""What reportlab keeps free inside the margins."""


def pdf(report: Report, fonts: Fonts) -> bytes:
    """The PDF of a report; it is laid out twice, since a page names how many there are."""
    return printed(story(report), fonts)


def printed(told: Story, fonts: Fonts) -> bytes:
    """The PDF of anything that is told in sections."""
    letters = register(fonts)
    setter = Setter(WIDTH, letters)
    pages = _built(told, setter, 0)[1]
    return _built(told, setter, pages)[0]


def _built(told: Story, setter: Setter, pages: int) -> tuple[bytes, int]:
    """The file, and how many pages it has."""
    paper = BytesIO()
    made = SimpleDocTemplate(
        paper,
        pagesize=A4,
        leftMargin=SIDE - _FRAME,
        rightMargin=SIDE - _FRAME,
        topMargin=TOP,
        bottomMargin=BOTTOM,
        title=clean(told.title),
        author="Spanningsveld",
        subject=clean(told.footer),
        lang=told.language,
        displayDocTitle=True,
    )
    foot = _foot(told, setter, pages)
    made.afterFlowable = _bookmarks(made, told)
    made.build(list(_flow(told, setter)), onFirstPage=foot, onLaterPages=foot)
    return paper.getvalue(), made.page


def _flow(told: Story, setter: Setter) -> Iterator[Flowable]:
    yield Spacer(0, 26)
    yield setter.words(told.title, "h1")
    yield from (setter.words(line, "about") for line in told.about)
    for section in told.sections:
        if section.new_page:
            yield CondPageBreak(ENOUGH)
        yield Spacer(0, 30)
        yield from setter.section(section)


def _bookmarks(made: Any, told: Story) -> Callable[[Flowable], None]:  # noqa: ANN401 - untyped
    """Puts every section in the outline, when its heading is on its page."""
    titles = iter(told.sections)

    def after(placed: Flowable) -> None:
        if getattr(getattr(placed, "style", None), "name", "") != "h2":
            return
        section = next(titles)
        made.canv.bookmarkPage(section.id)
        made.canv.addOutlineEntry(clean(section.title), section.id, level=0)

    return after


def _foot(told: Story, setter: Setter, pages: int) -> Callable[[Canvas, Any], None]:
    """Draws what every page has: a thin cord on the first, the footer on all."""
    left = shown(told.footer, setter.letters)

    def foot(canvas: Canvas, made: Any) -> None:  # noqa: ANN401 - untyped
        if made.page == 1:
            _cord(canvas)
        canvas.setFont(FACES["text"], _SMALL)
        canvas.setFillColor(HexColor(colour("soft")))
        canvas.drawString(SIDE, 12 * mm, _short(left))
        number = t("bladzijde {page} van {pages}", page=made.page, pages=pages)
        canvas.drawRightString(A4[0] - SIDE, 12 * mm, number)

    return foot


def _short(text: str, most: int = 60) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _cord(canvas: Canvas) -> None:
    """The cord with its bead, the mark of the game."""
    y, end = A4[1] - TOP - 6, SIDE + 90
    canvas.setStrokeColor(HexColor(colour("ink")))
    canvas.setLineWidth(1.25)
    canvas.line(SIDE, y, end, y)
    for x, radius, role in ((SIDE + 4, 4, "left"), (end, 4, "right"), (SIDE + 58, 4.5, "gold")):
        canvas.setFillColor(HexColor(colour(role)))
        canvas.circle(x, y, radius, stroke=role == "gold", fill=1)
