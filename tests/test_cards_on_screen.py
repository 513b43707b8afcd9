"""Every shipped card on the smallest screen with large letters: nothing is cut off.

A case may scroll by one screen. `python -m tests.test_cards_on_screen FOLDER` leaves
pictures of all of them to look at.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import fits
import pygame
import pytest

from game import places
from game.app.catalog import playable
from game.app.desk import Desk
from game.core import events as e
from game.core.deck import Deck
from game.core.engine import VERSION
from game.decks import compiled
from game.store import decks, log, sessions
from game.store.database import Database
from game.store.opening import open_database
from game.ui import assets
from game.ui.geometry import Rect
from game.ui.look import Look
from game.ui.measure import place
from game.ui.screens.play import Play
from game.ui.stage import Stage

SIZE, LARGE = (1024, 600), 1.5
STEPS = ("read", "vote", "consequence", "insight")
DECKS = playable(places.scenarios())
SCREENS_A_CASE_MAY_FILL = 2


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    assets.use(places.assets())
    pygame.font.init()
    with open_database(tmp_path_factory.mktemp("data")) as opened:
        yield opened


def desk_of(db: Database, deck: Deck) -> Desk:
    """A session with this deck, three people, and an empty table."""
    data = compiled.encode(deck)
    digest = compiled.digest(data)
    decks.pin(db, digest, data)
    row = sessions.begin(db, deck=digest, title="Team", at=1)
    begin = e.SessionStarted(
        deck=digest, engine=VERSION, seed="s", format="spanningsveld", settings=e.Settings(), at=1
    )
    log.append(db, row.id, (begin, *(e.Joined(who=who, at=2) for who in ("a", "b", "c"))))
    return Desk(db, row.id)


def screens(desk: Desk, card: str) -> Iterator[tuple[str, Play]]:
    """The card's screens, one after the other."""
    desk.do(e.CardDrawn(card=card, format="spanningsveld"))
    play = Play(desk)
    for step in STEPS:
        desk.do(e.PhaseEntered(step=step))
        yield step, play
    desk.do(e.CardClosed())


@pytest.mark.parametrize("folder", DECKS, ids=lambda folder: folder.name)
def test_no_card_is_cut_off_on_the_smallest_screen(folder: Path, db: Database) -> None:
    desk = desk_of(db, DECKS[folder])
    look = Look(SIZE, LARGE)
    found = []
    for card in DECKS[folder].cards:
        for step, play in screens(desk, card.id):
            tree = place(play.view(look), Rect(0, 0, *SIZE), look)
            found += [f"{card.id} {step}: {problem}" for problem in fits.problems(tree, look)]
    assert found == []


@pytest.mark.parametrize("folder", DECKS, ids=lambda folder: folder.name)
def test_a_case_scrolls_by_one_screen_at_most(folder: Path, db: Database) -> None:
    desk = desk_of(db, DECKS[folder])
    stage = Stage(pygame.Surface(SIZE), text_scale=LARGE)
    too_long = []
    for card in DECKS[folder].cards:
        for step, play in screens(desk, card.id):
            if step == "read":
                stage.show(play)
                main = next(item for item in stage.scene.items if item.who == "case")
                view = next(iter(stage.scene.tracks.values())).view
                if main.rect.h > SCREENS_A_CASE_MAY_FILL * view.h:
                    too_long.append(card.id)
    assert too_long == []


def photograph(folder: Path) -> None:
    """Pictures of every card's screens."""
    assets.use(places.assets())
    pygame.font.init()
    with tempfile.TemporaryDirectory() as data, open_database(Path(data)) as db:
        for source, deck in DECKS.items():
            desk = desk_of(db, deck)
            stage = Stage(pygame.Surface(SIZE), text_scale=LARGE)
            for card in deck.cards:
                for step, play in screens(desk, card.id):
                    stage.show(play)
                    stage.frame(100)
                    stage.frame(200)
                    name = f"{source.name}-{card.id}-{step}.png"
                    pygame.image.save(stage.surface, folder / name)


if __name__ == "__main__":
    photograph(Path(sys.argv[1]))
