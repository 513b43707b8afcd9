"""Conversation points: 0 to 10 for how a group talked, never for what it chose.

R = 10 (.30 PC + .20 AB + .20 TE + .15 V + .15 AC), with the weights of the format.
A part that could not be there drops out and the others are rescaled.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.deck import OTHER, PASS, Card, Format
from game.core.state import Play

WEIGHTS: Mapping[str, float] = {
    "perspectives": 0.30,
    "balance": 0.20,
    "counter": 0.20,
    "prediction": 0.15,
    "action": 0.15,
}


@dataclass(frozen=True, slots=True)
class Points:
    """The total, and each part from 0 to 1; a part that dropped out is missing."""

    total: float
    parts: Mapping[str, float]


def points(card: Card, form: Format, play: Play, people: int) -> Points | None:
    """The points of one card; None when no part could be there."""
    phases = {step.phase for step in form.steps}
    parts = {
        "perspectives": _perspectives(card, play) if phases & {"discuss", "talk"} else None,
        "balance": _balance(play) if phases & {"discuss", "counter"} else None,
        "counter": _counter(play, people) if "counter" in phases else None,
        "prediction": _prediction(play),
        "action": _action(play) if "harvest" in phases else None,
    }
    there = {name: part for name, part in parts.items() if part is not None}
    return _weigh(there, form.points or WEIGHTS)


def _weigh(parts: Mapping[str, float], weights: Mapping[str, float]) -> Points | None:
    total = sum(weights.get(name, 0) for name in parts)
    if not total:
        return None
    return Points(10 * sum(weights.get(n, 0) * p for n, p in parts.items()) / total, parts)


def _perspectives(card: Card, play: Play) -> float | None:
    """PC: lenses voiced over lenses on the card; the newcomer's counts double."""
    worth = {lens.id: 2 if lens.newcomer else 1 for lens in card.lenses}
    if not worth:
        return None
    return sum(worth.get(lens, 0) for lens in play.voiced) / sum(worth.values())


def _balance(play: Play) -> float:
    """AB: 1 - |nL - nR| / (nL + nR); 0 without arguments."""
    left = sum(argument.pole == "left" for argument in play.arguments)
    right = len(play.arguments) - left
    return 1 - abs(left - right) / (left + right) if play.arguments else 0.0


def _counter(play: Play, people: int) -> float | None:
    """TE: share of players with an argument against their own choice."""
    if not people:
        return None
    against = [argument for argument in play.arguments if argument.against_own]
    named = {argument.who for argument in against if argument.who}
    return min(1.0, (len(named) + sum(a.who is None for a in against)) / people)


def _prediction(play: Play) -> float | None:
    """V: mean of 1 - |guess - real| / (n - 1), over those who guessed."""
    ballots = next((r.ballots for r in play.rounds if r.ballots), None) or ()
    voters = [ballot for ballot in ballots if ballot.option != PASS]
    if len(voters) < 2:  # noqa: PLR2004 - there are no others to guess
        return None
    hits = [
        1 - abs(b.guess - (sum(o.option == b.option for o in voters) - 1)) / (len(voters) - 1)
        for b in voters
        if b.guess is not None and b.option != OTHER
    ]
    return max(0.0, sum(hits) / len(hits)) if hits else None


def _action(play: Play) -> float:
    """AC: 0 without an action, half for what, whole for what, who and when."""
    if not play.actions:
        return 0.0
    return max(1.0 if action.who and action.when else 0.5 for action in play.actions)
