"""Days in words, in the language that is spoken."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from game.words import t


def months() -> tuple[str, ...]:
    """The months, from January on."""
    return (
        *(t("januari"), t("februari"), t("maart"), t("april"), t("mei"), t("juni")),
        *(t("juli"), t("augustus"), t("september"), t("oktober"), t("november"), t("december")),
    )


def weekdays() -> tuple[str, ...]:
    """The days of the week, from Monday on."""
    return (
        *(t("maandag"), t("dinsdag"), t("woensdag"), t("donderdag")),
        *(t("vrijdag"), t("zaterdag"), t("zondag")),
    )


def day_and_month(when: date) -> str:
    """A day of this year: 22 november."""
    return t("{day} {month}", day=when.day, month=months()[when.month - 1])


def long_day(when: date | str) -> str:
    """A day with its year: 22 november 2026; a text that is no date (ISO) stays as it is."""
    if isinstance(when, str):
        with suppress(ValueError):
            return long_day(date.fromisoformat(when))
        return str(when)
    return t("{day} {month} {year}", day=when.day, month=months()[when.month - 1], year=when.year)
