"""What is known after a number of events: nested values that never change.

No ballot is here before its reveal: until then a round knows only who voted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.core.deck import Card
from game.core.events import Ballot, Event, Settings
from game.core.solo.practice import Practice


@dataclass(frozen=True, slots=True)
class Round:
    """One vote. `ballots` is None until the reveal."""

    voted: tuple[str, ...] = ()
    ballots: tuple[Ballot, ...] | None = None
    flow: tuple[tuple[str, str, int], ...] | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """Who has the floor, behind which lens, since when (ms) and for how long."""

    who: str
    lens: str | None
    at: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Argument:
    """What somebody said for a pole (left, right)."""

    id: str
    pole: str
    text: str
    who: str | None
    lens: str | None
    against_own: bool


@dataclass(frozen=True, slots=True)
class Decision:
    """The group's decision and how it was taken."""

    option: str
    how: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the decision stood after the twist, and what came instead."""

    stands: bool
    option: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """An agreement: what, who and when."""

    id: str
    what: str
    who: str
    when: str


@dataclass(frozen=True, slots=True)
class Play:
    """One card on the table. `card` is empty until a group wrote its own case.

    `prompts` are ticked off; `drawn` are the surprising ones that were asked for.
    """

    card: str
    format: str
    step: str
    tension: str = ""
    rounds: tuple[Round, ...] = ()
    visited: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    lenses: Mapping[str, str] = field(default_factory=dict)
    voiced: tuple[str, ...] = ()
    turn: Turn | None = None
    prompts: tuple[str, ...] = ()
    drawn: tuple[str, ...] = ()
    arguments: tuple[Argument, ...] = ()
    notes: str = ""
    decision: Decision | None = None
    twist_shown: bool = False
    verdict: Verdict | None = None
    takeaways: Mapping[str, str] = field(default_factory=dict)
    actions: tuple[Action, ...] = ()
    signals: Mapping[str, str] = field(default_factory=dict)
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Timer:
    """The clock of a step: since when (ms), how long, and since when it stands still."""

    started: int
    seconds: int
    paused: int | None = None

    def left(self, now: int) -> int:
        """Seconds left at `now` (ms); below zero when the time is over."""
        stands_at = now if self.paused is None else self.paused
        return self.seconds - (stands_at - self.started) // 1000


@dataclass(frozen=True, slots=True)
class Pitch:
    """A case somebody offered in a few words."""

    case: str
    title: str
    who: str | None


@dataclass(frozen=True, slots=True)
class FollowUpOnAction:
    """What became of an action of an earlier session."""

    action: str
    outcome: str
    text: str


@dataclass(frozen=True, slots=True)
class Session:
    """All that the rules know of a session; `practice` is there when somebody is alone.

    `prepared` counts per card how many people prepared it, and how many of them doubted.
    """

    deck: str = ""
    seed: str = ""
    format: str = ""
    settings: Settings = field(default_factory=Settings)
    started: int = 0
    agreed: bool = False
    present: tuple[str, ...] = ()
    everyone: tuple[str, ...] = ()
    tension: str | None = None
    play: Play | None = None
    done: tuple[Play, ...] = ()
    swapped: tuple[str, ...] = ()
    pitches: tuple[Pitch, ...] = ()
    own: tuple[Card, ...] = ()
    followed: tuple[FollowUpOnAction, ...] = ()
    timer: Timer | None = None
    closed: bool = False
    prepared: tuple[tuple[str, int, int], ...] = ()
    practice: Practice | None = None


@dataclass(frozen=True, slots=True)
class State:
    """A session after event number `seq`, with the way back for an undo.

    `seen` names the rounds whose result people saw, as `card/round`: no undo
    makes them un-know it.
    """

    seq: int = 0
    at: int = 0
    last: type[Event] | None = None
    session: Session = field(default_factory=Session)
    seen: frozenset[str] = frozenset()
    before: State | None = field(default=None, repr=False, compare=False)
