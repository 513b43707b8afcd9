"""What presses on the board mean."""

from __future__ import annotations

from game.ui.value import Value


class AnyField(Value):
    """Let chance choose a tension that was not talked about yet."""


class Draw(Value):
    """Draw a card of the chosen tension."""


class Choose(Value):
    """Show the cards of the tension, to choose one."""


class Take(Value):
    """Play this card."""

    card: str
    chosen: bool = False


class Another(Value):
    """Put this card back and draw another."""

    card: str


class OwnCase(Value):
    """Play a case of the group's own."""


class In(Value):
    """Play the next card in this format."""

    format: str
