"""The counts for a spreadsheet."""

from __future__ import annotations

import csv
from datetime import UTC

import meeting
import pytest

from game.core import events as e
from game.report.report import report
from game.report.table import BOM, table


def rows(held: meeting.Meeting) -> list[list[str]]:
    text = table(report(held.deck, held.view, {}, "", "nl", zone=UTC))
    assert text.startswith(BOM)
    return list(csv.reader(text.removeprefix(BOM).splitlines(), delimiter=";"))


def test_a_row_per_card_round_and_option() -> None:
    found = rows(meeting.usual())
    assert found[0] == ["datum", "kaart", "spanningsveld", "ronde", "letter", "keuze", "aantal"]
    place = ["2026-11-22", "een", "Ontwikkelplan – Sanctie"]
    assert found[1] == [*place, "1", "A", "Je gaat bij hem langs.", "2"]
    assert found[5] == [*place, "1", "", "Ik pas", "0"]
    assert found[6] == [*place, "2", "A", "Je gaat bij hem langs.", "1"]
    assert len(found) == 1 + 2 * 2 * 5


def test_without_cards_there_is_only_the_head() -> None:
    assert len(rows(meeting.Meeting())) == 1


@pytest.mark.parametrize("start", ["=1+1", "+31", "-2", "@SUM", "\t=1", "\n=1", "＝1"])
def test_nothing_becomes_a_formula(start: str) -> None:
    held = meeting.Meeting()
    held.draw("")
    held.do(
        e.OwnCaseWritten(case="own-1", title="x", text="x", question="x", options=(start, "b;\nc"))
    )
    held.vote("vote", ["o1", "o1", "o2", "pass"])
    held.do(e.CardClosed())
    found = rows(held)
    assert found[1][5] == f"'{start.strip()}"
    assert found[2][5] == "b; c"
