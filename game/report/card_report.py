"""The report of one card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.deck import Deck, Law, Source
from game.core.view import Played, View
from game.report.names import Names
from game.report.outcome import Decided, Turned, decided, turned
from game.report.talk import Talk, talk
from game.report.text import flowing
from game.report.votes import Votes, votes


@dataclass(frozen=True, slots=True)
class Score:
    """The conversation points of a card, 0 to 10, with each part from 0 to 1."""

    total: float
    parts: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class CardReport:
    """All that is kept of a card that was played.

    `poles` are the labels of left and right; empty for a case without a tension.
    `points` is None when the group plays without them.
    """

    id: str
    title: str
    tension: str
    poles: tuple[str, str]
    question: str
    format: str
    votes: Votes
    talk: Talk
    decision: Decided | None
    twist: Turned | None
    takeaways: tuple[str, ...]
    insight: str
    sources: tuple[Source, ...]
    law: Law | None
    points: Score | None


def card_report(
    deck: Deck, view: View, done: Played, names: Names, surprises: Mapping[str, str]
) -> CardReport:
    """The report of a card that is done, with the people who may be named."""
    card, settings = done.card, view.settings
    tension = deck.tension_by_id.get(done.play.tension or card.tension)
    return CardReport(
        id=card.id,
        title=card.title,
        tension=tension.id if tension else "",
        poles=(tension.left.label, tension.right.label) if tension else ("", ""),
        question=flowing(card.question),
        format=done.format.title,
        votes=votes(done),
        talk=talk(done, names, surprises, anonymous=settings.anonymous),
        decision=decided(deck, done),
        twist=turned(done),
        takeaways=tuple(done.play.takeaways.values()),
        insight=flowing(card.insight.text) if card.insight else "",
        sources=card.insight.sources if card.insight else (),
        law=card.law,
        points=_score(done) if settings.points else None,
    )


def _score(done: Played) -> Score | None:
    return Score(done.points.total, done.points.parts) if done.points else None
