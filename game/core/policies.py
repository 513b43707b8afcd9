"""Ways to play a card without thinking: habits, chance, and what was chosen least."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256

from game.core.track import END, MOST_STEPS, Scene, Steps, Track, Way

RANDOM, LEAST_USED = "random", "least_used"
LEFT, RIGHT, MIDDLE, BEST = "always_left", "always_right", "middle", "best:"
"""Names of policies; the best for an interest is `best:` and the id of the interest."""

Play = Callable[[], Steps]

_FACTOR, _STEP, _BITS = 6364136223846793005, 1442695040888963407, (1 << 64) - 1
"""Knuth's numbers for a linear congruential generator (MMIX)."""


def habits(track: Track) -> dict[str, Steps]:
    """The one play of each habit; of equal options it takes the first."""
    ways: dict[str, Callable[[Way], int]] = {
        LEFT: lambda way: way.lean,
        RIGHT: lambda way: -way.lean,
        MIDDLE: lambda way: abs(way.lean),
    }
    for number, interest in enumerate(track.interests):
        ways[BEST + interest] = lambda way, n=number: -way.short[n] - way.long[n]  # type: ignore[misc]
    return {name: _habit(track, cost) for name, cost in ways.items()}


def _habit(track: Track, cost: Callable[[Way], int]) -> Steps:
    """In every scene the option that costs this habit least."""

    def first(scene: Scene) -> int:
        return min(range(len(scene.ways)), key=lambda n: (cost(scene.ways[n]), n))

    chosen = [first(scene) for scene in track.scenes]
    return tuple(_walk(track, lambda at: chosen[at]))


def _walk(track: Track, choose: Callable[[int], int]) -> Iterator[int]:
    at = 0
    for _step in range(MOST_STEPS):
        step = choose(at)
        yield step
        at = track.scenes[at].ways[step].next
        if at == END:
            return


def by_chance(track: Track, seed: str) -> Play:
    """Plays in which chance chooses; the same seed gives the same plays."""
    scenes = [tuple(way.next for way in scene.ways) for scene in track.scenes]
    number = int.from_bytes(sha256(f"{seed}/{track.card}/simulate".encode()).digest()[:8])

    def play() -> Steps:
        nonlocal number
        steps: list[int] = []
        at = 0
        while at >= 0 and len(steps) < MOST_STEPS:
            number = (number * _FACTOR + _STEP) & _BITS
            step = (number >> 33) % len(scenes[at])
            steps.append(step)
            at = scenes[at][step]
        return tuple(steps)

    return play


def least_used(track: Track) -> Play:
    """Plays that take in every scene what was taken least so far, so that all is seen."""
    used = [[0] * len(scene.ways) for scene in track.scenes]

    def choose(at: int) -> int:
        step = used[at].index(min(used[at]))
        used[at][step] += 1
        return step

    return lambda: tuple(_walk(track, choose))
