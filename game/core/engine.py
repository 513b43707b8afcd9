"""The three doors of the rules: `apply`, `legal`, and (in view.py) `view`.

`apply` gives the next state or raises Rejected and leaves the state as it was.
`legal` names what is allowed now, so that buttons, bots and fuzzers ask one place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from game.core import events as e
from game.core import undo
from game.core.deck import Deck
from game.core.phases import ANYTIME, ON_BOARD, ON_TABLE, PHASES
from game.core.rules import board, outcome, session, talk, votes
from game.core.rules.rule import Rule, refuse
from game.core.solo import phases as solo
from game.core.solo import rules as solo_rules
from game.core.solo.practice import Practice
from game.core.state import Session, State
from game.core.table import step_on
from game.errors import Rejected

VERSION = 1
"""The engine's version; a log names the one that wrote it."""

RULES: dict[type[e.Event], Rule] = {
    **solo_rules.RULES,
    **session.RULES,
    **board.RULES,
    **votes.RULES,
    **talk.RULES,
    **outcome.RULES,
}

SOLO = solo_rules.RULES
"""The rules when somebody practises alone; the second table of phases goes with them."""

AFTER_THE_END = frozenset({e.Redacted, e.Reverted, e.ActionFollowedUp})
BEFORE_THE_START = frozenset({e.SessionStarted})


def apply(deck: Deck, state: State, event: e.Event) -> State:
    """The state after this event.

    Raises:
        Rejected: the rules do not allow it now; `state` is unchanged, as all states are.
    """
    _check(deck, state, event)
    return fold(deck, state, event)


def fold(deck: Deck, state: State, event: e.Event) -> State:
    """The state after an event that was checked before, as those of a log are."""
    if isinstance(event, e.Reverted):
        return undo.revert(state, event)
    after = _rules(state.session)[type(event)].fold(deck, state.session, event)
    seen = undo.seen(after, state.seen) if type(event) is e.Revealed else state.seen
    return State(state.seq + 1, event.at, type(event), after, seen, state)


def _rules(now: Session) -> dict[type[e.Event], Rule]:
    return RULES if now.practice is None else SOLO


def replay(deck: Deck, events: Iterable[e.Event]) -> State:
    """The state after a whole log."""
    state = State()
    for event in events:
        state = fold(deck, state, event)
    return state


def _check(deck: Deck, state: State, event: e.Event) -> None:
    if isinstance(event, e.Reverted):
        undo.check(state, event.to)
        return
    kind = type(event)
    if not _in_time(deck, state.session, kind):
        refuse("not_now", event=e.kind(kind))
    _rules(state.session)[kind].check(deck, state.session, event)


def _in_time(deck: Deck, now: Session, kind: type[e.Event]) -> bool:
    """Whether the table of phases allows this kind of event here."""
    if not now.deck:
        return kind in BEFORE_THE_START
    if now.closed:
        return kind in AFTER_THE_END
    if now.practice is not None:
        return kind is e.Redacted or _in_time_solo(now.practice, kind)
    if kind in ANYTIME or kind is e.Redacted:
        return True
    if now.play is None:
        return kind in ON_BOARD
    step = step_on(deck, now)
    return kind in ON_TABLE or (step is not None and kind in PHASES[step.phase].allow)


def _in_time_solo(practice: Practice, kind: type[e.Event]) -> bool:
    """The same, by the second table."""
    if kind in solo.ANYTIME:
        return True
    if practice.now is None:
        return kind in solo.AT_HOME
    return kind in solo.ON_TABLE or kind in solo.PHASES[solo.phase_of(practice.now.step)].allow


def legal(deck: Deck, state: State, who: str) -> tuple[e.Event, ...]:
    """What `who` may do now: events to append as they are, or to fill in where text is "…".

    Args:
        deck: the deck of the session.
        state: where the session is.
        who: `facilitator`, or a participant's id: that person votes and no more.
    """
    offers = (
        offer
        for rule in _rules(state.session).values()
        for offer in rule.offer(deck, state.session)
    )
    allowed = (offer for offer in offers if _allowed(deck, state, offer))
    return tuple(offer for offer in allowed if who == "facilitator" or _is_own(offer, who))


def _is_own(event: e.Event, who: str) -> bool:
    return isinstance(event, e.VoteCast | e.VoteWithdrawn) and event.who == who


def _allowed(deck: Deck, state: State, event: e.Event) -> bool:
    try:
        _check(deck, state, event)
    except Rejected:
        return False
    return True


def stamped(events: Iterable[e.Event], now: int) -> Iterator[e.Event]:
    """These events with the time (ms) at which they happen."""
    return (replace(event, at=now) for event in events)
