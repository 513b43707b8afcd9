"""The report of a session: all that is kept, as values, without a word of make-up.

Names are in it only when the group chose so, and who voted what never is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo

from game.core.deck import Deck, Source
from game.core.view import View
from game.report.card_report import CardReport, card_report
from game.report.harvest import Earlier, Harvest, harvest
from game.report.names import Names, allowed
from game.report.text import flowing
from game.report.votes import Stand

MILLISECONDS = 1000


@dataclass(frozen=True, slots=True)
class Row:
    """A tension on the map, with where the group stood on each card that was played."""

    tension: str
    left: str
    right: str
    stands: tuple[tuple[str, Stand], ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """The deck a session was played with, and who made it."""

    title: str
    version: str
    language: str
    credits: str
    license: str
    authors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """The session in numbers.

    Attributes:
        moved: how often somebody chose something else; None when it is not known.
        moved_on: on how many cards that is known, of the cards with two open rounds.
        lenses: how many lenses were heard, of how many on the cards.
    """

    moved: int | None
    moved_on: tuple[int, int]
    lenses: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Report:
    """A session as a group takes it home.

    `names` are those who may be named (person id -> label): empty when nobody may.
    """

    group: str
    day: date
    language: str
    people: int
    names: Names
    deck: Origin
    formats: tuple[str, ...]
    map: tuple[Row, ...]
    cards: tuple[CardReport, ...]
    figures: Figures
    harvest: Harvest
    sources: tuple[Source, ...]


def report(
    deck: Deck,
    view: View,
    who: Names,
    group: str,
    language: str,
    *,
    earlier: Iterable[Earlier] = (),
    surprises: Mapping[str, str] | None = None,
    zone: tzinfo | None = None,
) -> Report:
    """The report of a session.

    Args:
        deck: the deck of the session.
        view: the session as the facilitator sees it.
        who: person id -> label; used only when the group chose names in the report.
        group: the name of the group; may be empty.
        language: the language that is spoken now (nl, en).
        earlier: the actions of earlier sessions that were open at the start.
        surprises: the texts of the surprising questions, by id.
        zone: where the session was, for its date; the computer's own when not given.
    """
    names = allowed(who, view)
    cards = tuple(card_report(deck, view, done, names, surprises or {}) for done in view.done)
    return Report(
        group=group,
        day=datetime.fromtimestamp(view.started / MILLISECONDS, tz=UTC).astimezone(zone).date(),
        language=language,
        people=len(view.everyone),
        names=names,
        deck=_origin(deck),
        formats=tuple(dict.fromkeys(c.format for c in cards)) or (view.format.title,),
        map=tuple(_rows(deck, cards)),
        cards=cards,
        figures=_figures(cards),
        harvest=harvest(view, earlier),
        sources=tuple(dict.fromkeys(source for card in cards for source in card.sources)),
    )


def _origin(deck: Deck) -> Origin:
    named = deck.title, deck.version, deck.language
    return Origin(*named, flowing(deck.credits), deck.license, deck.authors)


def _rows(deck: Deck, cards: tuple[CardReport, ...]) -> Iterable[Row]:
    for tension in deck.tensions:
        stands = tuple((c.title, c.votes.stand) for c in cards if c.tension == tension.id)
        yield Row(tension.id, tension.left.label, tension.right.label, stands)


def _figures(cards: tuple[CardReport, ...]) -> Figures:
    twice = tuple(card for card in cards if len(card.votes.rounds) > 1)
    known = [card.votes.moved for card in twice if card.votes.moved is not None]
    heard, on_cards = sum(c.talk.voiced for c in cards), sum(len(c.talk.lenses) for c in cards)
    return Figures(sum(known) if known else None, (len(known), len(twice)), (heard, on_cards))
