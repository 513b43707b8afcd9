"""Terms and inspiration: the deck's own files, or those it shares with other decks."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from game.core.deck import Handle, Term
from game.decks.assemble import handle, term
from game.decks.files import Library
from game.decks.problems import Finding, Problem, blocking
from game.decks.references import library_references
from game.decks.schema import InspirationModel, TermsModel
from game.decks.source import Source, open_source
from game.decks.validate import validated


def load_library(deck: Source, named: str | None, folder: Path, root: Path) -> Library:
    """Read terms and inspiration; a file of the deck itself goes before a shared one."""
    shared = folder / named if named else folder
    if named and not _allowed(shared, root):
        refused = deck.problem(Finding("K305", ("library",), {"name": named}))
        return Library(None, None, (refused,))
    terms, wrong_terms = load_terms(_path("terms.yaml", folder, shared), folder)
    inspiration, wrong_items = load_inspiration(_path("inspiration.yaml", folder, shared), folder)
    return Library(terms, inspiration, (*wrong_terms, *wrong_items))


def _allowed(shared: Path, root: Path) -> bool:
    """Whether a folder is there, and not outside of the root."""
    return shared.is_dir() and shared.resolve().is_relative_to(root.resolve())


def _path(name: str, folder: Path, shared: Path) -> Path | None:
    """Where a file is; None if there is none."""
    return next((p / name for p in (folder, shared) if (p / name).exists()), None)


def load_terms(path: Path | None, folder: Path) -> tuple[tuple[Term, ...] | None, list[Problem]]:
    """The words, or None if their file cannot be used."""
    if path is None:
        return (), []
    source, problems = open_source(path, folder)
    model, invalid = validated(source, TermsModel)
    problems += invalid
    if model is None:
        return None, problems
    problems += _twice(source, "terms", (item.id for item in model.terms))
    return (None if blocking(problems) else tuple(map(term, model.terms))), problems


def load_inspiration(
    path: Path | None, folder: Path
) -> tuple[tuple[Handle, ...] | None, list[Problem]]:
    """The handvatten, or None if their file cannot be used."""
    if path is None:
        return (), []
    source, problems = open_source(path, folder)
    model, invalid = validated(source, InspirationModel)
    problems += invalid
    if model is None:
        return None, problems
    problems += _twice(source, "items", (item.id for item in model.items))
    return (None if blocking(problems) else tuple(map(handle, model.items))), problems


def _twice(source: Source, key: str, ids: Iterable[str]) -> list[Problem]:
    """Items with an id that was there before."""
    return [source.problem(found) for found in library_references(key, ids)]
