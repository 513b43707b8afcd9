"""A bot that plays session after session on the real store until it is killed.

It prints each event's number and the head of the log once the event is kept:
`session ID`, then `12 5f0c…` for every event, and `closed` at the end of a session.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path

from game import places
from game.app import moves
from game.app.begin import begin
from game.app.desk import Desk
from game.app.shelf import Shelf
from game.core import events as e
from game.core.bot import Bot
from game.errors import Rejected
from game.store import sessions
from game.ui.screens.setup.plan import Member, Plan

PEOPLE = ("Ayşe", "Bert", "Dirk", "Fatima")
CARDS = 3
ONE_UNDO_IN = 15


class DeskBot(Bot):
    """Plays what `legal` allows, through the desk, as the screens do."""

    def __init__(self, desk: Desk, seed: str) -> None:
        """Sit down where the session is."""
        super().__init__(desk.deck, desk.state, seed)
        self.desk = desk

    def do(self, event: e.Event) -> e.Event:
        """Let an event happen at the desk; when it returns it is stored."""
        if isinstance(event, e.VoteCast):
            play = self.state.session.play
            self.desk.cast(self.box[(play.card if play else "", event.who)])
        elif isinstance(event, e.Revealed):
            moves.reveal(self.desk)
        else:
            self._try(event)
        self.state = self.desk.state
        return event

    def _try(self, event: e.Event) -> None:
        """A step that was done before the program was killed need not be done again."""
        try:
            self.desk.do(event)
        except Rejected:
            if not isinstance(event, e.TwistShown | e.OwnCaseWritten):
                raise

    def undo(self) -> None:
        """Take back the last step."""
        moves.take_back(self.desk)
        self.state = self.desk.state

    def steps(self) -> Iterator[e.Event]:
        """On from wherever the session is, to the end of a card."""
        if self.state.session.play:
            return self.finish()
        tensions = self.deck.tensions
        return self.play_card(tensions[self.state.seq % len(tensions)].id)


def sit(shelf: Shelf) -> Desk:
    """The session that was not finished, or a new one."""
    found = sessions.unfinished(shelf.db)
    if found:
        return shelf.sit(found[0].id)
    number = len(sessions.every(shelf.db))
    settings = e.Settings(anonymous=number % 2 == 1, voting="hands" if number % 3 else "turn")
    people = tuple(Member(name) for name in PEOPLE)
    deck = str(places.scenarios() / "arbeidstoeleiding")
    return shelf.sit(begin(shelf, Plan(f"Team {number}", people, deck, settings=settings)))


def play(desk: Desk, chance: random.Random) -> Iterator[object]:
    """A session from where it is to its end; yields whenever something was stored."""
    bot = DeskBot(desk, str(chance.random()))
    while len(desk.view.done) < CARDS:
        for event in bot.steps():
            yield event
            if chance.randrange(ONE_UNDO_IN) == 0:
                bot.undo()
                yield "undo"
                break
    desk.close()


def say(text: str) -> None:
    """Print it now."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main(folder: Path, seed: str) -> None:
    """Play for ever."""
    shelf = Shelf(folder, places.assets(), places.scenarios())
    chance = random.Random(seed)  # noqa: S311 - for a test
    while True:
        desk = sit(shelf)
        say(f"session {desk.row.id}")
        for _ in play(desk, chance):
            row = sessions.one(desk.db, desk.row.id)
            say(f"{row.length} {row.head.hex()}")
        say("closed")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
