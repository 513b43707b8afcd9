"""What a vote looks like: a result per round, and both rounds side by side."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from game.core import measures
from game.core.deck import OTHER, PASS, Card
from game.core.events import Ballot
from game.core.state import Play, Round


@dataclass(frozen=True, slots=True)
class Result:
    """An open round. `people` are ids per option, empty when nobody is named.

    `mean` is the place of the bead on the cord (-2 to +2). `first` are the options
    whose voters should speak first: a lone voice, then the far ends. `overestimated` is
    above 0 when people thought that more others agreed with them than did.
    """

    counts: dict[str, int]
    people: dict[str, tuple[str, ...]]
    texts: tuple[str, ...]
    positions: tuple[int, ...]
    mean: float | None
    agreement: float | None
    label: str | None
    spread: float
    overestimated: float | None
    lone: str | None
    ends: tuple[str, ...]
    voters: int


@dataclass(frozen=True, slots=True)
class Shift:
    """Two rounds side by side. `moved` is a share of `stayed_on` people; None if not known."""

    moved: int | None
    of: int
    drift: float | None
    change: float | None
    flow: tuple[tuple[str, str, int], ...]
    grew_together: bool


def result(card: Card, open_round: Round) -> Result | None:
    """The result of a round; None before its reveal."""
    if open_round.ballots is None:
        return None
    ballots = open_round.ballots
    order = [*(option.id for option in card.options), OTHER, PASS]
    counts = {option: sum(b.option == option for b in ballots) for option in order}
    positions = _positions(card, ballots)
    chosen = [counts[option.id] for option in card.options]
    return Result(
        counts=counts,
        people={option: _people(ballots, option) for option in order},
        texts=tuple(b.text for b in ballots if b.option == OTHER and b.text),
        positions=positions,
        mean=measures.mean(positions),
        agreement=measures.agreement(measures.frequencies(positions)) if positions else None,
        label=measures.label(positions) if _on_cord(card) else measures.label_of_counts(chosen),
        spread=measures.spread(chosen),
        overestimated=_overestimated(ballots, counts),
        lone=_lone(counts),
        ends=_ends(card, counts),
        voters=len(ballots),
    )


def _on_cord(card: Card) -> bool:
    """Whether the options have a place between the poles; those of an own case have none."""
    return any(option.lean is not None for option in card.options)


def _people(ballots: tuple[Ballot, ...], option: str) -> tuple[str, ...]:
    return tuple(b.who for b in ballots if b.option == option and b.who)


def _positions(card: Card, ballots: tuple[Ballot, ...]) -> tuple[int, ...]:
    leans = {option.id: option.lean for option in card.options}
    found = (leans.get(ballot.option) for ballot in ballots)
    return tuple(lean for lean in found if lean is not None)


def _overestimated(ballots: tuple[Ballot, ...], counts: dict[str, int]) -> float | None:
    """False consensus: by how much people thought that others agreed with them."""
    guesses = [(b.guess, counts[b.option] - 1) for b in ballots if b.guess is not None]
    return measures.false_consensus(guesses, len(ballots))


def _lone(counts: dict[str, int]) -> str | None:
    """The one option with a single voter, when all others who chose are together."""
    chosen = {option: n for option, n in counts.items() if n and option != PASS}
    alone = [option for option, n in chosen.items() if n == 1]
    return alone[0] if len(alone) == 1 and len(chosen) > 1 else None


def _ends(card: Card, counts: dict[str, int]) -> tuple[str, ...]:
    """The chosen options that lie furthest left and right."""
    chosen = [o for o in card.options if counts[o.id] and o.lean is not None]
    if not chosen:
        return ()
    left = min(chosen, key=lambda o: o.lean or 0)
    right = max(chosen, key=lambda o: o.lean or 0)
    return () if left.lean == right.lean else (left.id, right.id)


def results(card: Card, play: Play) -> tuple[Result | None, ...]:
    """The result of each round of a card."""
    return tuple(result(card, each) for each in play.rounds)


def shift(card: Card, play: Play) -> Shift | None:
    """What changed from the first to the last open round; None with fewer than two."""
    rounds = [r for r in play.rounds if r.ballots is not None]
    if len(rounds) < 2:  # noqa: PLR2004 - two rounds to compare
        return None
    first, second = rounds[0], rounds[-1]
    before, after = _positions(card, first.ballots or ()), _positions(card, second.ballots or ())
    flow = second.flow if second.flow is not None else _flow(first, second)
    known = bool(flow)
    counters = sum(argument.against_own for argument in play.arguments)
    return Shift(
        moved=sum(n for a, b, n in flow if a != b) if known else None,
        of=sum(n for _, _, n in flow),
        drift=measures.drift(before, after),
        change=_change(before, after),
        flow=flow,
        grew_together=measures.grew_together(before, after, counters),
    )


def _change(before: tuple[int, ...], after: tuple[int, ...]) -> float | None:
    if not before or not after:
        return None
    return measures.agreement(measures.frequencies(after)) - measures.agreement(
        measures.frequencies(before),
    )


def _flow(first: Round, second: Round) -> tuple[tuple[str, str, int], ...]:
    then = {ballot.who: ballot.option for ballot in first.ballots or () if ballot.who}
    pairs = Counter(
        (then[ballot.who], ballot.option) for ballot in second.ballots or () if ballot.who in then
    )
    return tuple((a, b, n) for (a, b), n in sorted(pairs.items()))


def flow_of(
    first: tuple[Ballot, ...], second: tuple[Ballot, ...]
) -> tuple[tuple[str, str, int], ...]:
    """Counts from option to option, from named ballots; for an anonymous second reveal."""
    return _flow(Round(ballots=first), Round(ballots=second))
