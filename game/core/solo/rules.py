"""What each event does to somebody's practice, and when it is refused."""

from __future__ import annotations

from collections.abc import Iterator

from game.core import events as e
from game.core.change import change
from game.core.deck import OTHER, Card, Deck
from game.core.rules.rule import Rule, refuse
from game.core.rules.session import RULES as SESSION_RULES
from game.core.solo import entries
from game.core.solo.phases import REVISIT, WAYS
from game.core.solo.practice import Attempt, Practice, Scene
from game.core.solo.table import (
    MOST_FACTS,
    card_on,
    forward,
    number_of,
    playable,
    scene_at,
    steps,
    stuck,
)
from game.core.state import Session


def practice_of(session: Session) -> Practice:
    """The practice of the session; refused in the session of a group."""
    return session.practice or refuse("not_alone")


def _now(session: Session) -> Attempt:
    return practice_of(session).now or refuse("no_card")


def _card(deck: Deck, session: Session) -> Card:
    return card_on(deck, practice_of(session)) or refuse("no_card")


def _with(session: Session, **changes: object) -> Session:
    """The session with this changed in the card on the table."""
    practice = practice_of(session)
    return change(session, practice=practice.holding(change(_now(session), **changes)))


# A card


def _draw(_deck: Deck, session: Session, event: e.CardDrawn) -> Session:
    practice, way = practice_of(session), event.format
    number = practice.drawn + 1
    of = _looked_back_at(practice, event.card) if way == REVISIT else 0
    now = Attempt(number, event.card, way, WAYS[way][0], event.at, of=of)
    return change(session, practice=change(practice, drawn=number, now=now))


def _looked_back_at(practice: Practice, card: str) -> int:
    """The attempt whose look back has waited longest."""
    planned = [p for plans in practice.planned.values() for p in plans if p.card == card]
    return min(planned, key=lambda each: each.due).attempt if planned else 0


def _check_draw(deck: Deck, session: Session, event: e.CardDrawn) -> None:
    if event.format not in WAYS:
        refuse("unknown_way", way=event.format)
    card = deck.card_by_id.get(event.card) or refuse("unknown_card", card=event.card)
    if len(card.options) < 2:  # noqa: PLR2004 - nothing to choose between
        refuse("nothing_to_choose", card=event.card)
    if event.format == REVISIT and not _looked_back_at(practice_of(session), event.card):
        refuse("nothing_planned", card=event.card)


def _draws(deck: Deck, session: Session) -> Iterator[e.Event]:
    practice = session.practice or Practice()
    planned = {each.card for plans in practice.planned.values() for each in plans}
    for card in deck.cards:
        yield from (e.CardDrawn(card=card.id, format=way) for way in WAYS if way != REVISIT)
        if card.id in planned:
            yield e.CardDrawn(card=card.id, format=REVISIT)


def _enter(_deck: Deck, session: Session, event: e.PhaseEntered) -> Session:
    now = _now(session)
    visited = now.visited if now.step in now.visited else (*now.visited, now.step)
    return _with(session, step=event.step, visited=visited)


def _check_enter(deck: Deck, session: Session, event: e.PhaseEntered) -> None:
    card, now = _card(deck, session), _now(session)
    if not playable(card, now, event.step):
        refuse("step_skipped", step=event.step)
    order = steps(card, now)
    ahead = order.index(event.step) > order.index(now.step) if now.step in order else False
    if ahead and event.step not in now.visited and event.step != forward(card, now):
        refuse("one_by_one", step=event.step)
    if ahead and stuck(now):
        refuse("choose_first")


def _steps(deck: Deck, session: Session) -> Iterator[e.Event]:
    card = card_on(deck, session.practice) if session.practice else None
    now = session.practice.now if session.practice else None
    if card and now:
        yield from (e.PhaseEntered(step=step) for step in steps(card, now))


def _close(_deck: Deck, session: Session, event: e.CardClosed) -> Session:
    practice, now = practice_of(session), _now(session)
    planned = practice.planned
    if now.way == REVISIT:
        planned = {**planned, now.of: planned.get(now.of, ())[1:]}
    done = (*practice.done, change(now, closed=event.at))
    return change(session, practice=change(practice, now=None, done=done, planned=planned))


def _check_close(_deck: Deck, session: Session, _event: e.CardClosed) -> None:
    if _now(session).option is None:
        refuse("choose_first")


def _swap(_deck: Deck, session: Session, _event: e.CardSwapped) -> Session:
    """The card goes back, and what was written about it with it."""
    practice, now = practice_of(session), _now(session)
    kept = {key: each for key, each in practice.entries.items() if each.attempt != now.number}
    planned = {key: each for key, each in practice.planned.items() if key != now.number}
    return change(session, practice=change(practice, now=None, entries=kept, planned=planned))


def _check_swap(_deck: Deck, session: Session, _event: e.CardSwapped) -> None:
    _now(session)


# Facts and choices


def _open_fact(_deck: Deck, session: Session, event: e.FactOpened) -> Session:
    return _with(session, facts=(*_now(session).facts, event.fact))


def _check_fact(deck: Deck, session: Session, event: e.FactOpened) -> None:
    now = _now(session)
    if event.fact not in [fact.id for fact in _card(deck, session).facts]:
        refuse("unknown_fact", fact=event.fact)
    if event.fact in now.facts:
        refuse("already_open", fact=event.fact)
    if len(now.facts) >= MOST_FACTS:
        refuse("enough_facts", most=MOST_FACTS)


def _facts(deck: Deck, session: Session) -> Iterator[e.Event]:
    card = card_on(deck, session.practice) if session.practice else None
    return (e.FactOpened(fact=fact.id) for fact in (card.facts if card else ()))


def _choose(_deck: Deck, session: Session, event: e.Chosen) -> Session:
    scenes = _now(session).scenes if event.option == _now(session).option else ()
    words = event.text if event.option == OTHER else ""
    return _with(session, option=event.option, words=words, doubt=event.doubt, scenes=scenes)


def _check_choose(deck: Deck, session: Session, event: e.Chosen) -> None:
    now = _now(session)
    if event.option != OTHER and _card(deck, session).option(event.option) is None:
        refuse("unknown_option", option=event.option)
    if {"consequence", "compare"} & {*now.visited, now.step}:
        refuse("already_seen")


def _choices(deck: Deck, session: Session) -> Iterator[e.Event]:
    card = card_on(deck, session.practice) if session.practice else None
    for option in card.options if card else ():
        yield e.Chosen(option=option.id)
    if card:
        yield e.Chosen(option=OTHER, text="…", doubt=True)


def _follow(_deck: Deck, session: Session, event: e.FollowupChosen) -> Session:
    now = _now(session)
    earlier = now.scenes[: number_of(now.step) - 1]
    return _with(session, scenes=(*earlier, Scene(event.followup, event.option)))


def _check_follow(deck: Deck, session: Session, event: e.FollowupChosen) -> None:
    now = _now(session)
    scene = scene_at(_card(deck, session), now, now.step)
    if scene is None or scene.id != event.followup:
        refuse("unknown_followup", followup=event.followup)
    if event.option not in [option.id for option in scene.options]:
        refuse("unknown_option", option=event.option)
    if len(now.scenes) >= number_of(now.step):
        refuse("already_seen")


def _followups(deck: Deck, session: Session) -> Iterator[e.Event]:
    card = card_on(deck, session.practice) if session.practice else None
    now = session.practice.now if session.practice else None
    scene = scene_at(card, now, now.step) if card and now else None
    for option in scene.options if scene else ():
        yield e.FollowupChosen(followup=scene.id if scene else "", option=option.id)


def _show_twist(_deck: Deck, session: Session, _event: e.TwistShown) -> Session:
    return _with(session, twist_shown=True)


def _reconsider(_deck: Deck, session: Session, event: e.Reconsidered) -> Session:
    return _with(session, stands=event.stands, after=event.option)


def _check_reconsider(deck: Deck, session: Session, event: e.Reconsidered) -> None:
    if not _now(session).twist_shown:
        refuse("twist_not_shown")
    known = event.option in (None, OTHER) or _card(deck, session).option(event.option)
    if not known:
        refuse("unknown_option", option=event.option)


def _verdicts(deck: Deck, session: Session) -> Iterator[e.Event]:
    card = card_on(deck, session.practice) if session.practice else None
    if card:
        yield e.Reconsidered(stands=True)
        yield e.Reconsidered(stands=False, option=card.options[0].id)


RULES: dict[type[e.Event], Rule] = {
    e.SessionStarted: SESSION_RULES[e.SessionStarted],
    e.SessionClosed: SESSION_RULES[e.SessionClosed],
    e.Redacted: SESSION_RULES[e.Redacted],
    e.CardDrawn: Rule(_draw, _check_draw, _draws),
    e.PhaseEntered: Rule(_enter, _check_enter, _steps),
    e.CardClosed: Rule(_close, _check_close, lambda _d, _s: (e.CardClosed(),)),
    e.CardSwapped: Rule(_swap, _check_swap, lambda _d, _s: (e.CardSwapped(),)),
    e.FactOpened: Rule(_open_fact, _check_fact, _facts),
    e.Chosen: Rule(_choose, _check_choose, _choices),
    e.FollowupChosen: Rule(_follow, _check_follow, _followups),
    e.TwistShown: Rule(_show_twist, offer=lambda _d, _s: (e.TwistShown(),)),
    e.Reconsidered: Rule(_reconsider, _check_reconsider, _verdicts),
    **entries.RULES,
}
