"""Where the fonts, icons, themes and pictures are: the app says so, nobody guesses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_folders: list[Path] = []


def use(folder: Path) -> None:
    """Take everything from this folder from now on."""
    _folders[:] = [folder]


def path(*parts: str) -> Path:
    """The path of one asset, such as `path("icons", "fill", "check.svg")`."""
    if not _folders:
        message = "assets.use(folder) comes before anything is drawn"
        raise RuntimeError(message)
    return _folders[0].joinpath(*parts)
