"""What every event is, and the two values that events carry."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened, at this time."""

    at: int = 0


@dataclass(frozen=True, slots=True)
class Settings:
    """What a group chose before it began.

    `voting` is `hands` or `turn`. `minutes` is the time of the whole session.
    `sure` asks in-turn voters for their certainty and a guess about the others.
    """

    minutes: int = 90
    voting: str = "hands"
    anonymous: bool = False
    points: bool = False
    sure: bool = False
    names_in_report: bool = False
    picked: tuple[str, ...] = ()
    played: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ballot:
    """What somebody voted; `who` is None in an anonymous round.

    `sure` runs from 1 to 5; `guess` is how many others the voter expects to agree.
    """

    option: str
    who: str | None = None
    text: str = ""
    sure: int | None = None
    guess: int | None = None
