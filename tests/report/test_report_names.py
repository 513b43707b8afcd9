"""Nobody is named unless the group chose so, and an anonymous vote never is."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import meeting
import pytest
from paper import FONTS, lines

from game.core import events as e
from game.report.events import events
from game.report.html import html
from game.report.pdf import pdf
from game.report.report import Report, report
from game.report.story import story
from game.report.table import table


def of(held: meeting.Meeting) -> Report:
    return report(held.deck, held.view, meeting.NAMES, "Team Noord", "nl")


def everything(held: meeting.Meeting) -> str:
    """All that is written, as one text."""
    made = of(held)
    return "\n".join(
        (repr(made), repr(story(made)), html(made), table(made), events(lines(held), made.names))
    )


def test_no_label_and_no_id_appears_when_names_are_off() -> None:
    told = everything(meeting.usual(12))
    assert [label for label in meeting.LABELS if label in told] == []
    assert "person-" not in told


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs pdftotext")
def test_no_label_appears_in_the_pdf_when_names_are_off(tmp_path: Path) -> None:
    paper = tmp_path / "verslag.pdf"
    paper.write_bytes(pdf(of(meeting.usual(12)), FONTS))
    told = subprocess.run(["pdftotext", paper, "-"], capture_output=True, check=True, text=True)
    assert "Verslag van Team Noord" in told.stdout
    assert [label for label in meeting.LABELS if label in told.stdout] == []


def test_names_appear_when_the_group_chose_them() -> None:
    held = meeting.usual(settings=e.Settings(names_in_report=True))
    made = of(held)
    one, two = meeting.LABELS[:2]
    assert list(made.names.values()) == list(meeting.LABELS[:4])
    assert made.cards[0].talk.lenses[0].speaker == one
    assert [said.speaker for said in made.cards[0].talk.arguments] == [one, two]
    assert one in html(made)


def test_names_of_others_never_enter() -> None:
    held = meeting.usual(settings=e.Settings(names_in_report=True))
    assert "person-5" not in of(held).names


def test_an_argument_against_ones_own_choice_would_tell_an_anonymous_vote() -> None:
    held = meeting.usual(settings=e.Settings(names_in_report=True, anonymous=True))
    said = of(held).cards[0].talk.arguments
    assert [each.speaker for each in said] == [meeting.LABELS[0], ""]
    given = [json.loads(x) for x in events(lines(held), of(held).names).splitlines()]
    against = [x for x in given if x.get("against_own")]
    assert against
    assert all("who" not in x for x in against)


def test_an_anonymous_session_gives_counts_and_flow_and_no_ballot() -> None:
    held = meeting.usual(settings=e.Settings(anonymous=True))
    made = of(held)
    assert made.cards[0].votes.moved == 1
    assert made.cards[0].votes.choices[0].counts == (2, 1)
    told = [json.loads(x) for x in events(lines(held)).splitlines()]
    opened = [x for x in told if x["kind"] == "revealed"]
    assert opened[0]["counts"] == {"grens": 2, "langs": 2}
    assert all("ballots" not in x for x in opened)


def test_flow_is_not_known_when_slips_were_only_counted() -> None:
    held = meeting.Meeting(settings=e.Settings(anonymous=True))
    held.draw("een")
    for step in ("vote", "revote"):
        held.do(e.PhaseEntered(step=step))
        held.do(e.Revealed(ballots=tuple(e.Ballot("langs") for _ in held.who)))
    held.do(e.CardClosed())
    made = of(held)
    assert made.cards[0].votes.moved is None
    assert made.figures.moved is None
    assert "is niet bekend" in html(made)


def test_another_ballot_order_gives_the_same_report() -> None:
    """Who voted what cannot be read from a report: only the counts are in it."""
    one, two = (meeting.Meeting(), meeting.Meeting())
    for held, order in ((one, 1), (two, -1)):
        held.draw("een", "kort")
        held.vote("vote", ["langs", "brief", "grens", "grens"][::order])
        held.do(e.CardClosed())
    assert of(one) == of(two)


def test_a_label_is_read_as_text() -> None:
    held = meeting.usual(settings=e.Settings(names_in_report=True))
    names = {**meeting.NAMES, "person-1": "<b>"}
    made = replace(of(held), names={**of(held).names, "person-1": "<b>"})
    assert "<b>" not in html(made)
    assert "&lt;b&gt;" in html(report(held.deck, held.view, names, "", "nl"))
