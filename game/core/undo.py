"""Undo: the log only grows, the session goes back to an earlier state.

People cannot un-know a result, so what was seen stays seen. A round that was open
to all, or whose box was emptied, starts afresh: its votes have to be cast again.
"""

from __future__ import annotations

from game.core import events as e
from game.core.change import change
from game.core.rules.rule import refuse
from game.core.state import Play, Round, Session, State

NOT_A_STEP = frozenset(
    {e.TimerSet, e.Paused, e.Resumed, e.SessionStarted, e.RulesAgreed, e.Redacted},
)
"""Nobody means these when they say undo."""


def target(state: State) -> int | None:
    """The number of the event to go back to for one undo; None at the start.

    Events that happened together (in the same millisecond) are undone together.
    """
    here: State | None = state
    while here and here.last in NOT_A_STEP:
        here = here.before
    if here is None or here.last is None or not here.session.deck:
        return None
    at, before = here.at, here.before
    while before and before.at == at and before.last not in NOT_A_STEP:
        before = before.before
    return before.seq if before and before.session.deck else None


def _find(state: State, to: int) -> State | None:
    here = state.before
    while here and here.seq > to:
        here = here.before
    return here if here and here.seq == to else None


def check(state: State, to: int) -> None:
    """Refuse an undo to a moment that is no part of the session any more."""
    found = _find(state, to)
    if found is None or not found.session.deck:
        refuse("not_in_history", to=to)


def seen(session: Session, before: frozenset[str]) -> frozenset[str]:
    """The rounds whose result people saw, with those that are open now."""
    play = session.play
    if play is None:
        return before
    return before | {f"{play.card}/{n}" for n, r in enumerate(play.rounds) if r.ballots is not None}


def revert(state: State, event: e.Reverted) -> State:
    """The state as it was after event `to`, with what people have seen since."""
    found = _find(state, event.to)
    if found is None:
        refuse("not_in_history", to=event.to)
    session = _afresh(found.session, state)
    return State(state.seq + 1, found.at, found.last, session, state.seen, found.before)


def _afresh(session: Session, now: State) -> Session:
    """Open rounds that were revealed or thrown away since start with no votes."""
    play = session.play
    if play is None:
        return session
    same = now.session.play if now.session.play and now.session.play.card == play.card else None
    rounds = tuple(_round(play, n, same, now) for n in range(len(play.rounds)))
    return change(session, play=change(play, rounds=rounds))


def _round(play: Play, number: int, same: Play | None, now: State) -> Round:
    then = play.rounds[number]
    if then.ballots is not None:
        return then
    lost = same is None or same.rounds[number].ballots is not None
    keep = not (lost or f"{play.card}/{number}" in now.seen)
    return change(then, voted=then.voted if keep else ())
