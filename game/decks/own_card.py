"""A group's own case as a card that plays, in a deck of one's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path

from game.core.deck import Card, Deck, Tension
from game.decks.edit import open_file
from game.decks.fragment import document
from game.decks.install import RECORD
from game.decks.load import load
from game.decks.new import free_card, interest_values, tension_values
from game.decks.reader import Value
from game.decks.saving import save
from game.decks.schema.deck import MOST_TENSIONS
from game.words import t

NAME = "eigen-kaarten"
_LONGEST_TITLE, _FEWEST_OPTIONS = 120, 2


def own_card(decks: Path, case: Card, source: Deck) -> Path:
    """Write a case as a card, in the first deck of own cards where its tension fits.

    Args:
        decks: the folder with the decks of this person.
        case: as the group wrote it, perhaps without options.
        source: the deck it was played with.

    Raises:
        FolderError: the folder cannot be written.
    """
    tension = source.tension_by_id.get(case.tension) or source.tensions[0]
    folder = _deck_for(decks, tension, source)
    path = free_card(folder / "cards", "casus")
    save(path, document(dict(_card(case, path.stem, tension.id))))
    return path


def _deck_for(decks: Path, tension: Tension, source: Deck) -> Path:
    """A deck of own cards that has this tension; made, or filled up, when there is none."""
    folders = (decks / (f"{NAME}-{number}" if number > 1 else NAME) for number in count(1))
    folder = next(
        each for each in folders if not each.exists() or _takes(each, tension, source.language)
    )
    if folder.exists():
        _add(folder, tension)
    else:
        save(folder / "deck.yaml", document(dict(_deck(source, folder.name))))
    return folder


def _takes(folder: Path, tension: Tension, language: str) -> bool:
    """Whether a deck is one's own, speaks this language, and has the tension or room for it."""
    held = None if (folder / RECORD).exists() else load(folder).deck
    if held is None or held.language != language:
        return False
    there = held.tension_by_id.get(tension.id)
    if there is None:
        return len(held.tensions) < MOST_TENSIONS
    labels = (there.left.label, there.right.label)
    return labels == (tension.left.label, tension.right.label)


def _add(folder: Path, tension: Tension) -> None:
    editing = open_file(folder / "deck.yaml", "deck")
    if tension.id not in [each["id"] for each in editing.values()["tensions"]]:
        editing.add(("tensions",), tension_values(tension))
        editing.save()


def _deck(source: Deck, identity: str) -> Iterator[tuple[str, Value]]:
    """The fields of deck.yaml: the interests and tensions are those of the source."""
    title = t("Eigen kaarten") + identity.removeprefix(NAME).replace("-", " ")
    yield "schema", 1
    yield "id", identity
    yield "title", title
    yield "version", "1.0.0"
    yield "language", source.language
    yield "license", "CC-BY-SA-4.0"
    yield "authors", [t("Jullie team")]
    yield "credits", t("Kaarten van eigen casussen. De personen zijn onherkenbaar gemaakt.")
    yield "job_title", source.job_title
    yield "interests", [interest_values(each) for each in source.interests]
    yield "tensions", [tension_values(each) for each in source.tensions]


def _card(case: Card, identity: str, tension: str) -> Iterator[tuple[str, Value]]:
    """The fields of the card; a trainer adds the rest in the studio."""
    yield "schema", 1
    yield "id", identity
    yield "revision", 1
    yield "title", case.title[:_LONGEST_TITLE]
    yield "tension", tension
    yield "level", 1
    yield "minutes", 25
    yield "case", case.case
    yield "question", case.question or "?"
    yield "options", list(_options(case))


def _options(case: Card) -> Iterator[Mapping[str, Value]]:
    """Its options, spread evenly over the cord; two to begin with when it has none."""
    labels = [option.label for option in case.options]
    if len(labels) < _FEWEST_OPTIONS:
        labels = [t("Keuze A"), t("Keuze B")]
    for number, label in enumerate(labels):
        lean = round(-2 + 4 * number / (len(labels) - 1))
        yield {"id": f"keuze-{number + 1}", "label": label, "lean": lean}
