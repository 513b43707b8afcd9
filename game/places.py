"""Where assets and scenarios are, in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    """A folder inside the package (a wheel), else beside it (a checkout)."""
    inside = PACKAGE / name
    return inside if inside.is_dir() else PACKAGE.parent / name


def assets() -> Path:
    """Fonts, icons, themes, sounds and catalogues."""
    return _shipped("assets")


def scenarios() -> Path:
    """The shipped decks, their library and the session formats."""
    return _shipped("scenarios")


def user_data() -> Path:
    """The folder for this person's data when no other is named."""
    from platformdirs import user_data_path  # noqa: PLC0415 - only when it is needed

    return user_data_path("Spanningsveld", appauthor=False)
