"""Plays on a whole deck in the studio: card by card, and what they show together."""

from __future__ import annotations

from collections.abc import Sequence

from game.app.studio.simulation import minutes, notes, policy_name, reached
from game.core.deck import Deck
from game.core.findings import FEWEST_CARDS, CardResult, Habit
from game.core.simulate import habits, simulate
from game.ui.screens.studio.plays import CardPlayed, DeckPlayed, HabitRow
from game.words import t

BITE = 5000
"""Plays between two pictures: some ten milliseconds."""


class DeckPlays:
    """Plays on every card of a deck, in bites.

    Attributes:
        deck: as it was when the plays began.
        wanted: how often every card is played.
        results: of the cards that are done.
    """

    def __init__(self, deck: Deck, wanted: int) -> None:
        """Make ready to play every card this often."""
        self.deck, self.wanted = deck, wanted
        self.results: list[CardResult] = []
        self._done = 0
        self._bites = simulate(deck, wanted, bite=BITE)

    @property
    def plays(self) -> int:
        """How often a card was played, on average."""
        return self._done // len(self.deck.cards)

    def run(self, _plays: int) -> None:
        """Play on for one bite."""
        runner, size = next(self._bites)
        self._done += size
        if runner.plays >= self.wanted:
            self.results.append(runner.result())


def deck_played(plays: DeckPlays) -> DeckPlayed:
    """What the plays show so far."""
    rows = tuple(_card(plays.deck, each) for each in plays.results)
    if plays.plays < plays.wanted:
        return DeckPlayed(plays.plays, plays.wanted, rows)
    found = habits(plays.results)
    labels = {each.id: each.label for each in plays.deck.interests}
    named = tuple(HabitRow(policy_name(h.policy, labels), h.wins, h.cards) for h in found)
    return DeckPlayed(plays.plays, plays.wanted, rows, named, _verdict(found, named))


def _card(deck: Deck, found: CardResult) -> CardPlayed:
    card = deck.card_by_id[found.card]
    return CardPlayed(
        card.title, minutes(found.minutes), tuple(reached(found, card)), tuple(notes(found, card))
    )


def _verdict(found: Sequence[Habit], named: Sequence[HabitRow]) -> str:
    """Whether somebody who never thinks does as well as any."""
    if not found or found[0].cards < FEWEST_CARDS:
        return t("Er zijn te weinig kaarten om iets over gewoontes te zeggen.")
    if found[0].everywhere:
        return t("Eén gewoonte wint overal: {name}. Geef die ergens een prijs.", name=named[0].name)
    return t("Geen gewoonte wint overal.")
