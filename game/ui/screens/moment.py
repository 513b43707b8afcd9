"""A moment in words, as people say it: "gisteren 15:42", "maandag 3 november"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.days import day_and_month, weekdays
from game.words import t

if TYPE_CHECKING:
    from datetime import date, datetime

WEEK = 7


def moment(when: datetime, now: datetime) -> str:
    """The day and the time of something not long ago."""
    return f"{day(when.date(), now.date())} {when:%H:%M}"


def day(when: date, today: date) -> str:
    """A day: by its name when it is near, else by its date."""
    ago = (today - when).days
    if ago == 0:
        return t("vandaag")
    if ago == 1:
        return t("gisteren")
    if 1 < ago < WEEK:
        return weekdays()[when.weekday()]
    words = day_and_month(when)
    return words if when.year == today.year else f"{words} {when.year}"
