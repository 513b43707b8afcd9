"""How a session's time is spread over its cards and steps."""

from __future__ import annotations

from game.core.deck import Format, Step

OPENING_MINUTES = 5
CLOSING_MINUTES = 10
MOST_STRETCH = 2.0
LEAST_STRETCH = 1.0
"""A step never gets less than its format gives it: a case cannot be read in half a minute."""


def cards_in(form: Format, minutes: int) -> int:
    """How many cards fit, with an opening and an ending; at least one."""
    room = minutes - OPENING_MINUTES - CLOSING_MINUTES
    return max(1, room // form.minutes)


def stretch(form: Format, minutes: int) -> float:
    """By how much every step grows or shrinks to fill the time."""
    room = max(0, minutes - OPENING_MINUTES - CLOSING_MINUTES)
    factor = room / (cards_in(form, minutes) * form.minutes)
    return min(MOST_STRETCH, max(LEAST_STRETCH, factor))


def seconds(form: Format, step: Step, minutes: int) -> int:
    """The planned seconds of a step, in whole half minutes."""
    half_minutes = round(step.minutes * stretch(form, minutes) * 2)
    return max(1, half_minutes) * 30
