"""A folder in, a deck out; one bad card never blocks the rest."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.core.deck import Deck
from game.decks.files import FormatFile, Library, Loaded
from game.decks.problems import Finding, Problem, ordered
from game.decks.reader import speaks_c
from game.decks.references import Names, deck_references
from game.decks.source import Source, open_source

if TYPE_CHECKING:
    from game.decks.files import CardFile
    from game.decks.schema import DeckModel


def load(folder: Path, formats: Path | None = None, root: Path | None = None) -> Loaded:
    """Read a deck with its cards, library, translations and session formats.

    Args:
        folder: where deck.yaml is.
        formats: the folder with session formats; without it the deck has none.
        root: the folder that a library may not lie outside of; by default the parent.
    """
    from game.decks.cards import load_cards, skipped  # noqa: PLC0415 - pydantic is slow to import
    from game.decks.formats import load_formats  # noqa: PLC0415 - as above
    from game.decks.library import load_library  # noqa: PLC0415 - as above
    from game.decks.translations import load_translations  # noqa: PLC0415 - as above

    if not (folder / "deck.yaml").exists():
        return Loaded(None, (Problem("K313", "deck.yaml"),), folder)
    source, model, problems = _open_deck(folder)
    library = load_library(source, model.library if model else None, folder, root or folder.parent)
    cards = load_cards(folder, _names(model, library))
    language = model.language if model else ""
    forms = load_formats(formats, folder, language) if formats else ()
    deck = _deck(model, library, cards, forms) if model else None
    texts, untranslated = load_translations(folder, deck)
    problems += [*library.problems, *untranslated, *skipped(folder / "cards")]
    problems += [problem for file in cards for problem in file.problems]
    problems += [problem for file in forms for problem in file.problems]
    if deck and not cards:
        problems.append(source.problem(Finding("K320")))
    return Loaded(deck, ordered(problems), folder, source, cards, texts)


def _open_deck(folder: Path) -> tuple[Source, DeckModel | None, list[Problem]]:
    """The deck's own file; no model if it has an error."""
    from game.decks.schema import DeckModel  # noqa: PLC0415 - pydantic is slow to import
    from game.decks.validate import validated  # noqa: PLC0415 - as above

    source, problems = open_source(folder / "deck.yaml", folder)
    model, invalid = validated(source, DeckModel)
    problems += invalid
    twice = [source.problem(found) for found in deck_references(model)] if model else []
    if not speaks_c():
        problems.append(source.problem(Finding("K120")))
    return source, None if twice else model, [*problems, *twice]


def _names(model: DeckModel | None, library: Library) -> Names:
    """The ids that cards may name."""
    return Names(
        frozenset(tension.id for tension in model.tensions) if model else None,
        frozenset(interest.id for interest in model.interests) if model else None,
        None if library.inspiration is None else frozenset(h.id for h in library.inspiration),
        None if library.terms is None else frozenset(term.id for term in library.terms),
    )


def _deck(
    model: DeckModel,
    library: Library,
    cards: tuple[CardFile, ...],
    forms: tuple[FormatFile, ...],
) -> Deck:
    """The deck, with every card and format that has no error."""
    from game.decks.assemble import deck  # noqa: PLC0415 - pydantic is slow to import

    return deck(
        model,
        [file.card for file in cards if file.card],
        library.terms or (),
        library.inspiration or (),
        [file.format for file in forms if file.format],
    )
