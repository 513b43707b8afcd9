"""Practising alone: opening a practice of five hundred played cards."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import solo_small

from game.app.solo.study import Study
from game.core import events as e
from game.core.deck import Deck
from game.core.engine import apply, stamped
from game.core.solo.phases import phase_of
from game.core.solo.table import forward
from game.core.state import State
from game.store import log, profiles
from game.store.opening import open_database
from tests.bench.row import Row, best

CARDS = 500
STEP_MS = 20_000


class Player:
    """Plays cards as fast as the rules allow; `log` is what happened."""

    def __init__(self, deck: Deck, state: State) -> None:
        self.deck, self.state = deck, state
        self.log: list[e.Event] = []

    def happen(self, event: e.Event) -> None:
        """Let an event happen."""
        (done,) = stamped((event,), self.state.at + STEP_MS)
        self.state = apply(self.deck, self.state, done)
        self.log.append(done)

    def play(self, number: int) -> None:
        """One card, from the draw to the list to look back on."""
        card = self.deck.cards[number % len(self.deck.cards)]
        self.happen(e.CardDrawn(card=card.id, format="practice"))
        while True:
            now = solo_small.practice(self.state).now
            assert now is not None
            for event in self._done(phase_of(now.step), now.number):
                self.happen(event)
            now = solo_small.practice(self.state).now
            step = forward(card, now) if now else None
            if step is None:
                self.happen(e.CardClosed())
                return
            self.happen(e.PhaseEntered(step=step))

    def _done(self, phase: str, number: int) -> tuple[e.Event, ...]:
        """What somebody does in a phase."""
        found: dict[str, tuple[e.Event, ...]] = {
            "ask": (e.FactOpened(fact="feit-0"), e.FactOpened(fact="feit-2")),
            "choose": (e.Chosen(option="grens", doubt=number % 2 == 0),),
            "why": (e.WhyWritten(text="Eerst weten wat er speelt, dan pas een brief."),),
            "twist": (e.TwistShown(), e.Reconsidered(stands=True)),
            "take_along": (
                e.JournalWritten(id=f"take-{number}", text="Bel eerst.", place="team"),
                e.RevisitPlanned(attempt=number, days=(14, 60)),
            ),
        }
        return found.get(phase, ())


def rows() -> Iterator[Row]:
    """Opening: reading, checking the chain, folding; the floor is reading the bare rows."""
    deck = solo_small.deck()
    with tempfile.TemporaryDirectory(dir=Path.home()) as folder, open_database(Path(folder)) as db:
        person = profiles.add(db, "bench", 1)
        study = Study(db, person, deck, lambda: 2)
        player = Player(deck, study.here.state)
        for number in range(CARDS):
            player.play(number)
        log.append(db, study.here.row.id, player.log)
        session = study.here.row.id
        floor = best(lambda: log.raw(db, session))
        opened = best(lambda: Study(db, person, deck, lambda: 3))
        yield Row(
            f"practice: opening {CARDS} played cards ({len(player.log):,} events), warm; "
            "floor: the bare rows",
            opened * 1000,
            "ms",
            floor * 1000,
            most=150,
        )
