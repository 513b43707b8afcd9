"""Everything that can happen in a session, in the past tense.

An event is a fact with its time; the state of a session is a fold over its events.
People, cards, options and lenses are named by id. Times are milliseconds since 1970.
"""

from __future__ import annotations

from game.core.events.board import (
    CardClosed,
    CardDrawn,
    CardSwapped,
    CaseChosen,
    CasePitched,
    OwnCaseWritten,
    PhaseEntered,
    TensionChosen,
)
from game.core.events.event import (
    Ballot,
    Event,
    Settings,
)
from game.core.events.outcome import (
    ActionAdded,
    Decided,
    Reconsidered,
    SignalAdded,
    TakeawayAdded,
    TwistShown,
)
from game.core.events.practice import (
    Chosen,
    FollowupChosen,
    JournalWritten,
    Revisited,
    RevisitPlanned,
    TermPractised,
    WhyWritten,
)
from game.core.events.session import (
    ActionFollowedUp,
    Joined,
    Left,
    Paused,
    PreparationCounted,
    Redacted,
    Resumed,
    Reverted,
    RulesAgreed,
    SessionClosed,
    SessionStarted,
    TimerSet,
)
from game.core.events.talk import (
    ArgumentGiven,
    FactOpened,
    LensGiven,
    NoteWritten,
    PromptDone,
    TurnStarted,
)
from game.core.events.votes import (
    Revealed,
    VoteCast,
    VoteCorrected,
    VoteWithdrawn,
)

EVENTS: tuple[type[Event], ...] = (
    SessionStarted,
    RulesAgreed,
    Joined,
    Left,
    ActionFollowedUp,
    PreparationCounted,
    SessionClosed,
    TimerSet,
    Paused,
    Resumed,
    Reverted,
    Redacted,
    TensionChosen,
    CardDrawn,
    CardSwapped,
    CardClosed,
    CasePitched,
    CaseChosen,
    OwnCaseWritten,
    PhaseEntered,
    VoteCast,
    VoteWithdrawn,
    Revealed,
    VoteCorrected,
    FactOpened,
    LensGiven,
    TurnStarted,
    PromptDone,
    ArgumentGiven,
    NoteWritten,
    Decided,
    TwistShown,
    Reconsidered,
    TakeawayAdded,
    ActionAdded,
    SignalAdded,
    Chosen,
    WhyWritten,
    FollowupChosen,
    RevisitPlanned,
    Revisited,
    JournalWritten,
    TermPractised,
)
"""Every kind of event, in the order of the modules."""


def kind(event: type[Event]) -> str:
    """The name of an event in the log: `VoteCast` is `vote_cast`."""
    name = event.__name__
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).lstrip("_")


KINDS: dict[str, type[Event]] = {kind(event): event for event in EVENTS}

__all__ = [
    "EVENTS",
    "KINDS",
    "ActionAdded",
    "ActionFollowedUp",
    "ArgumentGiven",
    "Ballot",
    "CardClosed",
    "CardDrawn",
    "CardSwapped",
    "CaseChosen",
    "CasePitched",
    "Chosen",
    "Decided",
    "Event",
    "FactOpened",
    "FollowupChosen",
    "Joined",
    "JournalWritten",
    "Left",
    "LensGiven",
    "NoteWritten",
    "OwnCaseWritten",
    "Paused",
    "PhaseEntered",
    "PreparationCounted",
    "PromptDone",
    "Reconsidered",
    "Redacted",
    "Resumed",
    "Revealed",
    "Reverted",
    "RevisitPlanned",
    "Revisited",
    "RulesAgreed",
    "SessionClosed",
    "SessionStarted",
    "Settings",
    "SignalAdded",
    "TakeawayAdded",
    "TensionChosen",
    "TermPractised",
    "TimerSet",
    "TurnStarted",
    "TwistShown",
    "VoteCast",
    "VoteCorrected",
    "VoteWithdrawn",
    "WhyWritten",
    "kind",
]
