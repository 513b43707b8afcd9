"""A file outside of any deck: a session format, a card, or a list that decks share."""

from __future__ import annotations

from pathlib import Path

from game.decks.cards import load_card
from game.decks.files import FormatFile
from game.decks.formats import load_format
from game.decks.library import load_inspiration, load_terms
from game.decks.problems import Problem, ordered
from game.decks.references import Names
from game.decks.source import open_source


def check_alone(path: Path) -> tuple[tuple[Problem, ...], tuple[FormatFile, ...]]:
    """What is wrong in a file, and the session format if it is one."""
    folder = path.parent
    keys = open_source(path, folder)[0].values or {}
    if path.suffix != ".yaml":
        return (Problem("K322", path.name),), ()
    if "steps" in keys:
        form = load_format(path, folder)
        return ordered(form.problems), (form,)
    if "terms" in keys and "options" not in keys:
        return ordered(load_terms(path, folder)[1]), ()
    if "items" in keys:
        return ordered(load_inspiration(path, folder)[1]), ()
    return ordered(load_card(path, folder, Names()).problems), ()
