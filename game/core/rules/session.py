"""How a session begins, who is there, its clock, and how it ends."""

from __future__ import annotations

from collections.abc import Iterator

from game.core import events as e
from game.core.change import change
from game.core.deck import Deck
from game.core.rules.rule import Rule, refuse
from game.core.solo.phases import SOLO
from game.core.solo.practice import Practice
from game.core.state import FollowUpOnAction, Session, Timer

MOST_PEOPLE = 12
FEWEST_PREPARED = 3
"""Below this, counts would tell what one person did."""

OUTCOMES = ("done", "partly", "not")


def _start(_deck: Deck, _session: Session, event: e.SessionStarted) -> Session:
    return Session(
        deck=event.deck,
        seed=event.seed,
        format=event.format,
        settings=event.settings,
        started=event.at,
        practice=Practice() if event.format == SOLO else None,
    )


def _check_start(deck: Deck, session: Session, event: e.SessionStarted) -> None:
    if session.deck:
        refuse("already_started")
    if event.format not in (*deck.format_by_id, SOLO):
        refuse("unknown_format", format=event.format)
    if event.settings.voting not in ("hands", "turn"):
        refuse("unknown_voting", voting=event.settings.voting)


def _agree(_deck: Deck, session: Session, _event: e.RulesAgreed) -> Session:
    return change(session, agreed=True)


def _join(_deck: Deck, session: Session, event: e.Joined) -> Session:
    known = event.who in session.everyone
    everyone = session.everyone if known else (*session.everyone, event.who)
    return change(session, present=(*session.present, event.who), everyone=everyone)


def _check_join(_deck: Deck, session: Session, event: e.Joined) -> None:
    if event.who in session.present:
        refuse("already_here", who=event.who)
    if len(session.present) >= MOST_PEOPLE:
        refuse("too_many_people", most=MOST_PEOPLE)


def _leave(_deck: Deck, session: Session, event: e.Left) -> Session:
    play = session.play
    if play and play.turn and play.turn.who == event.who:
        play = change(play, turn=None)
    present = tuple(who for who in session.present if who != event.who)
    return change(session, present=present, play=play)


def _check_leave(_deck: Deck, session: Session, event: e.Left) -> None:
    if event.who not in session.present:
        refuse("not_here", who=event.who)


def _leavers(_deck: Deck, session: Session) -> Iterator[e.Event]:
    return (e.Left(who=who) for who in session.present)


def _follow_up(_deck: Deck, session: Session, event: e.ActionFollowedUp) -> Session:
    others = tuple(f for f in session.followed if f.action != event.action)
    followed = FollowUpOnAction(event.action, event.outcome, event.text)
    return change(session, followed=(*others, followed))


def _check_follow_up(_deck: Deck, _session: Session, event: e.ActionFollowedUp) -> None:
    if event.outcome not in OUTCOMES:
        refuse("unknown_outcome", outcome=event.outcome)


def _set_timer(_deck: Deck, session: Session, event: e.TimerSet) -> Session:
    paused = event.at if session.timer and session.timer.paused is not None else None
    return change(session, timer=Timer(event.at, event.seconds, paused))


def _check_timer(_deck: Deck, _session: Session, event: e.TimerSet) -> None:
    if event.seconds < 0:
        refuse("negative_time", seconds=event.seconds)


def _pause(_deck: Deck, session: Session, event: e.Paused) -> Session:
    timer = session.timer or Timer(event.at, 0)
    return change(session, timer=change(timer, paused=event.at))


def _check_pause(_deck: Deck, session: Session, _event: e.Paused) -> None:
    if session.timer is None or session.timer.paused is not None:
        refuse("not_running")


def _resume(_deck: Deck, session: Session, event: e.Resumed) -> Session:
    timer = session.timer or Timer(event.at, 0)
    stood_still = event.at - (timer.paused or event.at)
    return change(session, timer=Timer(timer.started + stood_still, timer.seconds))


def _check_resume(_deck: Deck, session: Session, _event: e.Resumed) -> None:
    if session.timer is None or session.timer.paused is None:
        refuse("not_paused")


def _close(_deck: Deck, session: Session, _event: e.SessionClosed) -> Session:
    return change(session, closed=True, timer=None)


def _redact(_deck: Deck, session: Session, _event: e.Redacted) -> Session:
    return session


def _prepare(_deck: Deck, session: Session, event: e.PreparationCounted) -> Session:
    return change(session, prepared=event.cards)


def _check_prepare(deck: Deck, _session: Session, event: e.PreparationCounted) -> None:
    for card, people, doubts in event.cards:
        if card not in deck.card_by_id:
            refuse("unknown_card", card=card)
        if not 0 <= doubts <= people or people < FEWEST_PREPARED:
            refuse("too_few_prepared", least=FEWEST_PREPARED)


RULES: dict[type[e.Event], Rule] = {
    e.SessionStarted: Rule(_start, _check_start),
    e.RulesAgreed: Rule(_agree, offer=lambda _d, _s: (e.RulesAgreed(),)),
    e.Joined: Rule(_join, _check_join),
    e.Left: Rule(_leave, _check_leave, _leavers),
    e.ActionFollowedUp: Rule(_follow_up, _check_follow_up),
    e.TimerSet: Rule(_set_timer, _check_timer, lambda _d, _s: (e.TimerSet(seconds=60),)),
    e.Paused: Rule(_pause, _check_pause, lambda _d, _s: (e.Paused(),)),
    e.Resumed: Rule(_resume, _check_resume, lambda _d, _s: (e.Resumed(),)),
    e.SessionClosed: Rule(_close, offer=lambda _d, _s: (e.SessionClosed(),)),
    e.Redacted: Rule(_redact),
    e.PreparationCounted: Rule(_prepare, _check_prepare),
}
