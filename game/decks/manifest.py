"""What a package says about itself: manifest.json."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

from game.core.engine import VERSION
from game.decks.contents import PATTERN
from game.decks.schema.values import ID_PATTERN
from game.errors import DeckError
from game.words import t

FORMAT = 1
"""The form of packages that this version writes and reads."""

NAME = "manifest.json"
MOST_FILES = 2000
MOST_BYTES = 200 * 1024 * 1024
MOST_LETTERS = 120
MOST_BYTES_OF = {".yaml": 256 * 1024, "": 64 * 1024}
"""By the end of a name; other files are pictures."""

MOST_PICTURE_BYTES = 8 * 1024 * 1024

_HASH = re.compile("[0-9a-f]{64}")
_VERSION = re.compile(r"[0-9]+(\.[0-9]+){0,2}")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in a package: its size in bytes, and its SHA-256."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is in a package, and which version of the rules it needs."""

    deck: str
    title: str
    version: str
    engine: int
    files: Mapping[str, Entry]

    def as_bytes(self) -> bytes:
        """The file; the same manifest always gives the same bytes."""
        return json.dumps(
            {"format": FORMAT, **asdict(self)}, sort_keys=True, ensure_ascii=False, indent=1
        ).encode()


def manifest_of(deck: str, title: str, version: str, files: Mapping[str, bytes]) -> Manifest:
    """The manifest of these files."""
    entries = {n: Entry(len(data), sha256(data).hexdigest()) for n, data in files.items()}
    return Manifest(deck, title, version, VERSION, entries)


def parse(data: bytes) -> Manifest:
    """The manifest from its bytes.

    Raises:
        DeckError: it is none, or one that this version may not use.
    """
    try:
        values: Any = json.loads(data)
        number, engine = values["format"], values["engine"]
        made = Manifest(
            _text(values["deck"], ID_PATTERN, 64),
            _text(values["title"], ".+", 120),
            _text(values["version"], _VERSION.pattern, 40),
            engine,
            {name: _entry(entry) for name, entry in values["files"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DeckError(t("Dit pakket heeft geen geldige inhoudsopgave.")) from error
    if type(number) is not int or type(engine) is not int or number > FORMAT or engine > VERSION:
        raise DeckError(
            t("Dit pakket is van een nieuwere versie van het spel. Werk het spel eerst bij.")
        )
    _check(made)
    return made


def _text(value: object, pattern: str, most: int) -> str:
    if not isinstance(value, str) or len(value) > most or not re.fullmatch(pattern, value):
        raise ValueError(value)
    return value


def _entry(entry: Mapping[str, object]) -> Entry:
    size, digest = entry["size"], entry["sha256"]
    if type(size) is not int or size < 0 or not isinstance(digest, str):
        raise ValueError(entry)
    return Entry(size, _text(digest, _HASH.pattern, 64))


def _check(made: Manifest) -> None:
    """Refuse names that no deck has, and more than a deck may have."""
    if "deck.yaml" not in made.files or len(made.files) > MOST_FILES:
        raise DeckError(t("In dit pakket zit geen deck, of te veel bestanden."))
    for name, entry in made.files.items():
        if not _allowed(name):
            raise DeckError(
                t("In dit pakket zit een bestand dat daar niet hoort: {name}.", name=name[:80])
            )
        if entry.size > most_bytes(name):
            raise DeckError(t("Een bestand in dit pakket is te groot: {name}.", name=name))
    if len({name.casefold() for name in made.files}) < len(made.files):
        raise DeckError(t("In dit pakket hebben twee bestanden dezelfde naam."))
    if sum(entry.size for entry in made.files.values()) > MOST_BYTES:
        raise DeckError(t("Dit pakket is te groot: hooguit 200 MB."))


def _allowed(name: str) -> bool:
    """Whether a deck may have a file with this name, on every computer."""
    parts = name.split("/")
    return (
        len(name) <= MOST_LETTERS
        and PATTERN.fullmatch(name) is not None
        and not any(_RESERVED.fullmatch(part) for part in parts)
    )


def most_bytes(name: str) -> int:
    """How big a file of this name may be."""
    end = name[name.rfind(".") :] if "." in name else ""
    return MOST_BYTES_OF.get(end, MOST_PICTURE_BYTES)
