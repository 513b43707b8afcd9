"""How a group voted on a card: counts per option, and what the talk changed."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.deck import OTHER, PASS, Card
from game.core.mirror import Result, Shift
from game.core.view import Played


@dataclass(frozen=True, slots=True)
class Choice:
    """An option with the people who chose it, per open round.

    The label of "anders" and "ik pas" is empty, as is the letter of "ik pas".
    """

    id: str
    letter: str
    label: str
    lean: int | None
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a group stood on the cord (-2 to +2) before and after, and how divided.

    With a single open round there is no after. A place is None when nobody chose an
    option with a place on the cord, a label when there were fewer than four who did.
    """

    before: float | None = None
    after: float | None = None
    label_before: str | None = None
    label_after: str | None = None


@dataclass(frozen=True, slots=True)
class Votes:
    """All that may be told of the votes on a card; who chose what is not in it.

    Attributes:
        rounds: the numbers of the open rounds, from 1.
        others: what people wrote at "anders, namelijk", in alphabetical order.
        moved: how many chose something else the second time; None when not known.
        flow: from option, to option, people; empty when not known.
    """

    rounds: tuple[int, ...]
    choices: tuple[Choice, ...]
    others: tuple[str, ...]
    stand: Stand
    moved: int | None
    drift: float | None
    flow: tuple[tuple[str, str, int], ...]
    grew_together: bool


def votes(done: Played) -> Votes:
    """The votes on a card that is done."""
    opened = [(n, r) for n, r in enumerate(done.results, 1) if r is not None]
    results = tuple(result for _, result in opened)
    shift = done.shift or Shift(None, 0, None, None, (), grew_together=False)
    return Votes(
        rounds=tuple(number for number, _ in opened),
        choices=choices(done.card, results) if results else (),
        others=tuple(sorted({text for result in results for text in result.texts})),
        stand=stand(results),
        moved=shift.moved,
        drift=shift.drift,
        flow=shift.flow,
        grew_together=shift.grew_together,
    )


def choices(card: Card, results: tuple[Result, ...]) -> tuple[Choice, ...]:
    """The options of a card in order, then "anders" and "ik pas"."""

    def counts(option: str) -> tuple[int, ...]:
        return tuple(result.counts[option] for result in results)

    own = (Choice(o.id, card.letter(o.id), o.label, o.lean, counts(o.id)) for o in card.options)
    other = Choice(OTHER, card.letter(OTHER), "", None, counts(OTHER))
    return (*own, other, Choice(PASS, "", "", None, counts(PASS)))


def stand(results: tuple[Result, ...]) -> Stand:
    """Where the group stood at the first open round and at the last."""
    if not results:
        return Stand()
    first, last = results[0], results[-1]
    if len(results) == 1:
        return Stand(first.mean, None, first.label)
    return Stand(first.mean, last.mean, first.label, last.label)
