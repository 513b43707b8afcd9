"""Paragraphs: words that wrap, some of them strong, some of them links."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from game.ui import fonts
from game.ui.fonts import Style
from game.ui.geometry import Rect, around
from game.ui.node import Layout, Node, Painter, Role, Touch
from game.ui.text import Line, Span, longest_word, plain, wrap
from game.ui.theme import Color
from game.ui.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.ui.canvas import Canvas
    from game.ui.flow import Arranged
    from game.ui.metrics import Metrics
    from game.ui.node import Size

__all__ = ["Paragraph", "Rich", "Span", "Style", "rich", "text", "verbatim"]

BLANK_LINE = 0.5
SQUEEZED, SHORT = 0.55, 7


class Rich(Value):
    """A text in spans; a span's `link` is a place in `targets` (a popup Node, or an intent)."""

    spans: tuple[Span, ...]
    targets: tuple[object, ...] = ()


def rich(content: str, links: Mapping[str, object] | None = None) -> Rich:
    """Read `**strong**` words, and make the first place of each key of `links` a link.

    A link's target is a Node, which opens beside it, or any other value: its intent.
    """
    targets: list[object] = []
    spans: list[Span] = []
    for index, part in enumerate(_balanced(content)):
        strong = index % 2 == 1
        spans += _linked(Span(part, strong), links or {}, targets) if part else []
    return Rich(tuple(spans), tuple(targets))


def verbatim(content: str) -> Rich:
    """A text as somebody typed it: asterisks stay asterisks."""
    return Rich((Span(content),))


def text(
    content: str | Rich,
    *,
    style: Style = Style.BODY,
    color: str = Color.INK,
    middle: bool = False,
    role: Role = Role.TEXT,
) -> Node:
    """A text that wraps; `middle` centres its lines."""
    told = rich(content) if isinstance(content, str) else content
    words = Paragraph(told.spans, style, color, middle)
    links = tuple(_link(told, number) for number in range(len(told.targets)))
    inside = LinkPlaces(words) if links else None
    return Node(role, name=plain(told.spans), children=links, layout=inside, paint=words)


class Paragraph(Painter):
    """Wrapped words.

    Attributes:
        spans: the words.
        style: typeface and size.
        color: of all words but links.
        middle: centred lines.
        squeezes: whether it may be as narrow as its longest word; else no more than two
            lines, and few words stay on one.
    """

    spans: tuple[Span, ...]
    style: Style = Style.BODY
    color: str = Color.INK
    middle: bool = False
    squeezes: bool = True

    def measure(self, width: int, ctx: Metrics) -> Size:
        """The widest line, and all lines."""
        size = ctx.text_px(self.style.size)
        if not width:
            least = longest_word(self.spans, self.style.face, size)
            if self.squeezes:
                return least, 0
            whole = sum(fonts.width(s.text, self.style.face, size) for s in self.spans)
            short = whole <= SHORT * size
            return max(least, int(whole * (1 if short else SQUEEZED)) + 1), 0
        lines = self.lines(width, ctx)
        wide = int(max(line.width for line in lines)) + 1
        return wide, sum(self._height(line, ctx) for line in lines)

    def bleed(self, ctx: Metrics) -> int:
        """Tails of letters hang out of a tight line."""
        return ctx.text_px(self.style.size) // 3

    def lines(self, width: int, ctx: Metrics) -> tuple[Line, ...]:
        """The lines in a width."""
        size = ctx.text_px(self.style.size)
        return wrap(self.spans, self.style.face, size, max(1, width))

    def tops(self, rect: Rect, ctx: Metrics) -> Iterator[tuple[Line, int, int]]:
        """Each line with its left and its top, in real pixels."""
        y = rect.y
        for line in self.lines(rect.w, ctx):
            shift = int((rect.w - line.width) / 2) if self.middle else 0
            yield line, rect.x + shift, y
            y += self._height(line, ctx)

    def _height(self, line: Line, ctx: Metrics) -> int:
        high = self.line_height(ctx)
        return high if line.runs else round(high * BLANK_LINE)

    def line_height(self, ctx: Metrics) -> int:
        """From one line to the next."""
        return round(ctx.text_px(self.style.size) * self.style.leading)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """Line by line, all faces on one base line."""
        size = canvas.ctx.text_px(self.style.size)
        high = fonts.letter_height(self.style.face, size)
        base = (self.line_height(canvas.ctx) - high) / 2 + fonts.ascent(self.style.face, size)
        for line, x, y in self.tops(rect, canvas.ctx):
            for run in line.runs:
                color = Color.LEFT if run.link >= 0 else self.color
                canvas.text(run.text, run.face, size, color, (x + run.x, y + base))


class LinkPlaces(Layout):
    """Puts every link of a paragraph where its words are."""

    words: Paragraph

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """Nothing: the words have the size."""
        del node, width, ctx
        return 0, 0

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """Around the words of each link."""
        found: dict[int, list[Rect]] = {}
        size = ctx.text_px(self.words.style.size)
        for line, x, y in self.words.tops(rect, ctx):
            for run in line.runs:
                if run.link >= 0:
                    wide = int(fonts.width(run.text, run.face, size)) + 1
                    place = Rect(x + int(run.x), y, wide, self.words.line_height(ctx))
                    found.setdefault(run.link, []).append(place)
        return [(child, around(found.get(i, []))) for i, child in enumerate(node.children)]


class Underline(Painter):
    """The line under a link; thicker under the pointer."""

    touch: Touch = Touch.NONE

    def at(self, touch: Touch) -> Underline:
        """Only the pointer matters."""
        return Underline(touch & Touch.HOVER)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """Just below the letters."""
        thick = canvas.px(4 if self.touch else 2)
        canvas.fill(Rect(rect.x, rect.bottom - thick - canvas.px(3), rect.w, thick), Color.LEFT)


def _link(told: Rich, number: int) -> Node:
    target = told.targets[number]
    name = "".join(span.text for span in told.spans if span.link == number)
    opens = target if isinstance(target, Node) else None
    intent = None if opens else target
    return Node(Role.LINK, name, intent, key=f"link {name}", paint=Underline(), popup=opens)


def _balanced(content: str) -> list[str]:
    """Parts outside and inside of `**`, in turn; a lone `**` is just two asterisks."""
    parts = content.split("**")
    if len(parts) % 2 == 0:
        parts[-2:] = ["**".join(parts[-2:])]
    return parts


def _linked(span: Span, links: Mapping[str, object], targets: list[object]) -> list[Span]:
    """Cut a span where its words are links."""
    if not links:
        return [span]
    longest_first = sorted((re.escape(key) for key in links if key), key=len, reverse=True)
    spans: list[Span] = []
    for piece in re.split(rf"(?<!\w)({'|'.join(longest_first)})(?!\w)", span.text):
        target = links.get(piece)
        if target is not None and not any(target is known for known in targets):
            targets.append(target)
            spans.append(span._replace(text=piece, link=len(targets) - 1))
        elif piece:
            spans.append(span._replace(text=piece))
    return spans
