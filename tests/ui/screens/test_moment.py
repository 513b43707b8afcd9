"""Days and times as people say them."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from game.ui.screens.moment import day, moment

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (date(2026, 11, 22), "vandaag"),
        (date(2026, 11, 21), "gisteren"),
        (date(2026, 11, 16), "maandag"),
        (date(2026, 11, 15), "15 november"),
        (date(2026, 11, 23), "23 november"),
        (date(2025, 3, 1), "1 maart 2025"),
    ],
)
def test_a_day_is_called_as_people_call_it(when: date, words: str) -> None:
    assert day(when, TODAY) == words


def test_a_moment_has_its_time() -> None:
    now = datetime(2026, 11, 22, 9, 30)  # noqa: DTZ001 - the local time of a person
    assert moment(datetime(2026, 11, 21, 8, 5), now) == "gisteren 08:05"  # noqa: DTZ001
