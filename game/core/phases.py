"""The phases of a group session, as a table: what may happen in each, and who ends it."""

from __future__ import annotations

from dataclasses import dataclass

from game.core import events as e

Kinds = frozenset[type[e.Event]]

TALKING: Kinds = frozenset(
    {e.LensGiven, e.TurnStarted, e.PromptDone, e.ArgumentGiven, e.FactOpened},
)
VOTING: Kinds = frozenset({e.VoteCast, e.VoteWithdrawn, e.Revealed})

ANYTIME: Kinds = frozenset(
    {
        *(e.Joined, e.Left, e.TimerSet, e.Paused, e.Resumed),
        *(e.ActionFollowedUp, e.RulesAgreed, e.PreparationCounted),
    },
)
"""Allowed on the board and in every phase."""

ON_BOARD: Kinds = frozenset({e.TensionChosen, e.CardDrawn, e.SessionClosed})
"""Allowed when no card lies on the table."""

ON_TABLE: Kinds = frozenset(
    {
        e.PhaseEntered,
        e.NoteWritten,
        e.CardClosed,
        e.CardSwapped,
        e.OwnCaseWritten,
        e.TakeawayAdded,
        e.ActionAdded,
        e.SignalAdded,
    },
)
"""Allowed in every phase of a card."""


@dataclass(frozen=True, slots=True)
class Phase:
    """A row of the table; `needs` is what must be there to enter it."""

    id: str
    allow: Kinds = frozenset()
    needs: tuple[str, ...] = ()


PHASES: dict[str, Phase] = {
    phase.id: phase
    for phase in (
        Phase("look_back"),
        Phase("pitch", frozenset({e.CasePitched})),
        Phase("choose_case", frozenset({e.CasePitched, e.CaseChosen})),
        Phase("read", needs=("card",)),
        Phase("ask", TALKING, needs=("questions",)),
        Phase("vote", VOTING, needs=("card", "options")),
        Phase("reveal", frozenset({e.VoteCorrected}), needs=("result",)),
        Phase("discuss", TALKING),
        Phase("talk", TALKING),
        Phase("counter", TALKING, needs=("card", "options")),
        Phase("revote", VOTING, needs=("card", "options")),
        Phase("compare", frozenset({e.VoteCorrected}), needs=("result",)),
        Phase("decide", frozenset({e.Decided, e.VoteCorrected}), needs=("card", "options")),
        Phase("consequence", needs=("card", "consequences")),
        Phase("twist", frozenset({e.TwistShown, e.Reconsidered}), needs=("card", "twist")),
        Phase("insight", needs=("card", "insight")),
        Phase("harvest"),
    )
}

VOTES = ("vote", "revote")
"""The phases in which ballots are cast; each is a round of its own."""

OPEN_PHASES = ("consequence", "twist", "insight", "harvest")
"""In these, what an option costs and brings is open to all."""
