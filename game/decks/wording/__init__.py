"""What each code says: a title, what is wrong, why it matters and what to do."""

from game.decks.wording.entry import Severity, Wording
from game.decks.wording.files import FILES
from game.decks.wording.lint import LINT
from game.decks.wording.references import REFERENCES
from game.decks.wording.values import VALUES

WORDING: dict[str, Wording] = {**FILES, **VALUES, **REFERENCES, **LINT}
"""Every code there is."""

STAGES = ("K1", "K2", "K3", "F", "D", "P", "T", "A", "V", "L", "X", "S")
"""Causes come before consequences: a file, its values, its references, its content."""

__all__ = ["LINT", "STAGES", "WORDING", "Severity", "Wording"]
