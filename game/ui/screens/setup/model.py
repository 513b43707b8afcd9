"""What the set-up screen is given to choose from."""

from __future__ import annotations

from game.core.deck import Deck
from game.ui.screens.setup.plan import Member, Plan
from game.ui.value import Value


class KnownGroup(Value):
    """A group that was here before.

    Attributes:
        people: everybody it knows, in order.
        last: the plan of its last session; None when it never played.
        played: ids of the cards it has played.
    """

    id: str
    name: str
    people: tuple[Member, ...] = ()
    last: Plan | None = None
    played: tuple[str, ...] = ()


class DeckChoice(Value):
    """A deck that can be played; `key` is how the app knows it."""

    key: str
    deck: Deck


class SetupModel(Value):
    """Everything there is to choose from.

    Attributes:
        groups: known groups, the one that played last first.
        decks: decks that can be played; empty while they are still being read.
        reading: whether more decks are being read.
        problems: decks that could not be read, in words.
    """

    groups: tuple[KnownGroup, ...] = ()
    decks: tuple[DeckChoice, ...] = ()
    reading: bool = False
    problems: tuple[str, ...] = ()

    def group(self, name: str) -> KnownGroup | None:
        """The group of this name."""
        wanted = name.strip().casefold()
        return next((group for group in self.groups if group.name.casefold() == wanted), None)

    def deck(self, key: str) -> Deck | None:
        """The deck under this key; the first one when there is no such deck."""
        found = [choice.deck for choice in self.decks if choice.key == key]
        return found[0] if found else next((choice.deck for choice in self.decks), None)
