"""The second table of phases, and the ways through a card: practice, cura, revisit."""

from __future__ import annotations

from game.core import events as e
from game.core.phases import Kinds, Phase

SOLO = "@solo"
"""The format of a session of practice; no format of a deck can be called so."""

PRACTICE, CURA, REVISIT = "practice", "cura", "revisit"

ANYTIME: Kinds = frozenset({e.JournalWritten, e.TermPractised, e.RevisitPlanned})
"""Allowed with and without a card on the table."""

AT_HOME: Kinds = frozenset({e.CardDrawn, e.SessionClosed})
"""Allowed when no card lies on the table."""

ON_TABLE: Kinds = frozenset(
    {e.PhaseEntered, e.CardClosed, e.CardSwapped, e.NoteWritten, e.WhyWritten}
)
"""Allowed in every phase of a card."""

PHASES: dict[str, Phase] = {
    phase.id: phase
    for phase in (
        Phase("read"),
        Phase("ask", frozenset({e.FactOpened}), needs=("facts",)),
        Phase("choose", frozenset({e.Chosen}), needs=("options",)),
        Phase("why", needs=("chosen",)),
        Phase("lenses", needs=("chosen", "lenses")),
        Phase("consequence", needs=("chosen", "consequences")),
        Phase("follow_up", frozenset({e.FollowupChosen}), needs=("scene",)),
        Phase(
            "twist",
            frozenset({e.TwistShown, e.Reconsidered}),
            needs=("chosen", "twist"),
        ),
        Phase("insight", needs=("chosen", "insight")),
        Phase("take_along", needs=("chosen",)),
        Phase("concentrate"),
        Phase("postpone", frozenset({e.FactOpened})),
        Phase("reflect", needs=("lenses",)),
        Phase("compare", frozenset({e.Revisited}), needs=("chosen", "before")),
    )
}

AFTER = ("consequence", "follow_up", "twist", "insight", "take_along")

WAYS: dict[str, tuple[str, ...]] = {
    PRACTICE: ("read", "ask", "choose", "why", "lenses", *AFTER),
    CURA: ("concentrate", "postpone", "reflect", "choose", "why", *AFTER),
    REVISIT: ("read", "choose", "why", "compare"),
}
"""The phases of each way, in order; `follow_up` comes again while there is a next."""

OPEN_PHASES = frozenset(AFTER)
"""In these, what an option costs and brings is open."""


def phase_of(step: str) -> str:
    """The phase of a step: `follow_up-2` is the second follow-up."""
    return step.partition("-")[0]
