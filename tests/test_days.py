"""Days in words, and texts that are no dates."""

from __future__ import annotations

from datetime import date

from game.days import day_and_month, long_day, months, weekdays


def test_a_day_is_said_in_words() -> None:
    assert long_day(date(2026, 11, 2)) == "2 november 2026"
    assert long_day("2026-03-01") == "1 maart 2026"
    assert day_and_month(date(2026, 11, 2)) == "2 november"


def test_a_text_that_is_no_date_stays_as_it_is() -> None:
    assert long_day("voorjaar 2025") == "voorjaar 2025"
    assert long_day("") == ""


def test_a_year_has_twelve_months_and_a_week_seven_days() -> None:
    assert (len(months()), len(weekdays())) == (12, 7)
