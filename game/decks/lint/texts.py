"""Every text of a card that people read, with its path in the file."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deck import Card
from game.decks.places import Path
from game.decks.references import all_options

Texts = Iterator[tuple[Path, str]]


def texts(card: Card) -> Texts:
    """All texts that are there, in the order of the file."""
    return ((path, text) for path, text in _all(card) if text)


def _all(card: Card) -> Texts:
    """All texts, also the empty ones."""
    yield ("title",), card.title
    yield ("warning",), card.warning or ""
    yield from _person(card)
    yield ("case",), card.case
    yield ("question",), card.question
    for number, fact in enumerate(card.facts):
        yield ("facts", number, "ask"), fact.ask
        yield ("facts", number, "answer"), fact.answer
    yield from _options(card)
    yield from _talk(card)
    yield from _ending(card)


def _person(card: Card) -> Texts:
    """Who the card is about."""
    if card.person:
        yield ("person", "origin"), card.person.origin
        yield ("person", "about"), card.person.about
        yield ("person", "alt"), card.person.alt or ""


def _options(card: Card) -> Texts:
    """The options of the card and its follow-ups."""
    for path, option in all_options(card):
        for name in ("label", "why", "price", "soon", "later"):
            yield (*path, name), getattr(option, name)


def _talk(card: Card) -> Texts:
    """The lenses and the prompts."""
    for number, lens in enumerate(card.lenses):
        for name in ("who", "says", "asks"):
            yield ("lenses", number, name), getattr(lens, name)
    for phase, prompts in card.prompts.items():
        for number, prompt in enumerate(prompts):
            yield ("prompts", phase, number), prompt.text


def _ending(card: Card) -> Texts:
    """What comes after the decision."""
    if card.twist:
        for name in ("title", "text", "question"):
            yield ("twist", name), getattr(card.twist, name)
    for number, followup in enumerate(card.followups):
        yield ("followups", number, "text"), followup.text
    yield ("insight", "text"), card.insight.text if card.insight else ""
    yield ("facilitator",), card.facilitator
