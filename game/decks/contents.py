"""All that a deck needs to stand on its own: its files, with what it uses of a shared library."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from game.decks import surgery
from game.decks.fragment import document
from game.decks.lint.texts import texts
from game.decks.load import load
from game.decks.opening import opened
from game.decks.reader import Value, read
from game.errors import DeckError
from game.words import t

if TYPE_CHECKING:
    from game.core.deck import Deck
    from game.decks.files import Loaded

_NAME = r"[a-z0-9]+(?:[-_][a-z0-9]+)*"
_LANGUAGE = r"(?:\.[a-z]{2,3}(?:-[A-Z]{2})?)?"
_PICTURE = r"[A-Za-z0-9][A-Za-z0-9_-]*"
PATTERN = re.compile(
    rf"deck{_LANGUAGE}\.yaml|cards/{_NAME}{_LANGUAGE}\.yaml|terms\.yaml|inspiration\.yaml|LICENSE"
    rf"|images/(?:{_PICTURE}/)*{_PICTURE}\.(?:svg|png|jpg|jpeg)"
)
"""The names of all files that a deck may have."""

Files = dict[str, bytes]


def contents(folder: Path, root: Path | None = None) -> tuple[Files, Loaded]:
    """The files of a deck by name, and the deck itself.

    Args:
        folder: where deck.yaml is.
        root: the folder that a shared library may not lie outside of.

    Raises:
        DeckError: the deck cannot be played, or a file of it not be opened.
    """
    loaded = load(folder, None, root)
    if loaded.deck is None or not loaded.deck.cards:
        raise DeckError(t("In {folder} is geen deck dat gespeeld kan worden.", folder=folder))
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    named = ((path.relative_to(folder).as_posix(), path) for path in paths)
    files = {name: opened(path) for name, path in named if PATTERN.fullmatch(name)}
    files["deck.yaml"] = _alone(files["deck.yaml"])
    for name, data in _library(loaded.deck):
        files.setdefault(name, data)
    return dict(sorted(files.items())), loaded


def _alone(data: bytes) -> bytes:
    """deck.yaml without the way to a shared library."""
    text = data.decode("utf-8-sig")
    if "library" not in (read(data).values or {}):
        return data
    return surgery.cut(text, ("library",))[0].encode()


def _library(deck: Deck) -> Iterator[tuple[str, bytes]]:
    """The words and handles that its cards use, as files of its own."""
    told = "\n".join(text for card in deck.cards for _path, text in texts(card))
    named = {term for card in deck.cards for term in card.terms}
    words = [
        _without_nothing(
            id=term.id, term=term.term, short=list(term.short), about=term.about, source=term.source
        )
        for term in deck.terms
        if term.id in named or any(_said(word, told) for word in (term.term, *term.short))
    ]
    handles = [
        _without_nothing(
            id=handle.id,
            kind=handle.kind,
            text=handle.text,
            source=handle.source
            and _without_nothing(
                title=handle.source.title, url=handle.source.url, date=handle.source.date
            ),
            tensions=list(handle.tensions),
        )
        for handle in deck.inspiration
        if any(handle.id in card.handles for card in deck.cards)
    ]
    if words:
        yield "terms.yaml", document({"schema": 1, "terms": words})
    if handles:
        yield "inspiration.yaml", document({"schema": 1, "items": handles})


def _said(word: str, told: str) -> bool:
    """Whether a word occurs by itself in a text."""
    return word in told and re.search(rf"\b{re.escape(word)}\b", told) is not None


def _without_nothing(**fields: Value) -> Mapping[str, Value]:
    """What is there; what is not is left out."""
    return {key: value for key, value in fields.items() if value}
