"""What the practice home and the lists show: cards, look backs, tensions."""

from __future__ import annotations

from game.core.deck import Card, Tension
from game.ui.value import Value


class CardLine(Value):
    """A card to choose, with about how many minutes it takes and how often it was played."""

    card: Card
    tension: Tension | None
    minutes: int
    played: int = 0


class DueLine(Value):
    """A card to look back on; `ago` is when it was played, in words."""

    chapter: str
    card: str
    title: str
    ago: str


class TensionLine(Value):
    """A tension, how many of its cards were played, and how many there are."""

    tension: Tension
    played: int
    cards: int


class HomeModel(Value):
    """What the practice home tells.

    Attributes:
        name: the profile's.
        deck: the key of the deck at hand; `decks` are keys and titles.
        next: the next card of the path.
        surprise: any card.
        open_title: the card that still lies on the table; "" for none.
        due: what can be looked back on now.
        later: when the first look back comes, in words; "" for none.
        lines: progress per tension.
        terms: how many terms are due or new; 0 when the deck has none.
        entries: how many there are in the journal.
        team: questions for the team that are still open.
    """

    name: str
    deck: str
    decks: tuple[tuple[str, str], ...]
    next: CardLine | None
    surprise: str = ""
    open_title: str = ""
    due: tuple[DueLine, ...] = ()
    later: str = ""
    lines: tuple[TensionLine, ...] = ()
    terms: int = 0
    entries: int = 0
    team: int = 0
