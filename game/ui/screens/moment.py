"""A moment in words, as people say it: "gisteren 15:42", "maandag 3 november"."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
        return _weekdays()[when.weekday()]
    words = t("{day} {month}", day=when.day, month=_months()[when.month - 1])
    return words if when.year == today.year else f"{words} {when.year}"


def long_day(when: date) -> str:
    """A day with its year: 22 november 2026."""
    return t("{day} {month} {year}", day=when.day, month=_months()[when.month - 1], year=when.year)


def iso_day(iso: str) -> str:
    """A day of a deck, such as 2026-07-01, in words; anything else as it stands."""
    from datetime import date  # noqa: PLC0415 - the first screen does without

    try:
        return long_day(date.fromisoformat(iso))
    except ValueError:
        return iso


def _weekdays() -> tuple[str, ...]:
    return (
        t("maandag"),
        t("dinsdag"),
        t("woensdag"),
        t("donderdag"),
        t("vrijdag"),
        t("zaterdag"),
        t("zondag"),
    )


def _months() -> tuple[str, ...]:
    return (
        t("januari"),
        t("februari"),
        t("maart"),
        t("april"),
        t("mei"),
        t("juni"),
        t("juli"),
        t("augustus"),
        t("september"),
        t("oktober"),
        t("november"),
        t("december"),
    )
