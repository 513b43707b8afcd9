"""Simulation: the same paths as a player who follows the card, and what they show."""

from __future__ import annotations

import time
from dataclasses import replace

import small

from game.core.deck import Card, Deck, FollowUp, Interest, Option
from game.core.policies import LEAST_USED, LEFT, MIDDLE, RANDOM, RIGHT, by_chance
from game.core.simulate import Runner, habits, simulate
from game.core.track import MOST_STEPS, START, track

TRUST, WORK = Interest("trust", "Vertrouwen", "heart", ""), Interest("work", "Werk", "x", "")


def option(name: str, lean: int, trust: int, work: int, after: str | None = None) -> Option:
    effects = {"trust": (trust, 0), "work": (0, work)}
    return Option(name, name, lean, effects=effects, soon="een twee", next=after)


def card(name: str = "kaart", *, loop: bool = False) -> Card:
    again = FollowUp(
        "bellen",
        "Hij belt.",
        (
            option("luisteren", -1, 1, 0, "bellen" if loop else None),
            option("ophangen", 1, -1, 1, "bellen" if loop else None),
        ),
    )
    lost = FollowUp("nooit", "Nooit.", (option("a", 0, 0, 0), option("b", 0, 0, 0)))
    options = (
        option("links", -2, 2, -1, "bellen"),
        option("midden", 0, 0, 1),
        option("rechts", 2, -1, 2, "bellen"),
    )
    return replace(
        small.card(), id=name, options=options, followups=(again, lost), twist=None, lenses=()
    )


def deck(*cards: Card) -> Deck:
    return replace(small.deck(), interests=(TRUST, WORK), cards=cards or (card(),))


def followed(of: Card, steps: tuple[int, ...]) -> list[tuple[str, Option]]:
    """A play as somebody plays it who looks everything up on the card: the plain reference."""
    scenes = {scene.id: scene.options for scene in of.followups} | {START: of.options}
    at: str | None = START
    path = []
    for step in steps:
        assert at is not None
        chosen = scenes[at][step]
        path.append((at, chosen))
        at = chosen.next
    assert at is None
    return path


def test_a_hundred_plays_are_those_of_the_card_itself() -> None:
    of = card()
    ready = track(of, deck())
    play = by_chance(ready, "zaad")
    for _n in range(100):
        steps = play()
        plain = followed(of, steps)
        fast = [(scene.id, way) for scene, way in ready.along(steps)]
        assert [(scene, way.id) for scene, way in fast] == [(s, o.id) for s, o in plain]
        for number, interest in enumerate(ready.interests):
            both = [option.effects[interest] for _scene, option in plain]
            assert sum(way.short[number] for _scene, way in fast) == sum(s for s, _ in both)
            assert sum(way.long[number] for _scene, way in fast) == sum(g for _, g in both)


def test_the_same_seed_gives_the_same_plays() -> None:
    def result(seed: str) -> object:
        runner = Runner(card(), deck(), seed)
        runner.run(200)
        return runner.result()

    assert result("a") == result("a")
    assert result("a") != result("b")


def test_reach_names_what_no_play_came_to() -> None:
    runner = Runner(card(), deck())
    runner.run(3000)
    found = runner.result()
    shares = {(reach.scene, reach.option): reach.share for reach in found.reach}
    assert abs(shares[START, "links"] - 1 / 3) < 0.04
    assert abs(shares["bellen", "ophangen"] - 1 / 3) < 0.04
    assert [(reach.scene, reach.option) for reach in found.dead] == [("nooit", "a"), ("nooit", "b")]


def test_policies_take_their_own_path() -> None:
    runner = Runner(card(), deck())
    runner.run(60)
    paths = {result.policy: result.path for result in runner.result().results}
    assert paths[LEFT] == ("links", "luisteren")
    assert paths[RIGHT] == ("rechts", "ophangen")
    assert paths[MIDDLE] == ("midden",)
    assert paths["best:work"] == ("rechts", "ophangen")
    assert paths["best:trust"] == ("links", "luisteren")
    plays = {result.policy: result.plays for result in runner.result().results}
    assert plays[RANDOM] == plays[LEAST_USED] == 60


def test_spread_goes_from_the_worst_to_the_best_path() -> None:
    runner = Runner(card(), deck())
    runner.run(500)
    trust = runner.result().spread[0]
    assert (trust.interest, trust.short.least, trust.short.most) == ("trust", -2, 3)
    assert trust.long == type(trust.long)(0, 0, 0)


def test_a_loop_is_cut_off_and_told() -> None:
    runner = Runner(card(loop=True), deck(card(loop=True)))
    runner.run(10)
    found = runner.result()
    assert found.endless
    assert max(len(result.path) for result in found.results) == MOST_STEPS
    assert not Runner(card(), deck()).result().endless


def test_one_habit_wins_everywhere() -> None:
    best = (option("a", -2, 2, 2), option("b", 2, -1, -1))
    cards = [replace(card(f"k-{n}"), options=best, followups=()) for n in range(3)]
    runners = {runner.track.card: runner for runner, _n in simulate(deck(*cards), 20)}
    found = habits([runner.result() for runner in runners.values()])
    assert all(habit.everywhere for habit in found if habit.policy in (LEFT, "best:trust"))
    assert not next(habit for habit in found if habit.policy == RIGHT).everywhere
    assert not any(habit.everywhere for habit in habits([Runner(card(), deck()).result()]))


def test_plays_are_counted_bite_by_bite() -> None:
    sizes = [size for _runner, size in simulate(deck(), 25, bite=10)]
    assert sizes == [10, 10, 5]


def test_it_is_fast() -> None:
    runner = Runner(card(), deck())
    start = time.process_time()
    runner.run(5_000)
    runner.result()
    assert 10_000 / (time.process_time() - start) > 20_000
