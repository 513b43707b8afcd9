"""All rules of the lint over a deck or a card, without what is kept silent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from game.core.deck import Card, Deck
from game.decks.files import CardFile, Loaded
from game.decks.lint import (
    abbreviation,
    deep,
    dominated,
    flat_interest,
    free,
    habit,
    hard,
    hint,
    idle_twist,
    long_sentence,
    minutes,
    moved_id,
    no_consequence,
    no_prompts,
    old_law,
    one_sided,
    overflow,
    picture,
    private,
    revision,
    same,
    sample,
    unreachable,
)
from game.decks.lint.overflow import Measure
from game.decks.problems import Finding, Problem, ordered
from game.decks.source import Source
from game.decks.wording import LINT

Rule = Callable[[Card, Deck], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    dominated.rule,
    free.rule,
    same.rule,
    one_sided.rule,
    flat_interest.rule,
    idle_twist.rule,
    unreachable.rule,
    deep.rule,
    no_prompts.rule,
    no_consequence.rule,
    minutes.rule,
    long_sentence.rule,
    hard.rule,
    abbreviation.rule,
    hint.rule,
    picture.rule,
    private.rule,
)
"""Rules that need nothing but the card and its deck; F01 and F03 are held while loading."""


@dataclass(frozen=True, slots=True)
class Given:
    """What some rules need from outside; a rule without it is left out."""

    today: date | None = None
    measure: Measure | None = None
    earlier: Deck | None = None
    samples: AbstractSet[str] = frozenset()


NOTHING = Given()


def lint(loaded: Loaded, given: Given = NOTHING) -> tuple[Problem, ...]:
    """Everything in a deck that could be better."""
    if loaded.deck is None:
        return ()
    found = [problem for file in loaded.cards for problem in lint_card(file, loaded.deck, given)]
    found += map(loaded.source.problem, habit.rule(loaded.deck))
    found += lint_deck(loaded.source, loaded.deck)
    return ordered(found)


def lint_deck(source: Source, deck: Deck) -> Iterator[Problem]:
    """Everything in the deck's own file that could be better."""
    return map(source.problem, sample.deck_rule(deck))


def lint_card(file: CardFile, deck: Deck, given: Given = Given()) -> list[Problem]:
    """Everything in a card that could be better, without what its writer keeps silent."""
    if file.card is None:
        return []
    found = list(_findings(file.card, deck, given))
    loud = [file.source.problem(one) for one in found if one.code not in file.silence]
    codes = {one.code for one in found}
    idle = (one for one in _idle(file, codes, given))
    return [*loud, *map(file.source.problem, idle)]


def _findings(card: Card, deck: Deck, given: Given) -> Iterator[Finding]:
    """What all rules find."""
    for rule in RULES:
        yield from rule(card, deck)
    yield from sample.rule(card, given.samples)
    if given.measure:
        yield from overflow.rule(card, given.measure)
    if given.today:
        yield from old_law.rule(card, given.today)
    if given.earlier:
        yield from moved_id.rule(card, deck, given.earlier)
        yield from revision.rule(card, given.earlier)


def _idle(file: CardFile, found: set[str], given: Given) -> Iterator[Finding]:
    """Silences for what is not there."""
    unasked = {
        "T01": given.measure is None,
        "L01": given.today is None,
        "X01": given.earlier is None,
        "X02": given.earlier is None,
    }
    for code, number in file.silence.items():
        if code in LINT and code not in found and not unasked.get(code, False):
            yield Finding("S01", ("silence", number), {"name": code})
