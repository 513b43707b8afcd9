"""The votes: who has voted, never what, until the reveal."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events.event import Ballot, Event


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteCast(Event):
    """Somebody voted; what they chose is in the ballot box, never here."""

    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteWithdrawn(Event):
    """Somebody took their ballot back."""

    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Revealed(Event):
    """The round is over and its ballots are open.

    An anonymous second reveal carries `flow`: (first option, second option, people),
    counted before the box was emptied, since its ballots name nobody.
    """

    ballots: tuple[Ballot, ...]
    flow: tuple[tuple[str, str, int], ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteCorrected(Event):
    """The facilitator had put somebody's token in the wrong place."""

    who: str
    option: str
