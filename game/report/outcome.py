"""What the group decided on a card, what that brings, and whether it stood."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.deck import Deck, Option
from game.core.phases import OPEN_PHASES
from game.core.view import Played
from game.report.text import flowing


@dataclass(frozen=True, slots=True)
class Effect:
    """What an option does to an interest, short and long (-2 to +2): our own estimate."""

    interest: str
    soon: int
    later: int


@dataclass(frozen=True, slots=True)
class Decided:
    """The decision of the group; `label` is empty for "anders", which has no effects."""

    letter: str
    label: str
    how: str
    text: str
    soon: str = ""
    later: str = ""
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Turned:
    """The twist the group saw, and its verdict; `stands` is None without one."""

    title: str
    text: str
    question: str
    stands: bool | None
    letter: str
    label: str
    words: str


def decided(deck: Deck, done: Played) -> Decided | None:
    """The decision on a card that is done; None when the group took none."""
    decision = done.play.decision
    if decision is None:
        return None
    option = done.card.option(decision.option)
    bare = Decided(
        done.card.letter(decision.option),
        option.label if option else "",
        decision.how,
        decision.text,
    )
    return _with_effects(deck, bare, option) if option and _saw_effects(done) else bare


def _saw_effects(done: Played) -> bool:
    """Whether the group came to a step where the consequences are open."""
    been = {*done.play.visited, done.play.step}
    return any(step.id in been and step.phase in OPEN_PHASES for step in done.format.steps)


def _with_effects(deck: Deck, bare: Decided, option: Option) -> Decided:
    labels = {interest.id: interest.label for interest in deck.interests}
    effects = (
        Effect(label, *option.effects[interest])
        for interest, label in labels.items()
        if interest in option.effects
    )
    return Decided(
        bare.letter,
        bare.label,
        bare.how,
        bare.text,
        flowing(option.soon),
        flowing(option.later),
        tuple(effects),
    )


def turned(done: Played) -> Turned | None:
    """The twist of a card that is done; None when the group did not see it."""
    twist, verdict = done.card.twist, done.play.verdict
    if twist is None or not done.play.twist_shown:
        return None
    told = twist.title, flowing(twist.text), flowing(twist.question)
    if verdict is None:
        return Turned(*told, None, "", "", "")
    option = done.card.option(verdict.option)
    letter = done.card.letter(verdict.option) if verdict.option else ""
    return Turned(*told, verdict.stands, letter, option.label if option else "", verdict.text)
