"""The counts of a session as a table for a spreadsheet; who voted what is not in it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from game.report import wording
from game.report.card_report import CardReport
from game.report.report import Report
from game.report.text import clean
from game.words import t

BOM = "\ufeff"
"""Tells Excel that the file is UTF-8."""

_FORMULA = ("=", "+", "-", "@", "\t", "＝", "＋", "－", "＠")


def table(report: Report) -> str:
    """The counts as CSV with semicolons, which Dutch spreadsheets expect.

    A row per card, round and option; the text starts with a byte order mark.
    """
    lines = StringIO()
    writer = csv.writer(lines, delimiter=";", lineterminator="\r\n")
    writer.writerow(_head())
    for card in report.cards:
        writer.writerows(map(_safe, row) for row in _rows(report, card))
    return BOM + lines.getvalue()


def _head() -> tuple[str, ...]:
    return (
        t("datum"),
        t("kaart"),
        t("spanningsveld"),
        t("ronde"),
        t("letter"),
        t("keuze"),
        t("aantal"),
    )


def _rows(report: Report, card: CardReport) -> Iterator[tuple[str, ...]]:
    poles = " – ".join(card.poles) if card.tension else ""
    start = report.day.isoformat(), card.id, poles
    for place, number in enumerate(card.votes.rounds):
        for choice in card.votes.choices:
            option = choice.letter, wording.label(choice), str(choice.counts[place])
            yield (*start, str(number), *option)


def _safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula, on one line."""
    line = " ".join(clean(cell).split())
    return f"'{line}" if line.startswith(_FORMULA) else line
