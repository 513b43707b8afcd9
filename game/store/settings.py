"""The settings of the program: a small file that the first picture can be drawn from.

A value that is broken or not allowed falls back to the usual one, and is reported.
"""

from __future__ import annotations

import json
from collections.abc import Container
from dataclasses import Field, asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from game import atomic
from game.errors import FolderError
from game.words import t

NAME = "settings.json"
LARGEST_BYTES = 100_000

Found = tuple["Settings", tuple[str, ...]]
"""Settings, and what was wrong with the file, in words."""


def one_of(usual: str, *others: str) -> Any:  # noqa: ANN401 - a field has the type of its value
    """One of these words."""
    return field(default=usual, metadata={"allowed": (usual, *others)})


def between(low: int, high: int, usual: int) -> Any:  # noqa: ANN401 - as above
    """A whole number from `low` to `high`."""
    return field(default=usual, metadata={"allowed": range(low, high + 1)})


def switch(*, usual: bool) -> Any:  # noqa: ANN401 - as above
    """On or off."""
    return field(default=usual, metadata={"allowed": (False, True)})


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person chose; a new setting is a row more.

    `text_size` is in percent. `system` follows what the computer says, where it says so.
    """

    theme: str = one_of("system", "day", "night", "contrast")
    text_size: int = between(80, 200, usual=100)
    less_motion: bool = switch(usual=False)
    sound: bool = switch(usual=False)
    language: str = one_of("system", "nl", "en")
    full_screen: bool = switch(usual=False)


def load(folder: Path) -> Found:
    """The settings in this folder, and what was wrong with them; never an error."""
    try:
        data = (folder / NAME).read_bytes()
    except FileNotFoundError:
        return Settings(), ()
    except OSError:
        return Settings(), (_unreadable(),)
    return parse(data)


def parse(data: bytes) -> Found:
    """The settings in these bytes, and what was wrong with them."""
    try:
        found = json.loads(data) if len(data) <= LARGEST_BYTES else None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        return Settings(), (_unreadable(),)
    known = {each.name: each for each in fields(Settings)}
    good = {k: v for k, v in found.items() if k in known and _allowed(known[k], v)}
    wrong = tuple(_wrong(name) for name in found if name not in good)
    return Settings(**good), wrong


def save(folder: Path, settings: Settings) -> None:
    """Keep these settings, durably.

    Raises:
        FolderError: the folder cannot be written, or the disk is full.
    """
    text = json.dumps(asdict(settings), indent=2)
    try:
        atomic.write(folder / NAME, text.encode() + b"\n")
    except OSError as error:
        raise FolderError(
            t("De instellingen konden niet bewaard worden in {folder}.", folder=folder)
        ) from error


def _allowed(known: Field[Any], value: object) -> bool:
    allowed: Container[object] = known.metadata["allowed"]
    return type(value) is type(known.default) and value in allowed


def _unreadable() -> str:
    return t("De instellingen konden niet gelezen worden; alles staat op de gewone waarde.")


def _wrong(name: str) -> str:
    return t("De instelling {name} klopte niet; de gewone waarde geldt.", name=repr(name))
