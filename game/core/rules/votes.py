"""Voting: who has voted, the reveal, and a slip mended after it.

What somebody chose is in no event before the reveal, so nothing here can leak it.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.core import events as e
from game.core.change import change
from game.core.deck import OTHER, PASS, Deck
from game.core.rules.rule import Rule, card_of, play_of, refuse
from game.core.state import Play, Round, Session
from game.core.table import format_on, round_of, round_on


def _with_round(deck: Deck, session: Session, changed: Round) -> Session:
    play = play_of(session)
    number = round_of(format_on(deck, session), play.step) or 0
    rounds = (*play.rounds[:number], changed, *play.rounds[number + 1 :])
    return change(session, play=change(play, rounds=rounds))


def _open_round(deck: Deck, session: Session) -> Round:
    found = round_on(deck, session)
    if found is None:
        refuse("no_round")
    if found.ballots is not None:
        refuse("already_revealed")
    return found


def _cast(deck: Deck, session: Session, event: e.VoteCast) -> Session:
    found = round_on(deck, session) or Round()
    if event.who in found.voted:
        return session
    return _with_round(deck, session, change(found, voted=(*found.voted, event.who)))


def _check_cast(deck: Deck, session: Session, event: e.VoteCast) -> None:
    _open_round(deck, session)
    if event.who not in session.present:
        refuse("not_here", who=event.who)


def _voters(_deck: Deck, session: Session) -> Iterator[e.Event]:
    return (e.VoteCast(who=who) for who in session.present)


def _withdraw(deck: Deck, session: Session, event: e.VoteWithdrawn) -> Session:
    found = round_on(deck, session) or Round()
    voted = tuple(who for who in found.voted if who != event.who)
    return _with_round(deck, session, change(found, voted=voted))


def _check_withdraw(deck: Deck, session: Session, event: e.VoteWithdrawn) -> None:
    if event.who not in _open_round(deck, session).voted:
        refuse("not_voted", who=event.who)


def _withdrawals(deck: Deck, session: Session) -> Iterator[e.Event]:
    found = round_on(deck, session)
    return (e.VoteWithdrawn(who=who) for who in (found.voted if found else ()))


def _reveal(deck: Deck, session: Session, event: e.Revealed) -> Session:
    found = round_on(deck, session) or Round()
    return _with_round(
        deck,
        session,
        change(found, ballots=event.ballots, flow=event.flow),
    )


def _check_reveal(deck: Deck, session: Session, event: e.Revealed) -> None:
    found = _open_round(deck, session)
    allowed = {option.id for option in card_of(deck, session).options} | {OTHER, PASS}
    for ballot in event.ballots:
        if ballot.option not in allowed:
            refuse("unknown_option", option=ballot.option)
    _check_voters(session, found, event)


def _check_voters(session: Session, found: Round, event: e.Revealed) -> None:
    names = sorted(ballot.who or "" for ballot in event.ballots)
    if not session.settings.anonymous:
        if names != sorted(found.voted):
            refuse("other_voters")
    elif any(names):
        refuse("named_ballot")
    elif session.settings.voting == "turn" and len(names) != len(found.voted):
        refuse("other_voters")
    elif len(names) > len(session.present):
        refuse("too_many_ballots", most=len(session.present))
    if not names:
        refuse("nobody_voted")


def _last_revealed(play: Play) -> int | None:
    open_ones = [n for n, each in enumerate(play.rounds) if each.ballots is not None]
    return open_ones[-1] if open_ones else None


def _correct(_deck: Deck, session: Session, event: e.VoteCorrected) -> Session:
    play = play_of(session)
    number = _last_revealed(play) or 0
    found = play.rounds[number]
    ballots = tuple(
        change(ballot, option=event.option) if ballot.who == event.who else ballot
        for ballot in found.ballots or ()
    )
    corrected = change(found, ballots=ballots)
    rounds = (*play.rounds[:number], corrected, *play.rounds[number + 1 :])
    return change(session, play=change(play, rounds=rounds))


def _check_correct(deck: Deck, session: Session, event: e.VoteCorrected) -> None:
    play, card = play_of(session), card_of(deck, session)
    number = _last_revealed(play)
    ballots = () if number is None else play.rounds[number].ballots or ()
    if event.who not in [ballot.who for ballot in ballots]:
        refuse("not_voted", who=event.who)
    if event.option not in (OTHER, PASS) and card.option(event.option) is None:
        refuse("unknown_option", option=event.option)


RULES: dict[type[e.Event], Rule] = {
    e.VoteCast: Rule(_cast, _check_cast, _voters),
    e.VoteWithdrawn: Rule(_withdraw, _check_withdraw, _withdrawals),
    e.Revealed: Rule(_reveal, _check_reveal),
    e.VoteCorrected: Rule(_correct, _check_correct),
}
