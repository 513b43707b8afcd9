"""The blocks of a report as flowables, which reportlab lays out on pages."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from html import escape
from itertools import zip_longest
from typing import Any

from reportlab.platypus import Flowable, Paragraph, Spacer

from game.report import block as b
from game.report import pdf_tables as tables
from game.report.colours import lean
from game.report.pdf_styles import style
from game.report.plate import plate
from game.report.section import Section
from game.report.text import clean, paragraphs
from game.report.typeface import shown
from game.report.votes import Choice
from game.report.wording import label, mark
from game.words import t

LONG = 1200
"""The most letters in one piece of a panel, so that it can go on over a page."""

_ROLES = {"note": ("note", "gold"), "decision": ("moss_tint", "moss"), "twist": ("paper", "ink")}
_COUNT = 54.0
_LETTER = tables.TILE + 12


class Setter:
    """Sets blocks in a column of this width (points), in letters the fonts have."""

    def __init__(self, width: float, letters: Container[int]) -> None:
        """Know the column and the letters."""
        self.width, self.letters = width, letters

    def section(self, section: Section) -> Iterator[Flowable]:
        """A section, from its eyebrow to its last block."""
        if section.eyebrow:
            yield self.words(section.eyebrow, "eyebrow")
        yield self.words(section.title, "h2")
        for block in section.blocks:
            yield from self.block(block)

    def block(self, block: b.Block) -> Iterable[Flowable]:
        """One block."""
        setters: dict[type[b.Block], Callable[[Any], Iterable[Flowable]]] = {
            b.Text: self._text,
            b.Heading: self._heading,
            b.Bullets: self._bullets,
            b.Links: self._links,
            b.Grid: self._grid,
            b.Ballots: self._ballots,
            b.Picture: self._picture,
            b.Tiles: self._tiles,
            b.Sides: self._sides,
            b.Panel: self._panel,
        }
        return setters[type(block)](block)

    def words(self, text: str, kind: str, **more: str) -> Paragraph:
        """A paragraph; nothing in the text is read as markup."""
        return Paragraph(self._markup(text), style(kind), **more)

    def _markup(self, text: str) -> str:
        return escape(shown(clean(text), self.letters)).replace("\n", "<br/>")

    def _text(self, it: b.Text) -> Iterator[Flowable]:
        return (self.words(each, it.style) for each in paragraphs(it.text))

    def _heading(self, it: b.Heading) -> Iterator[Flowable]:
        yield self.words(it.text, "h3")

    def _bullets(self, it: b.Bullets) -> Iterator[Flowable]:
        yield from map(self._bullet, it.items)
        yield Spacer(0, 6)

    def _bullet(self, text: str) -> Paragraph:
        return self.words(text, "bullet", bulletText="•")

    def _links(self, it: b.Links) -> Iterator[Flowable]:
        for text, url in it.links:
            shown_url, target = self._markup(url), escape(clean(url))
            link = f'<link href="{target}">{shown_url}</link>' if it.safe(url) else shown_url
            yield Paragraph(f"{self._markup(text)}<br/>{link}", style("bullet"), bulletText="•")

    def _grid(self, it: b.Grid) -> Iterator[Flowable]:
        head = [self.words(words, "head") for words in it.head]
        rows = (
            [self.words(words, "cell" if n else "first") for n, words in enumerate(row)]
            for row in it.rows
        )
        yield tables.ruled([head, *rows], [share * self.width for share in it.widths])

    def _ballots(self, it: b.Ballots) -> Iterator[Flowable]:
        rounds = (self.words(name, "round") for name in it.rounds)
        head = ["", self.words(t("Keuze"), "head"), *rounds]
        counts = [_COUNT] * len(it.rounds)
        widths = [_LETTER, self.width - _LETTER - sum(counts), *counts]
        middle = ("VALIGN", (0, 1), (-1, -1), "MIDDLE")
        yield tables.ruled([head, *map(self._ballot, it.choices)], widths, middle)

    def _ballot(self, choice: Choice) -> list[Flowable]:
        letter = tables.tile(self.words(mark(choice), "letter"), lean(choice.lean))
        counts = (self.words(str(count), "count") for count in choice.counts)
        return [letter, self.words(label(choice), "cell"), *counts]

    def _picture(self, it: b.Picture) -> Iterator[Flowable]:
        yield Spacer(0, 8)
        yield plate(it.drawing, self.width, self.letters)
        yield Spacer(0, 12)

    def _tiles(self, it: b.Tiles) -> Iterator[Flowable]:
        cells = [[self.words(n, "number"), self.words(words, "tile")] for n, words in it.tiles]
        yield tables.beside(cells, self.width, "paper")

    def _sides(self, it: b.Sides) -> Iterator[Flowable]:
        """Both poles beside each other, a row per argument, so that a long list breaks well."""
        sides = zip_longest(self._side(it.left), self._side(it.right), fillvalue="")
        rows = [(left, "", right) for left, right in sides]
        wide = (self.width - tables.GAP) / 2
        grounds = tables.ground(0, "left_tint"), tables.ground(2, "right_tint")
        yield tables.boxed(rows, (wide, tables.GAP, wide), *grounds)

    def _side(self, it: b.Side) -> list[Flowable]:
        items = (pieces for item in it.items for pieces in pieces_of(item))
        return [self.words(it.title, it.pole), *map(self._bullet, items)]

    def _panel(self, it: b.Panel) -> Iterator[Flowable]:
        ground, edge = _ROLES[it.role]
        rows = [
            [self.words(piece, "first" if text.style == "strong" else "cell")]
            for text in it.texts
            for each in paragraphs(text.text)
            for piece in pieces_of(each)
        ]
        look = tables.ground(0, ground), tables.edge(edge)
        yield tables.boxed(rows, [self.width], *look, edge=True)


def pieces_of(text: str) -> Iterator[str]:
    """A long paragraph in pieces that each fit on a page, cut at a space where there is one."""
    rest = text
    while len(rest) > LONG:
        at = rest.rfind(" ", LONG // 2, LONG)
        cut = at if at > 0 else LONG
        yield rest[:cut]
        rest = rest[cut:].lstrip(" ")
    yield rest
