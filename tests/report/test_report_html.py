"""The HTML page: whole, escaped, and readable without the pictures."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import meeting
import pytest
from paper import FONTS, HOSTILE

from game.core import events as e
from game.report.html import html
from game.report.report import Report, report

VOID = {"meta", "br", "col", "line", "circle", "rect", "path"}


class Page(HTMLParser):
    """Reads a page as a browser would, and keeps what tests ask for."""

    def __init__(self, page: str) -> None:
        """Read the page to its end."""
        super().__init__()
        self.open: list[str] = []
        self.headings: list[int] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what opens."""
        self.tags.add(tag)
        found = dict(attrs)
        self.ids += [found["id"] or ""] if "id" in found else []
        self.links += [found["href"] or ""] if "href" in found else []
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what opens and closes at once."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        """Whatever closes was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.text += data


def of(held: meeting.Meeting, group: str = "Team Noord") -> Report:
    return report(held.deck, held.view, meeting.NAMES, group, "nl")


def hostile() -> meeting.Meeting:
    """A session in which every text is as bad as it gets."""
    held = meeting.Meeting(of=meeting.deck(left=HOSTILE, right=HOSTILE * 4))
    held.own_case(
        dict.fromkeys(("title", "text", "question", "one", "other", "note"), HOSTILE)
        | {
            "two": "W" * 400,
            "decided": HOSTILE * 50,
        }
    )
    held.draw("een")
    held.do(e.PhaseEntered(step="discuss"), e.NoteWritten(text=f"{HOSTILE}\n\n" * 40))
    held.do(e.ArgumentGiven(id="a", pole="left", text=HOSTILE * 20))
    held.do(e.ActionAdded(id="x", what=HOSTILE, who=HOSTILE, when=HOSTILE), e.CardClosed())
    return held


@pytest.mark.parametrize(
    "held",
    [meeting.usual(), meeting.usual(12), meeting.Meeting(), hostile()],
    ids=["usual", "twelve", "no cards", "hostile"],
)
def test_a_page_is_whole(held: meeting.Meeting) -> None:
    page = Page(html(of(held)))
    assert page.open == []
    assert len(page.ids) == len(set(page.ids))
    assert page.headings[0] == 1
    steps = zip(page.headings, page.headings[1:], strict=False)
    assert all(later - earlier <= 1 for earlier, later in steps)
    assert {link.removeprefix("#") for link in page.links if link.startswith("#")} <= set(page.ids)


def test_a_page_needs_nothing_else() -> None:
    text = html(of(meeting.usual()), {"title": FONTS.title.read_bytes(), "other": b""})
    page = Page(text)
    assert not page.tags & {"script", "link", "img", "iframe", "object", "form"}
    assert "@import" not in text
    assert set(re.findall(r"url\((.{15})", text)) == {"data:font/ttf;b"}


def test_nothing_that_people_type_becomes_markup() -> None:
    page = Page(html(of(hostile(), group=HOSTILE)))
    assert "script" not in page.tags
    assert "<script>alert(1)</script>" in page.text
    assert not re.search("[\x00\x1b\ud800\u202e]", html(of(hostile())))
    html(of(hostile())).encode("utf-8")


def test_only_web_addresses_become_links() -> None:
    made = of(meeting.usual())
    bad = replace(made.sources[0], url="javascript:alert(1)")
    page = Page(html(replace(made, sources=(bad, *made.sources))))
    outside = [link for link in page.links if not link.startswith("#")]
    assert outside == ["https://wetten.overheid.nl/"]


def test_the_page_says_its_language_and_what_the_pictures_show() -> None:
    text = html(of(meeting.usual()))
    assert '<html lang="nl">' in text
    assert "1 ging van A naar C." in text
    assert "Regels tegenover Maatwerk: nog open." in text
    assert "eerst in het midden, twee kampen; daarna dichter bij Sanctie, verspreid" in text


def test_agreement_is_told_in_words_and_options_carry_no_score() -> None:
    text = Page(html(of(meeting.usual()))).text
    body = text[text.index("Verslag van Team Noord", 100) :]
    assert "twee kampen" in body
    assert "%" not in body
    assert "Binnen drie maanden: Hij zegt niets meer." in body
    assert "veel minder vertrouwen, meer rechtmatigheid" in body


def test_a_session_without_cards_says_so() -> None:
    text = Page(html(of(meeting.Meeting(), group=""))).text
    assert "In deze sessie is nog geen kaart gespeeld." in text
    assert "Verslag van de sessie" in text
    assert "Gesprekspunten" not in text


def test_points_are_told_in_words() -> None:
    text = Page(html(of(meeting.usual(settings=e.Settings(points=True))))).text
    assert "van de 10, voor hoe jullie het gesprek voerden." in text
    assert "Brillen: 1 van de 2 gehoord." in text
    assert "Tegenspraak: 1 argument tegen een eigen keuze in." in text
    assert "Afspraak: met wat, wie en wanneer." in text
