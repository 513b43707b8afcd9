"""A card made ready for many plays: numbers instead of names, nothing looked up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.core.deck import Card, Deck, Option
from game.core.solo.table import MOST_SCENES

END = -1
"""The number of the scene after the last one."""

START = ""
"""The id of the scene that is the card itself."""

MOST_STEPS = 1 + MOST_SCENES
"""A play with more choices goes round and round; it is cut off where practising alone ends too."""

Steps = tuple[int, ...]
"""One play: the number of the option that was chosen in each scene it came to."""


@dataclass(frozen=True, slots=True)
class Way:
    """An option: what it does per interest, short and long, and the scene it leads to."""

    id: str
    lean: int
    short: tuple[int, ...]
    long: tuple[int, ...]
    next: int
    words: int


@dataclass(frozen=True, slots=True)
class Scene:
    """The card itself or a follow-up, with its options."""

    id: str
    ways: tuple[Way, ...]
    words: int


@dataclass(frozen=True, slots=True)
class Track:
    """A card; its first scene is the card itself."""

    card: str
    interests: tuple[str, ...]
    scenes: tuple[Scene, ...]

    def along(self, steps: Steps) -> Iterable[tuple[Scene, Way]]:
        """The scenes and choices of one play."""
        at = 0
        for step in steps:
            scene = self.scenes[at]
            yield scene, scene.ways[step]
            at = scene.ways[step].next


def track(card: Card, deck: Deck) -> Track:
    """The track of a card, with the interests of its deck."""
    interests = tuple(interest.id for interest in deck.interests)
    numbers = {scene.id: number for number, scene in enumerate(card.followups, 1)}
    read = _words(card.case, card.question)

    def scene(name: str, options: tuple[Option, ...], words: int) -> Scene:
        ways = tuple(_way(option, interests, numbers) for option in options)
        return Scene(name, ways, words + sum(_words(option.label) for option in options))

    followups = (scene(each.id, each.options, _words(each.text)) for each in card.followups)
    return Track(card.id, interests, (scene(START, card.options, read), *followups))


def _way(option: Option, interests: tuple[str, ...], numbers: dict[str, int]) -> Way:
    effects = [option.effects.get(interest, (0, 0)) for interest in interests]
    return Way(
        option.id,
        option.lean or 0,
        tuple(short for short, _long in effects),
        tuple(long for _short, long in effects),
        END if option.next is None else numbers.get(option.next, END),
        _words(option.soon, option.later),
    )


def _words(*texts: str) -> int:
    return sum(len(text.split()) for text in texts)
