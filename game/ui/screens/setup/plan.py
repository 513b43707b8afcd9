"""What a group chooses before it begins."""

from __future__ import annotations

from dataclasses import replace

from game.core.events import Settings
from game.ui.value import Value

LEAST_PEOPLE, MOST_PEOPLE = 3, 12


class Member(Value):
    """Somebody who takes part.

    Attributes:
        name: what they are called on the screen.
        kind: what that is: name, letter, animal or colour.
        color: of their token, 0 to 11.
        id: who they are in the store; empty for somebody new.
    """

    name: str
    kind: str = "name"
    color: int = 0
    id: str = ""


class Plan(Value):
    """A session to be: the app begins it with exactly this.

    Attributes:
        name: of the group.
        people: who takes part, in order.
        deck: key of the deck.
        format: id of the session format.
        settings: everything else; `played` and `picked` are card ids.
        group: the id of a known group; empty for a new one.
    """

    name: str = ""
    people: tuple[Member, ...] = ()
    deck: str = ""
    format: str = "spanningsveld"
    settings: Settings = Settings()
    group: str = ""

    def having(self, **changes: object) -> Plan:
        """The same plan with some settings changed."""
        return self.but(settings=replace(self.settings, **changes))  # type: ignore[arg-type]
