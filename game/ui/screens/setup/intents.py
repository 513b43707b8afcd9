"""What presses on the set-up screen mean."""

from __future__ import annotations

from game.ui.value import Value


class TakeGroup(Value):
    """It is this group: its name, its people and what it chose last time."""

    group: str


class AddTyped(Value):
    """Add who stands in the field; nothing there is an animal."""


class AddNameless(Value):
    """Add somebody without a name: letter, animal or colour."""

    kind: str


class Invite(Value):
    """Add somebody the group knows, by name."""

    name: str


class Drop(Value):
    """This person does not take part."""

    name: str


class Play(Value):
    """Play with this deck."""

    deck: str


class In(Value):
    """Play in this format."""

    format: str


class ShowAll(Value):
    """Show every format there is."""


class Have(Value):
    """Change one setting, by name."""

    setting: str
    value: object


class Read(Value):
    """Read the cards beforehand."""


class Go(Value):
    """Go to the ground rules with this plan."""
