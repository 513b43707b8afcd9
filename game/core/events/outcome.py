"""What comes of a card: the decision, the twist, and what is taken along."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided(Event):
    """The group's decision: consensus, majority, facilitator or split."""

    option: str
    how: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TwistShown(Event):
    """The group saw the twist."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconsidered(Event):
    """Does the decision stand after the twist? If not, what now?"""

    stands: bool
    option: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeawayAdded(Event):
    """Something the group takes along; the same id again changes it, no text drops it."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionAdded(Event):
    """An agreement: what, who and when; the same id again changes it."""

    id: str
    what: str
    who: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalAdded(Event):
    """A signal for policy; the same id again changes it, no text drops it."""

    id: str
    text: str
