"""Events of somebody who practises alone."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen(Event):
    """Somebody alone chose an option; `text` says what, when it is something else."""

    option: str
    text: str = ""
    doubt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyWritten(Event):
    """One sentence about the choice, in one's own words; an empty one takes it back."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowupChosen(Event):
    """Somebody alone chose in a next scene of the card."""

    followup: str
    option: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisitPlanned(Event):
    """Look back at this attempt after so many days; none takes it off the list."""

    attempt: int
    days: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Revisited(Event):
    """The first choice was shown beside the new one; `text` says what changed."""

    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalWritten(Event):
    """An entry of the journal (place journal) or of the questions for the team (team).

    The same id again changes it, an empty text drops it. `named` lets a question carry
    the writer's name; `done` says that the team talked about it.
    """

    id: str
    text: str
    place: str = "journal"
    card: str = ""
    named: bool = False
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TermPractised(Event):
    """A term was asked from this side (term, meaning); here there is a right answer."""

    term: str
    right: bool
    side: str = "term"
