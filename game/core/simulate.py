"""Thousands of plays on a card, and what they show about it.

A play is one path through a card's options and follow-ups. A habit always takes the same path, so
it is played once; chance and "least used" are played as often as is asked. Plays are counted by
path, which keeps them fast; what they show is worked out when somebody asks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from game.core.deck import Card, Deck
from game.core.findings import CardResult, Habit, Reach, Result, Spread, Stretch
from game.core.policies import BEST, LEAST_USED, LEFT, MIDDLE, RANDOM, RIGHT, by_chance, least_used
from game.core.policies import habits as habits_of
from game.core.track import END, MOST_STEPS, Steps, Track, track

WORDS_A_MINUTE = 200
"""How fast somebody reads in silence."""

SECONDS_A_CHOICE = 30
"""How long somebody thinks about a choice; an estimate of our own."""

Plays = Mapping[Steps, int]


class Runner:
    """Plays on one card, in bites as small as one likes."""

    def __init__(self, card: Card, deck: Deck, seed: str = "") -> None:
        """Make the card ready and play every habit once."""
        self.track = track(card, deck)
        self.plays = 0
        self._counts: dict[str, Counter[Steps]] = {RANDOM: Counter(), LEAST_USED: Counter()}
        self._play = {RANDOM: by_chance(self.track, seed), LEAST_USED: least_used(self.track)}
        self._habits = habits_of(self.track)

    def run(self, plays: int) -> None:
        """Play this often by chance, and as often what was chosen least."""
        for name, play in self._play.items():
            counts = self._counts[name]
            for _n in range(plays):
                steps = play()
                counts[steps] = counts.get(steps, 0) + 1
        self.plays += plays

    def result(self) -> CardResult:
        """What all plays so far show."""
        chance = self._counts[RANDOM]
        every = Counter(chance)
        every.update(self._counts[LEAST_USED])
        every.update(self._habits.values())
        policies = {**self._counts, **{name: {steps: 1} for name, steps in self._habits.items()}}
        return CardResult(
            self.track.card,
            self.plays,
            tuple(_reach(self.track, chance, every)),
            tuple(_spread(self.track, chance or every)),
            tuple(_result(self.track, name, plays) for name, plays in policies.items() if plays),
            _stretch({steps: n / 60 for steps, n in _seconds(self.track, every)}, chance or every),
            max(_total(self.track, steps) for steps in every),
            any(_round(self.track, steps) for steps in every),
        )


def simulate(
    deck: Deck, plays: int, seed: str = "", bite: int = 2000
) -> Iterator[tuple[Runner, int]]:
    """Play every card of a deck; after each bite the runner, and how many plays it did."""
    for card in deck.cards:
        runner = Runner(card, deck, seed)
        while runner.plays < plays:
            size = min(bite, plays - runner.plays)
            runner.run(size)
            yield runner, size


def habits(results: Sequence[CardResult]) -> tuple[Habit, ...]:
    """On how many cards each habit ends as well as any play did; the strongest first."""
    names = (LEFT, RIGHT, MIDDLE, BEST)
    cards = [card for card in results if any(r.total.least != r.total.most for r in card.results)]
    wins: dict[str, int] = {}
    for card in cards:
        for result in card.results:
            if result.policy.startswith(names):
                won = result.total.most == card.best
                wins[result.policy] = wins.get(result.policy, 0) + won
    found = (Habit(policy, n, len(cards)) for policy, n in wins.items())
    return tuple(sorted(found, key=lambda habit: (-habit.wins, habit.policy)))


def _reach(track: Track, chance: Plays, every: Plays) -> Iterator[Reach]:
    """Every option, how many of the plays by chance came to it, and whether any play did."""
    came = _visits(track, chance)
    any_play = _visits(track, every)
    plays = sum(chance.values()) or 1
    for scene in track.scenes:
        for way in scene.ways:
            place = scene.id, way.id
            yield Reach(*place, came[place] / plays, dead=not any_play[place])


def _visits(track: Track, plays: Plays) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for steps, times in plays.items():
        for place in {(scene.id, way.id) for scene, way in track.along(steps)}:
            found[place] += times
    return found


def _spread(track: Track, plays: Plays) -> Iterator[Spread]:
    """What the plays end with on each interest."""
    for number, interest in enumerate(track.interests):
        short = {s: sum(way.short[number] for _, way in track.along(s)) for s in plays}
        long = {s: sum(way.long[number] for _, way in track.along(s)) for s in plays}
        yield Spread(interest, _stretch(short, plays), _stretch(long, plays))


def _result(track: Track, policy: str, plays: Plays) -> Result:
    """How a policy ends, and the path it takes most."""
    total = _stretch({steps: _total(track, steps) for steps in plays}, plays)
    usual = max(plays, key=lambda steps: (plays[steps], steps))
    path = tuple(way.id for _scene, way in track.along(usual))
    return Result(policy, sum(plays.values()), total, path)


def _stretch(values: Mapping[Steps, float], plays: Plays) -> Stretch:
    """From the least to the most, with the mean over all plays."""
    times = sum(plays.values())
    mean = sum(values[steps] * n for steps, n in plays.items()) / times
    held = [values[steps] for steps in plays]
    return Stretch(min(held), round(mean, 3), max(held))


def _total(track: Track, steps: Steps) -> int:
    """All that a play brings and costs, short and long."""
    return sum(sum(way.short) + sum(way.long) for _scene, way in track.along(steps))


def _seconds(track: Track, plays: Plays) -> Iterator[tuple[Steps, float]]:
    """How long each play takes somebody who practises alone."""
    for steps in plays:
        words = sum(scene.words + way.words for scene, way in track.along(steps))
        yield steps, words * 60 / WORDS_A_MINUTE + len(steps) * SECONDS_A_CHOICE


def _round(track: Track, steps: Steps) -> bool:
    """Whether a play was cut off while it went round."""
    ends = [way.next for _scene, way in track.along(steps)]
    return len(steps) == MOST_STEPS and ends[-1] != END
