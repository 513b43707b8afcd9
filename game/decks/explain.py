"""The help page of each code: what, why, what to do and an example."""

from __future__ import annotations

from pathlib import Path

from game.decks.wording import WORDING

CODES: tuple[str, ...] = tuple(sorted(WORDING))
"""Every code there is, in order."""

HELP = Path(__file__).with_name("help")


def page(code: str, language: str = "nl") -> str | None:
    """The page of a code as Markdown, in Dutch unless there is one in this language."""
    name = code.strip().upper()
    if name not in WORDING:
        return None
    path = HELP / f"{name}.{language}.md"
    return (path if path.exists() else HELP / f"{name}.nl.md").read_text(encoding="utf-8")
