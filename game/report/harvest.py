"""What a session leaves behind: agreements, those of earlier sessions, and signals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.core.state import FollowUpOnAction
from game.core.view import View


@dataclass(frozen=True, slots=True)
class Agreement:
    """An action of this session: what, who and when, in the group's own words."""

    what: str
    who: str
    when: str
    card: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """An action of an earlier session that was still open; `id` as follow-ups name it."""

    id: str
    what: str
    who: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class FollowedUp:
    """What became of an earlier action; `outcome` is empty when nobody spoke of it."""

    what: str
    who: str
    when: str
    outcome: str
    text: str


@dataclass(frozen=True, slots=True)
class Signal:
    """Something policy makers should hear, and the card it came up with."""

    text: str
    card: str


@dataclass(frozen=True, slots=True)
class Harvest:
    """All that a session leaves behind, in the order of play."""

    agreements: tuple[Agreement, ...]
    earlier: tuple[FollowedUp, ...]
    signals: tuple[Signal, ...]


def harvest(view: View, earlier: Iterable[Earlier]) -> Harvest:
    """The harvest of a session, and of the sessions before it."""
    return Harvest(_agreements(view), _followed_up(view, earlier), _signals(view))


def _agreements(view: View) -> tuple[Agreement, ...]:
    return tuple(
        Agreement(action.what, action.who, action.when, done.card.title)
        for done in view.done
        for action in done.play.actions
    )


def _signals(view: View) -> tuple[Signal, ...]:
    return tuple(
        Signal(text, done.card.title) for done in view.done for text in done.play.signals.values()
    )


def _followed_up(view: View, earlier: Iterable[Earlier]) -> tuple[FollowedUp, ...]:
    """The earlier actions that were open, with what became of them.

    One that was followed up but is not among `earlier` has no words of its own.
    """
    known = tuple(earlier)
    ids = {each.id for each in known}
    strays = (Earlier(each.action, "") for each in view.followed if each.action not in ids)
    outcomes = {each.action: each for each in view.followed}
    return tuple(_became(each, outcomes.get(each.id)) for each in (*known, *strays))


def _became(action: Earlier, then: FollowUpOnAction | None) -> FollowedUp:
    outcome, text = (then.outcome, then.text) if then else ("", "")
    return FollowedUp(action.what, action.who, action.when, outcome, text)
