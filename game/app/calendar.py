"""Days and times in words."""

from __future__ import annotations

from datetime import UTC, datetime

from game.words import t


def months() -> tuple[str, ...]:
    """The months, in the language that is spoken."""
    return (
        *(t("januari"), t("februari"), t("maart"), t("april"), t("mei"), t("juni")),
        *(t("juli"), t("augustus"), t("september"), t("oktober"), t("november"), t("december")),
    )


def local(at: int) -> datetime:
    """A time in milliseconds, on the clock of this computer."""
    return datetime.fromtimestamp(at / 1000, UTC).astimezone()


def long_day(at: int) -> str:
    """A day such as 22 november 2026."""
    day = local(at)
    return t("{day} {month} {year}", day=day.day, month=months()[day.month - 1], year=day.year)


def when(at: int, now: int) -> str:
    """A moment as people say it: vandaag 15:42, gisteren 9:05, or the day."""
    then, today = local(at), local(now).date()
    clock = f"{then.hour}:{then.minute:02d}"
    days = (today - then.date()).days
    if days == 0:
        return t("vandaag {time}", time=clock)
    return t("gisteren {time}", time=clock) if days == 1 else long_day(at)
