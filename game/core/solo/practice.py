"""What is known of somebody's practice: cards played alone, plans, sentences, terms.

Texts are kept in one place, the entries; an attempt only names options and facts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

JOURNAL, TEAM = "journal", "team"
"""Where an entry stands when the writer chose a place for it."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What was chosen in a follow-up."""

    followup: str
    option: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """One card played alone.

    Attributes:
        number: names the attempt within its log, from 1.
        way: practice, cura or revisit.
        drawn, closed: times in milliseconds; `closed` is 0 while it lies on the table.
        option: what was chosen, `other` for something else, which `words` then says.
        stands: whether the choice stood after the twist; `after` is what came instead.
        of: the attempt that is looked back at; 0 for none.
    """

    number: int
    card: str
    way: str
    step: str
    drawn: int = 0
    visited: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    option: str | None = None
    words: str = ""
    doubt: bool = False
    scenes: tuple[Scene, ...] = ()
    twist_shown: bool = False
    stands: bool | None = None
    after: str | None = None
    of: int = 0
    closed: int = 0


@dataclass(frozen=True, slots=True)
class Planned:
    """A card to look back on: which attempt, and from when (ms)."""

    attempt: int
    card: str
    days: int
    due: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A text somebody wrote for themselves.

    Attributes:
        place: why, change, note, journal or team.
        attempt: the attempt it belongs to; 0 for none.
        at: when it was first written, in milliseconds.
        named: whether a question for the team may carry the writer's name.
        done: whether a question for the team was talked about.
    """

    id: str
    place: str
    text: str
    card: str = ""
    attempt: int = 0
    at: int = 0
    named: bool = False
    done: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """A term that was asked at this time (ms), and whether the answer was right."""

    at: int
    right: bool


@dataclass(frozen=True, slots=True)
class Practice:
    """All that the rules know of somebody who practises with one deck.

    `planned` is by attempt, `entries` by id, `reviews` by term.
    """

    drawn: int = 0
    now: Attempt | None = None
    done: tuple[Attempt, ...] = ()
    planned: Mapping[int, tuple[Planned, ...]] = field(default_factory=dict)
    entries: Mapping[str, Entry] = field(default_factory=dict)
    reviews: Mapping[str, tuple[Review, ...]] = field(default_factory=dict)

    def attempt(self, number: int) -> Attempt | None:
        """The attempt with this number."""
        if self.now and self.now.number == number:
            return self.now
        return next((each for each in self.done if each.number == number), None)

    def text(self, kind: str, number: int) -> str:
        """What was written about an attempt: its why, change, note or take."""
        entry = self.entries.get(f"{kind}-{number}")
        return entry.text if entry else ""

    def due(self, now: int) -> tuple[Planned, ...]:
        """What can be looked back on at `now` (ms), the longest waiting first."""
        found = (each for plans in self.planned.values() for each in plans if each.due <= now)
        return tuple(sorted(found, key=lambda each: each.due))

    def holding(self, now: Attempt) -> Practice:
        """The same with this on the table; made by hand, since nearly every event asks it."""
        return Practice(self.drawn, now, self.done, self.planned, self.entries, self.reviews)
