"""Events of a whole session: who is there, its clock, its log, its end."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events.event import Event, Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionStarted(Event):
    """A session began with this deck (its SHA-256), format, seed and settings."""

    deck: str
    engine: int
    seed: str
    format: str
    settings: Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesAgreed(Event):
    """The group agreed to the ground rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined(Event):
    """Somebody takes part from now on."""

    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(Event):
    """Somebody takes no part any more."""

    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionFollowedUp(Event):
    """The group looked back at an action of an earlier session (done, partly, not)."""

    action: str
    outcome: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparationCounted(Event):
    """Three or more people prepared alone: (card, people, how many doubted), and no more."""

    cards: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionClosed(Event):
    """The session is over; nothing comes after it but a change of text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerSet(Event):
    """The step's clock has this many seconds from now."""

    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused(Event):
    """The clock stands still."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed(Event):
    """The clock runs again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reverted(Event):
    """The session is as it was after event number `to`; nothing is deleted."""

    to: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Redacted(Event):
    """The text of event number `event` was struck out in the log."""

    event: int
