"""The board: choosing a tension, drawing a card, bringing a case of one's own."""

from __future__ import annotations

from collections.abc import Iterator

from game.core import chance, plan
from game.core import events as e
from game.core.change import change
from game.core.deck import Card, Deck, Option
from game.core.rules.rule import Rule, play_of, refuse
from game.core.state import Pitch, Play, Round, Session, Timer
from game.core.table import (
    card_on,
    find_card,
    format_on,
    playable,
    start_step,
    step_on,
    vote_steps,
)

CASE_STEPS = {"pitch", "choose_case"}
"""Steps in which a group brings a case; in other formats it is written before the first."""

LABELS = 2, 5
"""An own case has no options, or two to five."""


def _choose_tension(_deck: Deck, session: Session, event: e.TensionChosen) -> Session:
    return change(session, tension=event.tension)


def _check_tension(deck: Deck, _session: Session, event: e.TensionChosen) -> None:
    if event.tension not in deck.tension_by_id:
        refuse("unknown_tension", tension=event.tension)


def _tensions(deck: Deck, _session: Session) -> Iterator[e.Event]:
    return (e.TensionChosen(tension=tension.id) for tension in deck.tensions)


def _draw(deck: Deck, session: Session, event: e.CardDrawn) -> Session:
    form, card = deck.format_by_id[event.format], deck.card_by_id.get(event.card)
    play = Play(
        card=event.card,
        format=form.id,
        step=start_step(deck, form, card),
        tension=card.tension if card else "",
        rounds=tuple(Round() for _ in vote_steps(form)),
        people=session.present,
    )
    on_table = change(session, play=play, tension=play.tension or session.tension)
    return _clocked(deck, on_table, event.at)


def _clocked(deck: Deck, session: Session, now: int) -> Session:
    step = step_on(deck, session)
    form = format_on(deck, session)
    seconds = plan.seconds(form, step, session.settings.minutes) if step else 0
    return change(session, timer=Timer(now, seconds))


def _check_draw(deck: Deck, _session: Session, event: e.CardDrawn) -> None:
    if event.format not in deck.format_by_id:
        refuse("unknown_format", format=event.format)
    if event.card and event.card not in deck.card_by_id:
        refuse("unknown_card", card=event.card)


def _draws(deck: Deck, session: Session) -> Iterator[e.Event]:
    card = chance.draw(deck, session) if session.tension else None
    form = deck.format_by_id.get(session.format)
    if card:
        yield e.CardDrawn(card=card, format=session.format)
    if form and form.case != "card":
        yield e.CardDrawn(card="", format=session.format)


def _swap(_deck: Deck, session: Session, _event: e.CardSwapped) -> Session:
    card = play_of(session).card
    return change(session, play=None, timer=None, swapped=(*session.swapped, card))


def _close(_deck: Deck, session: Session, _event: e.CardClosed) -> Session:
    done = (*session.done, change(play_of(session), turn=None))
    return change(session, play=None, timer=None, tension=None, done=done)


def _enter(deck: Deck, session: Session, event: e.PhaseEntered) -> Session:
    play = play_of(session)
    visited = play.visited if play.step in play.visited else (*play.visited, play.step)
    moved = change(play, step=event.step, visited=visited, turn=None)
    return _clocked(deck, change(session, play=moved), event.at)


def _check_enter(deck: Deck, session: Session, event: e.PhaseEntered) -> None:
    step = format_on(deck, session).step(event.step)
    if step is None:
        refuse("unknown_step", step=event.step)
    if not playable(deck, session, step):
        refuse("step_skipped", step=event.step)


def _steps(deck: Deck, session: Session) -> Iterator[e.Event]:
    return (e.PhaseEntered(step=step.id) for step in format_on(deck, session).steps)


def _pitch(_deck: Deck, session: Session, event: e.CasePitched) -> Session:
    others = tuple(p for p in session.pitches if p.case != event.case)
    pitch = (Pitch(event.case, event.title, event.who),) if event.title else ()
    return change(session, pitches=others + pitch)


def _choose_case(_deck: Deck, session: Session, event: e.CaseChosen) -> Session:
    first = [p for p in session.pitches if p.case == event.case]
    rest = [p for p in session.pitches if p.case != event.case]
    return change(session, pitches=(*first, *rest))


def _check_choose_case(_deck: Deck, session: Session, event: e.CaseChosen) -> None:
    if event.case not in [p.case for p in session.pitches]:
        refuse("unknown_case", case=event.case)


def _pitched(_deck: Deck, session: Session) -> Iterator[e.Event]:
    return (e.CaseChosen(case=pitch.case) for pitch in session.pitches)


def _write(deck: Deck, session: Session, event: e.OwnCaseWritten) -> Session:
    options = tuple(Option(f"o{n}", label) for n, label in enumerate(event.options, 1))
    card = Card(event.case, event.title, event.tension, event.text, event.question, options=options)
    own = (*(c for c in session.own if c.id != card.id), card)
    before, form = play_of(session), format_on(deck, session)
    play = change(before, card=card.id, tension=event.tension)
    asked_for = any(step.phase in CASE_STEPS for step in form.steps)
    if not before.card and not asked_for:
        play = change(play, step=start_step(deck, form, card))
    return change(session, own=own, play=play)


def _check_write(deck: Deck, session: Session, event: e.OwnCaseWritten) -> None:
    if event.case in deck.card_by_id or (
        card_on(deck, session) and play_of(session).card != event.case
    ):
        refuse("not_your_own", case=event.case)
    if not event.text.strip():
        refuse("empty_case")
    low, high = LABELS
    if event.options and not low <= len(event.options) <= high:
        refuse("too_few_options", low=low, high=high)
    if any(r.voted or r.ballots for r in play_of(session).rounds):
        refuse("already_voted")


def _cases(_deck: Deck, session: Session) -> Iterator[e.Event]:
    if session.play and not session.play.card:
        case = f"own-{len(session.own) + 1}"
        yield e.OwnCaseWritten(case=case, title="…", text="…", question="…", options=("…", "… …"))


def _check_swap(deck: Deck, session: Session, _event: e.CardSwapped) -> None:
    play = play_of(session)
    if find_card(deck, session, play.card) in session.own:
        refuse("own_case")
    if any(r.voted or r.ballots for r in play.rounds):
        refuse("already_voted")


RULES: dict[type[e.Event], Rule] = {
    e.TensionChosen: Rule(_choose_tension, _check_tension, _tensions),
    e.CardDrawn: Rule(_draw, _check_draw, _draws),
    e.CardSwapped: Rule(_swap, _check_swap, lambda _d, _s: (e.CardSwapped(),)),
    e.CardClosed: Rule(_close, offer=lambda _d, _s: (e.CardClosed(),)),
    e.PhaseEntered: Rule(_enter, _check_enter, _steps),
    e.CasePitched: Rule(_pitch, offer=lambda _d, _s: (e.CasePitched(case="pitch-1", title="…"),)),
    e.CaseChosen: Rule(_choose_case, _check_choose_case, _pitched),
    e.OwnCaseWritten: Rule(_write, _check_write, _cases),
}
