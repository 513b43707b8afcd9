"""What the decks hold, in numbers: so that writers see where they lean without meaning to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from game.core.deck import Card, Deck
from game.decks.lint.texts import texts
from game.decks.readability import readability

_LEVELS = (1, 2, 3)
_LEANS = (-2, -1, 0, 1, 2)
_GENDERS = {"f": "vrouw", "m": "man", "x": "x"}
_HEAD = """\
# Wat er in de decks zit

Deze pagina is gemaakt met `python main.py tally --to scenarios/TALLY.md`. Verander hem niet met de
hand. Zo zie je of een deck ergens scheef is: in velden, in mensen of in waar de keuzes staan.
"""


def tally(decks: Iterable[Deck]) -> str:
    """The page, with a chapter for each deck."""
    chapters = ("\n".join(_chapter(deck)) for deck in decks if deck.cards)
    return _HEAD + "\n" + "\n".join(chapters)


def _chapter(deck: Deck) -> Iterator[str]:
    words = sum(len(text.split()) for card in deck.cards for _path, text in texts(card))
    yield f"## {deck.title} (`{deck.id}`, {deck.language})\n"
    yield (
        f"{len(deck.cards)} kaarten, {sum(len(card.options) for card in deck.cards)} keuzes, "
        f"{sum(len(card.followups) for card in deck.cards)} vervolgen, {words} woorden.\n"
    )
    yield from _fields(deck)
    if deck.language == "nl":
        yield from _reading(deck.cards)
    yield from _people(deck.cards)
    yield from _positions(deck.cards)


def _fields(deck: Deck) -> Iterator[str]:
    """Cards per field and level."""
    yield "### Kaarten per veld en niveau\n"
    rows = []
    for tension in deck.tensions:
        levels = Counter(card.level for card in deck.cards if card.tension == tension.id)
        counts = [levels[level] for level in _LEVELS]
        rows.append([f"{tension.left.label} – {tension.right.label}", *counts, sum(counts)])
    yield from _table(["veld", "start", "dieper", "complex", "samen"], rows)


def _reading(cards: Sequence[Card]) -> Iterator[str]:
    """How easily the texts read."""
    yield "### Hoe het leest (Flesch-Douma; 60 en hoger leest goed)\n"
    parts = {
        "casus": [card.case for card in cards],
        "keuzes": [" ".join(o.label for o in card.options) for card in cards],
        "inzicht": [card.insight.text for card in cards if card.insight],
    }
    rows: list[list[object]] = []
    for name, held in parts.items():
        counts = [readability(text) for text in held]
        scores = sorted(count.score for count in counts if count.score is not None)
        if scores:
            words = sum(count.words for count in counts)
            sentences = sum(count.sentences for count in counts)
            middle = scores[len(scores) // 2]
            each = [round(words / len(counts)), f"{words / max(1, sentences):.1f}"]
            rows.append([name, *each, round(middle), round(scores[0])])
    yield from _table(["tekst", "woorden", "woorden per zin", "score", "laagste score"], rows)


def _people(cards: Sequence[Card]) -> Iterator[str]:
    """Who the cards are about."""
    people = [card.person for card in cards if card.person]
    genders = Counter(_GENDERS.get(person.gender, person.gender) for person in people)
    origins = Counter(person.origin for person in people)
    ages = sorted(person.age for person in people)
    yield "### Over wie het gaat\n"
    if not people:
        yield "Geen van de kaarten heeft een persoon.\n"
        return
    yield f"Geslacht: {_listed(genders)}.\n"
    yield f"Leeftijd: {ages[0]} tot en met {ages[-1]}, midden {ages[len(ages) // 2]}.\n"
    yield f"Herkomst: {_listed(origins)}.\n"


def _positions(cards: Sequence[Card]) -> Iterator[str]:
    """Where the options stand on the cord."""
    leans = Counter(option.lean for card in cards for option in card.options)
    first = Counter(card.options[0].lean for card in cards if card.options)
    yield "### Waar de keuzes staan op het koord\n"
    rows = [
        ["alle keuzes", *(leans[lean] for lean in _LEANS)],
        ["de eerste keuze", *(first[lean] for lean in _LEANS)],
    ]
    yield from _table(["", "-2 links", "-1", "0", "1", "2 rechts"], rows)


def _listed(counts: Counter[str]) -> str:
    """Most first, and then by name."""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{name} {count}" for name, count in ordered)


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|---|{'---:|' * (len(head) - 1)}"
    for row in rows:
        yield f"| {' | '.join(map(str, row))} |"
    yield ""
