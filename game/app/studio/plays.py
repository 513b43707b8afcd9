"""Plays by itself on the open card or on all cards, a bite at a time while people write."""

from __future__ import annotations

from game.app.studio.deck_plays import DeckPlays
from game.app.studio.files import DeckFiles
from game.core.simulate import Runner

PLAYS, BITE = 10_000, 400


class Plays:
    """What is being played, if somebody asked for it.

    Attributes:
        runner: plays on one card or on all cards; None when nobody asked.
    """

    def __init__(self) -> None:
        """Nothing is played yet."""
        self.runner: Runner | DeckPlays | None = None

    def begin(self, files: DeckFiles, file: str) -> None:
        """Begin to play the open card, or all cards when the deck's own file is open."""
        deck, card = files.deck, files.card(file)
        self.stop()
        if deck is None:
            return
        if file:
            self.runner = Runner(card, deck) if card else None
        elif deck.cards:
            self.runner = DeckPlays(deck, PLAYS)

    def stop(self) -> None:
        """The card is another one now: what was played says nothing any more."""
        self.runner = None

    def go_on(self) -> bool:
        """Play one bite; tells whether there was something to play."""
        if self.runner is None or self.runner.plays >= PLAYS:
            return False
        self.runner.run(min(BITE, PLAYS - self.runner.plays))
        return True
