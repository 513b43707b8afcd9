"""What a screen is to the stage: an object with two methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from game.ui.look import Look
    from game.ui.node import Node


class Screen(Protocol):
    """One screen: what is on it, and what presses mean. It knows no pixels."""

    def view(self, look: Look) -> Node:
        """What is on the screen now."""

    def handle(self, intent: object) -> object:
        """What a press or an edit leads to; the stage hands it on unread."""
