"""The PDF: it opens, whatever people typed."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import meeting
import pytest
from paper import FONTS, HOSTILE

from game.core import events as e
from game.report.pdf import pdf
from game.report.report import report
from game.report.setting import LONG, pieces_of
from game.report.typeface import register, shown


def paper(held: meeting.Meeting, group: str = "Team Noord") -> bytes:
    return pdf(report(held.deck, held.view, meeting.NAMES, group, "nl"), FONTS)


def pages(data: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", data))


def test_it_has_a_title_a_language_and_a_bookmark_for_each_section() -> None:
    data = paper(meeting.usual())
    assert data.startswith(b"%PDF-")
    assert b"/Lang (nl)" in data
    assert b"/Title (Verslag van Team Noord)" in data
    assert b"/Title (De kaart een)" in data
    assert b"/Outlines" in data


def test_a_card_begins_below_the_agreements_when_there_is_room() -> None:
    bare, agreed = meeting.Meeting(), meeting.Meeting()
    for held in (bare, agreed):
        held.draw("een")
        held.vote("vote", ["langs"] * 4)
        what = "Alle brieven naar B1 herschrijven" if held is agreed else ""
        held.do(*(e.ActionAdded(id=f"a{n}", what=what, who="") for n in range(10) if what))
        held.do(e.CardClosed())
    assert pages(paper(agreed)) == pages(paper(bare))
    two = meeting.Meeting()
    two.play("een", ["langs"] * 4, ["grens"] * 4)
    two.play("drie", ["langs"] * 4, ["grens"] * 4)
    assert pages(paper(two)) > pages(paper(bare)) > pages(paper(meeting.Meeting()))


def test_any_text_can_be_printed() -> None:
    held = meeting.Meeting(of=meeting.deck(left=HOSTILE, right="W" * 500))
    held.draw("een")
    held.vote("vote", ["langs", "other", "pass", "grens"], other=HOSTILE)
    held.do(e.PhaseEntered(step="discuss"), e.NoteWritten(text=f"{HOSTILE} " * 10 + "W" * 10_000))
    held.do(*(e.ArgumentGiven(id=f"a{n}", pole="left", text=HOSTILE * n * 5) for n in range(1, 5)))
    held.do(e.ActionAdded(id="x", what="W" * 6_000, who=HOSTILE), e.CardClosed())
    assert pages(paper(held, group=HOSTILE * 3)) > 4


def test_ten_thousand_letters_of_notes_flow_over_pages() -> None:
    held = meeting.Meeting()
    held.draw("een")
    held.do(e.NoteWritten(text="Dit is een lange notitie van de groep. " * 250), e.CardClosed())
    short = meeting.Meeting()
    short.draw("een")
    short.do(e.NoteWritten(text="Kort."), e.CardClosed())
    assert pages(paper(held)) > pages(paper(short))


def test_a_missing_letter_is_shown_as_missing() -> None:
    letters = register(FONTS)
    assert shown("Şahin, Zoë en Łukasz €5", letters) == "Şahin, Zoë en Łukasz €5"
    assert shown("Nguyễn \N{LATIN SMALL LIGATURE FI}", letters) == "Nguyên fi"
    assert shown("Дмитрий", letters) == "???????"
    assert shown("\N{GRINNING FACE}\N{VARIATION SELECTOR-16}!", letters) == "?!"


def test_a_long_paragraph_is_cut_at_a_space() -> None:
    text = "woord " * 600
    pieces = list(pieces_of(text))
    assert all(len(piece) <= LONG for piece in pieces)
    assert " ".join(pieces).split() == text.split()
    assert "".join(pieces_of("W" * 3000)) == "W" * 3000


@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="needs pdftoppm")
def test_it_can_be_drawn(tmp_path: Path) -> None:
    file = tmp_path / "verslag.pdf"
    file.write_bytes(paper(meeting.usual(12)))
    done = subprocess.run(
        ["pdftoppm", "-r", "30", "-png", file, tmp_path / "page"], capture_output=True, check=True
    )
    assert done.stderr == b""
    assert len(list(tmp_path.glob("page*.png"))) == pages(file.read_bytes())


def test_the_rest_of_the_report_needs_no_reportlab() -> None:
    code = (
        "import sys; sys.modules['reportlab'] = None; "
        "import game.report.files, game.report.html, game.report.table, game.report.events"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
