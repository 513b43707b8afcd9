"""The button that shuts what lies over the form."""

from __future__ import annotations

from game.ui.node import Node
from game.ui.screens.studio.intents import Close
from game.ui.widgets.button import button
from game.words import t


def shut(words: str = "") -> Node:
    """Back to what lies under it."""
    return button(words or t("Terug naar de kaart"), Close(), key="close", hotkey="back")
