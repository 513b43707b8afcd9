"""What lies on the table of somebody alone: the card, its steps, its follow-ups."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from game.core.deck import Card, Deck, FollowUp, Option
from game.core.solo.phases import PHASES, WAYS, phase_of
from game.core.solo.practice import Attempt, Practice

MOST_SCENES = 9
"""A card may lead back to an earlier follow-up; after so many the road ends."""

MOST_FACTS = 2
"""So many facts may be opened, so that one chooses what to ask."""


def card_on(deck: Deck, practice: Practice) -> Card | None:
    """The card that is being played."""
    return deck.card_by_id.get(practice.now.card) if practice.now else None


def scenes(card: Card, attempt: Attempt) -> Iterator[tuple[FollowUp, Option | None]]:
    """The follow-ups so far with what was chosen in each; the last may still be open."""
    option = card.option(attempt.option)
    followups = {each.id: each for each in card.followups}
    for number in range(MOST_SCENES):
        found = followups.get(option.next or "") if option else None
        if found is None:
            return
        chosen = attempt.scenes[number].option if number < len(attempt.scenes) else None
        option = next((o for o in found.options if o.id == chosen), None)
        yield found, option


def scene_at(card: Card, attempt: Attempt, step: str) -> FollowUp | None:
    """The follow-up of this step."""
    found = [followup for followup, _ in scenes(card, attempt)]
    number = number_of(step)
    return found[number - 1] if 0 < number <= len(found) else None


def number_of(step: str) -> int:
    """Which of the follow-ups a step is, from 1; 0 for another step."""
    number = step.partition("-")[2]
    return int(number) if number.isdecimal() else 0


def steps(card: Card, attempt: Attempt) -> tuple[str, ...]:
    """The steps of an attempt that can be played now or later, in order."""
    names = (name for phase in WAYS[attempt.way] for name in _named(phase, card, attempt))
    return tuple(step for step in names if _may_come(card, attempt, step))


def _named(phase: str, card: Card, attempt: Attempt) -> Iterator[str]:
    if phase != "follow_up":
        yield phase
        return
    for number, _ in enumerate(scenes(card, attempt), 1):
        yield f"follow_up-{number}"


def playable(card: Card, attempt: Attempt, step: str) -> bool:
    """Whether this step can be entered now."""
    needs = PHASES[phase_of(step)].needs
    return step in steps(card, attempt) and all(_has(need, card, attempt) for need in needs)


def _may_come(card: Card, attempt: Attempt, step: str) -> bool:
    """Whether the card has what a step needs, apart from a choice that is still to be made."""
    needs = PHASES[phase_of(step)].needs
    return all(need == "chosen" or _has(need, card, attempt) for need in needs)


def _has(need: str, card: Card, attempt: Attempt) -> bool:
    return bool(_NEEDS[need](card, attempt))


_NEEDS: dict[str, Callable[[Card, Attempt], object]] = {
    "facts": lambda card, _attempt: card.facts,
    "options": lambda card, _attempt: len(card.options) > 1,
    "chosen": lambda _card, attempt: attempt.option,
    "lenses": lambda card, _attempt: card.lenses,
    "consequences": lambda card, _attempt: any(
        o.effects or o.soon or o.later for o in card.options
    ),
    "scene": lambda card, attempt: next(scenes(card, attempt), None),
    "twist": lambda card, _attempt: card.twist,
    "insight": lambda card, _attempt: card.insight or card.handles,
    "before": lambda _card, attempt: attempt.of,
}


def forward(card: Card, attempt: Attempt) -> str | None:
    """The next step that can be entered; None at the end of the card."""
    found = steps(card, attempt)
    later = found[found.index(attempt.step) + 1 :] if attempt.step in found else ()
    return next((step for step in later if playable(card, attempt, step)), None)


def back(card: Card, attempt: Attempt) -> str | None:
    """The step before this one; None at the start of the card."""
    found = steps(card, attempt)
    earlier = found[: found.index(attempt.step)] if attempt.step in found else ()
    return next((step for step in reversed(earlier) if playable(card, attempt, step)), None)


def stuck(attempt: Attempt) -> bool:
    """Whether a choice has to be made before going on."""
    phase = phase_of(attempt.step)
    if phase == "choose":
        return attempt.option is None
    if phase == "follow_up":
        return len(attempt.scenes) < number_of(attempt.step)
    return False
