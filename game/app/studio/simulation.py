"""What plays on a card showed, in words and numbers for the screen."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card, Deck, Option
from game.core.findings import CardResult, Result, Stretch
from game.core.simulate import Runner
from game.ui.screens.studio.plays import Policy, Reached, Simulation, Spread
from game.words import figures, t


def simulation(runner: Runner, deck: Deck | None, wanted: int) -> Simulation | None:
    """The plays so far."""
    card = deck.card_by_id.get(runner.track.card) if deck else None
    if deck is None or card is None or not runner.plays:
        return Simulation(runner.plays, wanted)
    found = runner.result()
    return Simulation(
        found.plays,
        wanted,
        tuple(reached(found, card)),
        tuple(_spread(found, deck)),
        tuple(_policies(found, deck, card)),
        minutes(found.minutes),
        tuple(notes(found, card)),
    )


def reached(found: CardResult, card: Card) -> Iterator[Reached]:
    """How often every option was chosen."""
    for each in found.reach:
        options = _options(card, each.scene)
        number = next((n for n, o in enumerate(options) if o.id == each.option), 0)
        option = options[number]
        letter = chr(ord("A") + number)
        yield Reached(each.scene, letter, option.label, each.share, option.lean, each.dead)


def _options(card: Card, scene: str) -> tuple[Option, ...]:
    return next((each.options for each in card.followups if each.id == scene), card.options)


def _spread(found: CardResult, deck: Deck) -> Iterator[Spread]:
    interests = {each.id: each for each in deck.interests}
    for each in found.spread:
        known = interests.get(each.interest)
        if known:
            yield Spread(known.label, known.icon, _three(each.short), _three(each.long))


def _three(stretch: Stretch) -> tuple[float, float, float]:
    return stretch.least, stretch.mean, stretch.most


def _policies(found: CardResult, deck: Deck, card: Card) -> Iterator[Policy]:
    labels = {each.id: each.label for each in deck.interests}
    for each in found.results:
        total = figures(f"{each.total.mean:+g}".replace("-", "−"))
        yield Policy(policy_name(each.policy, labels), total, _road(each, card))


def policy_name(policy: str, labels: dict[str, str]) -> str:
    """A way of playing, in words."""
    known = {
        "random": t("Op goed geluk"),
        "least_used": t("Wat het minst gekozen is"),
        "always_left": t("Altijd de linkerpool"),
        "always_right": t("Altijd de rechterpool"),
        "middle": t("Altijd het midden"),
    }
    interest = policy.partition(":")[2]
    return known.get(policy) or t("Het beste voor {what}", what=labels.get(interest, interest))


def _road(result: Result, card: Card) -> str:
    """The letters of a path."""
    letters, options = [], card.options
    for step in result.path:
        number = next((n for n, each in enumerate(options) if each.id == step), None)
        if number is None:
            break
        letters.append(chr(ord("A") + number))
        options = next(
            (each.options for each in card.followups if each.id == options[number].next), ()
        )
    return " › ".join(letters)


def minutes(stretch: Stretch) -> str:
    """How long a play takes, in words."""
    return t("{least} tot {most}", least=round(stretch.least), most=max(1, round(stretch.most)))


def notes(found: CardResult, card: Card) -> Iterator[str]:
    """What stands out."""
    for each in found.dead:
        label = next((o.label for o in _options(card, each.scene) if o.id == each.option), "")
        yield t("Hier komt niemand: {label}", label=label)
    if found.endless:
        yield t("Er is een rondje zonder einde in de vervolgen.")
