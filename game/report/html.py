"""A report as one HTML page that needs nothing else: no scripts, no other files."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape
from typing import Any

from game.report.block import (
    Ballots,
    Block,
    Bullets,
    Grid,
    Heading,
    Links,
    Panel,
    Picture,
    Side,
    Sides,
    Text,
    Tiles,
)
from game.report.colours import colour, lean
from game.report.report import Report
from game.report.section import Section, Story
from game.report.story import story
from game.report.style import STYLE
from game.report.svg import svg
from game.report.text import clean, paragraphs
from game.report.wording import label, mark
from game.words import t

FAMILIES = {"title": ("Fraunces", 600), "text": ("Atkinson Hyperlegible Next", 400)}


def html(report: Report, fonts: Mapping[str, bytes] | None = None) -> str:
    """The page of a report.

    Args:
        report: what is told.
        fonts: TTF files to put in the page, by face (`title`, `text`); without them the
            page uses what the reader has.
    """
    told = story(report)
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{_q(told.language)}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>{_q(told.title)}</title>",
            f"<style>{_faces(fonts or {})}{STYLE}</style>",
            "</head>",
            "<body>",
            *_body(told),
            "</body>",
            "</html>",
            "",
        ),
    )


def _faces(fonts: Mapping[str, bytes]) -> str:
    return "".join(_face(*FAMILIES[face], data) for face, data in fonts.items() if face in FAMILIES)


def _face(family: str, weight: int, data: bytes) -> str:
    source = f"url(data:font/ttf;base64,{b64encode(data).decode()}) format('truetype')"
    return f"@font-face{{font-family:'{family}';font-weight:{weight};src:{source}}}\n"


def _body(told: Story) -> Iterator[str]:
    yield "<header>"
    yield f"<h1 {_AUTO}>{_q(told.title)}</h1>"
    yield from (f'<p class="about" {_AUTO}>{_q(line)}</p>' for line in told.about)
    yield "</header>"
    yield from _contents(told.sections)
    yield "<main>"
    for section in told.sections:
        yield from _section(section)
    yield "</main>"


def _contents(sections: tuple[Section, ...]) -> Iterator[str]:
    yield f'<nav aria-label="{_q(t("Inhoud"))}"><ul>'
    for section in sections:
        yield f'<li><a href="#{_q(section.id)}"><bdi>{_q(section.title)}</bdi></a></li>'
    yield "</ul></nav>"


def _section(section: Section) -> Iterator[str]:
    kind = ' class="new-page"' if section.new_page else ""
    yield f'<section id="{_q(section.id)}" aria-labelledby="{_q(section.id)}-h"{kind}>'
    if section.eyebrow:
        yield f'<p class="eyebrow" {_AUTO}>{_q(section.eyebrow)}</p>'
    yield f'<h2 id="{_q(section.id)}-h" {_AUTO}>{_q(section.title)}</h2>'
    yield from map(_block, section.blocks)
    yield "</section>"


def _block(block: Block) -> str:
    return _SETTERS[type(block)](block)


def _text(it: Text) -> str:
    kind = "" if it.style == "body" else f' class="{it.style}"'
    return "".join(f"<p{kind} {_AUTO}>{_lines(each)}</p>" for each in paragraphs(it.text))


def _heading(it: Heading) -> str:
    return f"<h3 {_AUTO}>{_q(it.text)}</h3>"


def _bullets(it: Bullets) -> str:
    return _list(it.items)


def _list(items: Iterable[str]) -> str:
    rows = "".join(f"<li {_AUTO}>{_lines(item)}</li>" for item in items)
    return f"<ul>{rows}</ul>"


def _links(it: Links) -> str:
    return f"<ul>{''.join(_link(text, url) for text, url in it.links)}</ul>"


def _link(text: str, url: str) -> str:
    shown = _q(url)
    safe = f'<a href="{shown}" rel="noreferrer noopener">{shown}</a>'
    return f"<li {_AUTO}>{_q(text)}<br>{safe if Links.safe(url) else shown}</li>"


def _grid(it: Grid) -> str:
    columns = "".join(f'<col style="width:{share:.0%}">' for share in it.widths)
    head = "".join(f'<th scope="col">{_q(words)}</th>' for words in it.head)
    rows = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in it.rows)
    return _table(it.title, "grid", f"{columns}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody>")


def _cell(words: str) -> str:
    return f"<td {_AUTO}>{_lines(words)}</td>"


def _table(title: str, kind: str, inside: str) -> str:
    caption = f'<caption class="hidden">{_q(title)}</caption>'
    return f'<table class="{kind}">{caption}{inside}</table>'


def _ballots(it: Ballots) -> str:
    heads = (t("Keuze"), *it.rounds)
    head = "".join(f'<th scope="col">{_q(words)}</th>' for words in heads)
    rows = []
    for choice in it.choices:
        tile = f'<span class="tile" style="background:{colour(lean(choice.lean))}">'
        name = f"{tile}{_q(mark(choice))}</span><span>{_lines(label(choice))}</span>"
        counts = "".join(f"<td>{count}</td>" for count in choice.counts)
        rows.append(f'<tr><th scope="row"><div {_AUTO}>{name}</div></th>{counts}</tr>')
    inside = f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody>"
    return _table(it.title, "ballots", inside)


def _picture(it: Picture) -> str:
    return f"<figure>{svg(it.drawing)}</figure>"


def _tiles(it: Tiles) -> str:
    rows = (f"<li><strong>{_q(n)}</strong> {_q(words)}</li>" for n, words in it.tiles)
    return f'<ul class="tiles">{"".join(rows)}</ul>'


def _sides(it: Sides) -> str:
    return f'<div class="sides">{_side(it.left)}{_side(it.right)}</div>'


def _side(it: Side) -> str:
    return f'<div class="{it.pole}"><h4 {_AUTO}>{_q(it.title)}</h4>{_list(it.items)}</div>'


def _panel(it: Panel) -> str:
    return f'<div class="panel {it.role}">{"".join(map(_text, it.texts))}</div>'


_SETTERS: dict[type[Block], Callable[[Any], str]] = {
    Text: _text,
    Heading: _heading,
    Bullets: _bullets,
    Links: _links,
    Grid: _grid,
    Ballots: _ballots,
    Picture: _picture,
    Tiles: _tiles,
    Sides: _sides,
    Panel: _panel,
}

_AUTO = 'dir="auto"'
"""A text runs the way its own letters do, and cannot turn the page around."""


def _lines(text: str) -> str:
    return _q(text).replace("\n", "<br>")


def _q(text: str) -> str:
    return escape(clean(text))
