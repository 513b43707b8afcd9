"""The words people see: Dutch in the code, other languages from gettext catalogues."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

DOMAIN = "spanningsveld"
LANGUAGES = ("nl", "en")
_POINTS = str.maketrans(",.", ".,")

_catalogue: NullTranslations | None = None
_language = "nl"


def use(language: str, folder: Path) -> None:
    """Speak this language from now on; Dutch needs no catalogue."""
    global _catalogue, _language  # noqa: PLW0603 - one program speaks one language
    _language = language if language in LANGUAGES else "nl"
    _catalogue = None if _language == "nl" else _read(_language, folder)


def _read(language: str, folder: Path) -> NullTranslations:
    import gettext  # noqa: PLC0415 - a Dutch start does without

    return gettext.translation(DOMAIN, folder, [language], fallback=True)


def system_language() -> str:
    """English where the computer speaks it, else Dutch."""
    name = os.environ.get("LC_ALL") or os.environ.get("LANG") or _locale()
    return "en" if name.lower().startswith("en") else "nl"


def _locale() -> str:
    import locale  # noqa: PLC0415 - only where the environment does not say

    return locale.getlocale()[0] or ""


def language() -> str:
    """The language that is spoken now."""
    return _language


def figures(number: str) -> str:
    """A number such as 1,234.5 as the language that is spoken writes it."""
    return number.translate(_POINTS) if _language == "nl" else number


def t(text: str, **params: object) -> str:
    """This text in the language that is spoken, with its parameters filled in."""
    words = _catalogue.gettext(text) if _catalogue else text
    return words.format(**params) if params else words


def tn(one: str, many: str, n: int, **params: object) -> str:
    """The form of this text that fits a number, with `n` filled in."""
    plain = one if n == 1 else many
    words = _catalogue.ngettext(one, many, n) if _catalogue else plain
    return words.format(n=n, **params)
