"""What becomes of a group's own case: a card in a deck of one's own, or nothing at all."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from game import atomic
from game.app.catalog import OWN
from game.app.shelf import Shelf
from game.core import events as e
from game.core.deck import Card, Deck, Pole, Tension
from game.core.engine import fold
from game.core.state import State
from game.errors import FolderError, UsageError
from game.store import log, redaction
from game.words import t

DECK = "eigen-kaarten"


TALK = (e.NoteWritten, e.ArgumentGiven, e.Revealed, e.Decided, e.Reconsidered)
"""What people write about a case; what they take along and agreed on stays."""


def destroy(shelf: Shelf, case: str) -> None:
    """Strike the case out of the log and the backups, with all that was written about it."""
    desk = shelf.table
    events = log.read(desk.db, desk.row.id)
    about = {*_talk_about(desk.deck, events, case), *_pitched(desk.deck, events, case)}
    redaction.destroy_case(desk.db, desk.row.id, case, at=desk.now, also=about)
    shelf.sit(desk.row.id)


def _talk_about(deck: Deck, events: Sequence[e.Event], case: str) -> Iterator[int]:
    """The numbers of what was written while this case was played, or before it had a text."""
    state, written = State(), list[int]()
    for number, event in enumerate(events, 1):
        state = fold(deck, state, event)
        play = state.session.play
        if play is None or isinstance(event, e.CardDrawn):
            written.clear()
        elif isinstance(event, TALK):
            written.append(number)
        if play and play.card == case:
            yield from written
            written.clear()


def _pitched(deck: Deck, events: Sequence[e.Event], case: str) -> Iterator[int]:
    """The numbers of the line with which somebody offered this case."""
    state, chosen = State(), set()
    for event in events:
        state = fold(deck, state, event)
        play = state.session.play
        if play and play.card == case and state.session.pitches:
            chosen.add(state.session.pitches[0].case)
    for number, event in enumerate(events, 1):
        if isinstance(event, e.CasePitched) and event.case in chosen:
            yield number


def keep_as_card(shelf: Shelf, case: str) -> Path:
    """Write the case as a card, to be finished in the deck of one's own cards.

    Raises:
        FolderError: the folder cannot be written.
    """
    card, deck = shelf.table.card(case), shelf.table.deck
    if card is None:
        raise UsageError(t("Deze casus is er niet meer."))
    folder = shelf.folder / OWN / DECK
    path = _free(folder / "cards")
    try:
        (folder / "cards").mkdir(parents=True, exist_ok=True)
        if not (folder / "deck.yaml").exists():
            atomic.write(folder / "deck.yaml", "\n".join(_deck_lines(deck)).encode())
        atomic.write(path, "\n".join(_card_lines(card, path.stem, deck)).encode())
    except OSError as error:
        raise FolderError(
            t("De kaart kan niet worden bewaard in {folder}.", folder=folder)
        ) from error
    return path


def _free(folder: Path) -> Path:
    """A file name that is not taken yet."""
    number = 1
    while (folder / f"casus-{number}.yaml").exists():
        number += 1
    return folder / f"casus-{number}.yaml"


def _text(words: str) -> str:
    """A text as YAML: JSON strings are YAML, whatever is in them."""
    return json.dumps(words, ensure_ascii=False)


def _card_lines(card: Card, name: str, deck: Deck) -> Iterator[str]:
    yield "schema: 1"
    yield f"id: {name}"
    yield "revision: 1"
    yield f"title: {_text(card.title)}"
    yield f"tension: {card.tension or deck.tensions[0].id}"
    yield "level: 1"
    yield "minutes: 25"
    yield f"case: {_text(card.case)}"
    yield f"question: {_text(card.question or '?')}"
    yield "options:"
    labels = [option.label for option in card.options] or [t("Keuze A"), t("Keuze B")]
    for number, label in enumerate(labels):
        yield f"  - id: keuze-{number + 1}"
        yield f"    label: {_text(label)}"
        yield f"    lean: {round(-2 + 4 * number / (len(labels) - 1))}"
    yield ""


def _deck_lines(deck: Deck) -> Iterator[str]:
    yield "schema: 1"
    yield f"id: {DECK}"
    yield f"title: {_text(t('Eigen kaarten'))}"
    yield 'version: "1.0.0"'
    yield f"language: {deck.language}"
    yield "license: CC-BY-SA-4.0"
    yield f"authors: [{_text(t('Jullie team'))}]"
    credits_ = t("Kaarten van eigen casussen. De personen zijn onherkenbaar gemaakt.")
    yield f"credits: {_text(credits_)}"
    yield f"job_title: {_text(deck.job_title)}"
    yield "interests:"
    for each in deck.interests:
        yield f"  - id: {each.id}"
        yield f"    label: {_text(each.label)}"
        yield f"    icon: {each.icon}"
        yield f"    about: {_text(each.about)}"
    yield "tensions:"
    for tension in deck.tensions:
        yield from _tension_lines(tension)
    yield ""


def _tension_lines(tension: Tension) -> Iterator[str]:
    yield f"  - id: {tension.id}"
    yield f"    left: {_pole(tension.left)}"
    yield f"    right: {_pole(tension.right)}"
    yield f"    icon: {tension.icon}"
    yield f"    about: {_text(tension.about)}"


def _pole(pole: Pole) -> str:
    return (
        f"{{label: {_text(pole.label)}, gift: {_text(pole.gift)}, pitfall: {_text(pole.pitfall)}}}"
    )
