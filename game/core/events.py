"""Everything that can happen in a session, in the past tense.

An event is a fact with its time; the state of a session is a fold over its events.
People, cards, options and lenses are named by id. Times are milliseconds since 1970.
"""

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


# The session


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


# The board


@dataclass(frozen=True, slots=True, kw_only=True)
class TensionChosen(Event):
    """A tension was picked on the board."""

    tension: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDrawn(Event):
    """A card lies on the table, drawn by chance or chosen, to be played in a format."""

    card: str
    format: str
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSwapped(Event):
    """The card does not fit this group and goes back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardClosed(Event):
    """The group is done with the card and goes back to the board."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePitched(Event):
    """Somebody offers a case of their own, in a few words."""

    case: str
    title: str
    who: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChosen(Event):
    """The group picked one of the cases that were offered."""

    case: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnCaseWritten(Event):
    """The group's own case, to be played like any card."""

    case: str
    title: str
    text: str
    question: str
    options: tuple[str, ...] = ()
    tension: str = ""


# A card


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseEntered(Event):
    """The group went to this step of its format, forward or back."""

    step: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactOpened(Event):
    """Somebody asked, so the answer opens."""

    fact: str


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


@dataclass(frozen=True, slots=True, kw_only=True)
class LensGiven(Event):
    """Somebody speaks from this lens; `who` None takes it back."""

    lens: str
    who: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnStarted(Event):
    """Somebody has the floor, perhaps behind a lens; `who` None ends the turn."""

    who: str | None
    lens: str | None = None
    seconds: int = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptDone(Event):
    """The group discussed a question, or ticks it open again."""

    prompt: str
    done: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentGiven(Event):
    """An argument for a pole (left, right), perhaps against one's own choice."""

    id: str
    pole: str
    text: str = ""
    who: str | None = None
    lens: str | None = None
    against_own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteWritten(Event):
    """The group's notes on the card, the whole text as it is now."""

    text: str


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


# Alone


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


# The clock


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


# The log


@dataclass(frozen=True, slots=True, kw_only=True)
class Reverted(Event):
    """The session is as it was after event number `to`; nothing is deleted."""

    to: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Redacted(Event):
    """The text of event number `event` was struck out in the log."""

    event: int


EVENTS: tuple[type[Event], ...] = tuple(
    found
    for found in list(globals().values())
    if isinstance(found, type) and issubclass(found, Event) and found is not Event
)


def kind(event: type[Event]) -> str:
    """The name of an event in the log: `VoteCast` is `vote_cast`."""
    name = event.__name__
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).lstrip("_")


KINDS: dict[str, type[Event]] = {kind(event): event for event in EVENTS}
