"""Plays of the simulation are plays the rules allow: a hundred of them, event by event."""

from __future__ import annotations

import solo_small as s

from game.core import events as e
from game.core.deck import Deck
from game.core.policies import by_chance
from game.core.state import State
from game.core.track import track


def played(of: Deck, path: list[tuple[str, str]]) -> State:
    """The card played alone along this path, by the engine."""
    state = s.at(of, "consequence", path[0][1])
    for number, (scene, option) in enumerate(path[1:], 1):
        state = s.after(of, state, e.PhaseEntered(step=f"follow_up-{number}"))
        state = s.after(of, state, e.FollowupChosen(followup=scene, option=option))
    return s.after(of, state, e.PhaseEntered(step="twist"))


def test_a_hundred_plays_go_as_the_engine_goes() -> None:
    of = s.deck()
    ready = track(of.card_by_id["kaart-1"], of)
    play = by_chance(ready, "zaad")
    lengths = set()
    for _n in range(100):
        path = [(scene.id, way.id) for scene, way in ready.along(play())]
        now = s.practice(played(of, path)).now
        assert now is not None
        assert now.option == path[0][1]
        assert [(scene.followup, scene.option) for scene in now.scenes] == path[1:]
        lengths.add(len(path))
    assert len(lengths) > 2
