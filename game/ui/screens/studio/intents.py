"""What presses in the studio mean; those that change a file go to the app as they are."""

from __future__ import annotations

from game.ui.screens.studio.changes import Added, Moved, Put, Removed
from game.ui.value import Value


class ShowFile(Value):
    """Open this card; "" opens the deck's own file."""

    file: str


class ShowPart(Value):
    """Go to this part of the form."""

    part: str


class ShowPane(Value):
    """Show the list, the form or the preview, where there is room for one."""

    pane: str


class Pick(Value):
    """Look at this item of a list: the second option, say."""

    list: str
    number: int


class Sized(Value):
    """Show the preview as on this screen."""

    window: str


class Over(Value):
    """Open something over the form, by name: pictures, share, simulation, drop ..."""

    what: str


class Close(Value):
    """Shut what lies over the form."""


class Explain(Value):
    """Open the help page of a code."""

    code: str


class From(Value):
    """Play from this step on."""

    step: str


class Try(Value):
    """Play the card: alone, as a group of bots from a step on, or where it was left."""

    step: str = ""
    alone: bool = False
    again: bool = False


class Quiet(Value):
    """Let a finding with this code be silent on this card."""

    code: str


class Said(Value):
    """What was typed is meant: `name` says what for, as in a field with a button."""

    name: str


__all__ = [
    "Added",
    "Close",
    "Explain",
    "From",
    "Moved",
    "Over",
    "Pick",
    "Put",
    "Quiet",
    "Removed",
    "Said",
    "ShowFile",
    "ShowPane",
    "ShowPart",
    "Sized",
    "Try",
]
