"""What somebody writes for themselves, plans to look back on, and knows of the terms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.core import events as e
from game.core.change import change
from game.core.deck import Deck
from game.core.rules.rule import Rule, refuse
from game.core.solo.practice import JOURNAL, TEAM, Entry, Planned, Practice, Review
from game.core.state import Session

DAY_MS = 24 * 60 * 60 * 1000
LONGEST_PLAN = 400
SIDES = ("term", "meaning")


def _practice(session: Session) -> Practice:
    return session.practice or refuse("not_alone")


def _kept(entries: Mapping[str, Entry], entry: Entry) -> dict[str, Entry]:
    """These entries with one written or changed; without a text it is dropped."""
    kept = dict(entries)
    old = kept.pop(entry.id, None) if not entry.text else kept.get(entry.id)
    if entry.text:
        kept[entry.id] = change(entry, at=old.at) if old else entry
    return kept


def _about_now(session: Session, place: str, text: str, at: int) -> Session:
    """A text about the card on the table."""
    practice = _practice(session)
    now = practice.now or refuse("no_card")
    entry = Entry(f"{place}-{now.number}", place, text, now.card, now.number, at)
    return change(session, practice=change(practice, entries=_kept(practice.entries, entry)))


def _why(_deck: Deck, session: Session, event: e.WhyWritten) -> Session:
    return _about_now(session, "why", event.text, event.at)


def _check_why(_deck: Deck, session: Session, _event: e.WhyWritten) -> None:
    now = _practice(session).now
    if now is None or now.option is None:
        refuse("choose_first")


def _note(_deck: Deck, session: Session, event: e.NoteWritten) -> Session:
    return _about_now(session, "note", event.text, event.at)


def _revisit(_deck: Deck, session: Session, event: e.Revisited) -> Session:
    return _about_now(session, "change", event.text, event.at)


def _journal(_deck: Deck, session: Session, event: e.JournalWritten) -> Session:
    """A new entry, or other words for one that is there, which keeps its place and card."""
    practice = _practice(session)
    old = practice.entries.get(event.id)
    place = old.place if old and old.place not in (JOURNAL, TEAM) else event.place
    card, attempt = (old.card, old.attempt) if old else (event.card, _attempt(practice, event))
    entry = Entry(
        event.id, place, event.text, card, attempt, event.at, named=event.named, done=event.done
    )
    return change(session, practice=change(practice, entries=_kept(practice.entries, entry)))


def _attempt(practice: Practice, event: e.JournalWritten) -> int:
    """The attempt on the table, for something that is taken along from it."""
    now = practice.now
    return now.number if now and event.id == f"take-{now.number}" else 0


def _check_journal(_deck: Deck, _session: Session, event: e.JournalWritten) -> None:
    if event.place not in (JOURNAL, TEAM):
        refuse("unknown_place", place=event.place)


def _offered(_deck: Deck, session: Session) -> Iterator[e.Event]:
    practice = session.practice
    if practice is None:
        return
    number = practice.now.number if practice.now else 0
    yield e.JournalWritten(id=f"take-{number}" if number else "own-1", text="…")
    yield from (e.JournalWritten(id=key, text="") for key in practice.entries)


def _plan(_deck: Deck, session: Session, event: e.RevisitPlanned) -> Session:
    practice = _practice(session)
    attempt = practice.attempt(event.attempt) or refuse("unknown_attempt")
    number = attempt.number
    plans = (
        Planned(number, attempt.card, days, event.at + days * DAY_MS)
        for days in sorted(set(event.days))
    )
    planned = {**practice.planned, number: tuple(plans)}
    return change(session, practice=change(practice, planned=planned))


def _check_plan(_deck: Deck, session: Session, event: e.RevisitPlanned) -> None:
    attempt = _practice(session).attempt(event.attempt)
    if attempt is None:
        refuse("unknown_attempt", attempt=event.attempt)
    if attempt.option is None:
        refuse("choose_first")
    if not all(0 < days <= LONGEST_PLAN for days in event.days):
        refuse("unknown_days")


def _plans(_deck: Deck, session: Session) -> Iterator[e.Event]:
    now = session.practice.now if session.practice else None
    if now:
        yield e.RevisitPlanned(attempt=now.number, days=(14, 60))
        yield e.RevisitPlanned(attempt=now.number)


def _practise(_deck: Deck, session: Session, event: e.TermPractised) -> Session:
    practice = _practice(session)
    known = practice.reviews.get(event.term, ())
    reviews = {**practice.reviews, event.term: (*known, Review(event.at, event.right))}
    return change(session, practice=change(practice, reviews=reviews))


def _check_practise(deck: Deck, _session: Session, event: e.TermPractised) -> None:
    if event.term not in [term.id for term in deck.terms]:
        refuse("unknown_term", term=event.term)
    if event.side not in SIDES:
        refuse("unknown_side", side=event.side)


def _terms(deck: Deck, session: Session) -> Iterator[e.Event]:
    for term in deck.terms[:2] if session.practice else ():
        yield e.TermPractised(term=term.id, right=True)


RULES: dict[type[e.Event], Rule] = {
    e.WhyWritten: Rule(_why, _check_why, lambda _d, _s: (e.WhyWritten(text="…"),)),
    e.NoteWritten: Rule(_note, offer=lambda _d, _s: (e.NoteWritten(text="…"),)),
    e.Revisited: Rule(_revisit, offer=lambda _d, _s: (e.Revisited(text="…"),)),
    e.JournalWritten: Rule(_journal, _check_journal, _offered),
    e.RevisitPlanned: Rule(_plan, _check_plan, _plans),
    e.TermPractised: Rule(_practise, _check_practise, _terms),
}
