"""The words people see: Dutch in the code, other languages from gettext catalogues."""

from __future__ import annotations

import gettext
import locale
import os
from pathlib import Path

DOMAIN = "spanningsveld"
LANGUAGES = ("nl", "en")
_POINTS = str.maketrans(",.", ".,")

_catalogue: gettext.NullTranslations = gettext.NullTranslations()
_language = "nl"


def use(language: str, folder: Path) -> None:
    """Speak this language from now on; Dutch needs no catalogue."""
    global _catalogue, _language  # noqa: PLW0603 - one program speaks one language
    _language = language if language in LANGUAGES else "nl"
    _catalogue = gettext.translation(DOMAIN, folder, [_language], fallback=True)


def system_language() -> str:
    """English where the computer speaks it, else Dutch."""
    name = os.environ.get("LC_ALL") or os.environ.get("LANG") or locale.getlocale()[0] or ""
    return "en" if name.lower().startswith("en") else "nl"


def language() -> str:
    """The language that is spoken now."""
    return _language


def figures(number: str) -> str:
    """A number such as 1,234.5 as the language that is spoken writes it."""
    return number.translate(_POINTS) if _language == "nl" else number


def t(text: str, **params: object) -> str:
    """This text in the language that is spoken, with its parameters filled in."""
    words = _catalogue.gettext(text)
    return words.format(**params) if params else words


def tn(one: str, many: str, n: int, **params: object) -> str:
    """The form of this text that fits a number, with `n` filled in."""
    return _catalogue.ngettext(one, many, n).format(n=n, **params)
