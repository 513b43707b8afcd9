"""Kill -9 at random moments of a bot's game: all that was confirmed is there, and it goes on.

`SPANNINGSVELD_KILLS=100` plays the full promise.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pytest

from game import places
from game.app import waking
from game.app.demo import player_at
from game.app.desk import Desk
from game.app.player import Player
from game.core.events import VoteCast
from game.core.table import vote_steps
from game.errors import FolderError
from game.store import ballots, inspection, log, sessions
from game.store.ballots import Box
from game.store.opening import open_database
from tests.endless_game import DeskBot, sit

ROOT = Path(__file__).parents[1]
KILLS = int(os.environ.get("SPANNINGSVELD_KILLS", "12"))
LONGEST_SECONDS = 0.6
AT_START = 6
"""One in so many is killed while it is still starting."""


class Said:
    """What the bot said was kept, before it was killed.

    Attributes:
        confirmed: session, number of the event, head of the log after it.
        closed: the sessions that were said to be closed.
    """

    def __init__(self, lines: list[str]) -> None:
        self.confirmed: list[tuple[str, int, str]] = []
        self.closed: set[str] = set()
        session = ""
        for line in lines:
            first, _, second = line.partition(" ")
            if first == "session":
                session = second
            elif first == "closed":
                self.closed.add(session)
            else:
                self.confirmed.append((session, int(first), second))


def killed(folder: Path, chance: random.Random, *, at_start: bool) -> Said:
    """Let the bot play and kill it."""
    command = [sys.executable, "-m", "tests.endless_game", str(folder), str(chance.random())]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as bot:
        assert bot.stdout is not None
        first = "" if at_start else bot.stdout.readline()
        assert at_start or first.startswith("session")
        time.sleep(chance.uniform(0, 2 * LONGEST_SECONDS if at_start else LONGEST_SECONDS))
        bot.kill()
        lines = (first + bot.stdout.read()).split("\n")[:-1]
    return Said(lines)


@contextmanager
def started(folder: Path) -> Iterator[Player]:
    """The game on its first screen, as after a double click."""
    player = player_at(folder, places.assets(), places.scenarios(), size=(1280, 720))
    player.program.home()
    waking.open_data(player.program)
    player.settle()
    yield player
    player.program.shelf.close()


def check_log(folder: Path, said: Said) -> None:
    """Every confirmed event is in the log, as it was written, and nothing is damaged."""
    with open_database(folder) as db:
        assert db.saved is None
        assert inspection.inspect(db) == ()
        for session in {session for session, _, _ in said.confirmed}:
            heads = {seq: head.hex() for seq, *_, head, _seal in log.links(db, session)}
            wanted = {seq: head for name, seq, head in said.confirmed if name == session}
            assert {seq: heads.get(seq) for seq in wanted} == wanted
        for session in said.closed:
            assert sessions.one(db, session).closed


def check_boxes(desk: Desk) -> None:
    """An open round's box holds the ballots of exactly those who voted."""
    play = desk.state.session.play
    if play is None:
        return
    rounds = vote_steps(desk.deck.format_by_id[play.format])
    for number, _ in enumerate(rounds):
        if play.rounds[number].ballots is None:
            box = Box(desk.row.id, play.card, number)
            assert set(ballots.voters(desk.db, box)) == set(play.rounds[number].voted)


def check_going_on(folder: Path) -> bool:
    """The first screen offers the session, and it is gone on with; whether there was one."""
    with started(folder) as player:
        shelf = player.program.shelf
        assert shelf.notices == ()
        offered = [row.id for row in sessions.unfinished(shelf.db)]
        for session in offered:
            player.press(f"resume:{session}")
            desk = shelf.table
            assert getattr(player.program.top, "name", "") in ("board", "play")
            check_boxes(desk)
            before = len(log.read(shelf.db, session))
            next(DeskBot(desk, session).steps())
            assert len(log.read(shelf.db, session)) > before
            player.program.home()
        return bool(offered)


def test_an_undo_and_its_ballots_are_kept_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with started(tmp_path) as player:
        desk = sit(player.program.shelf)
        bot = DeskBot(desk, "undo")
        next(event for event in bot.steps() if isinstance(event, VoteCast))
        before = desk.state, log.read(desk.db, desk.row.id)
        with monkeypatch.context() as patch:
            patch.setattr(ballots, "take_back", full_disk)
            with pytest.raises(FolderError):
                bot.undo()
        assert (desk.state, log.read(desk.db, desk.row.id)) == before
        check_boxes(desk)
        bot.undo()
        check_boxes(desk)


def full_disk(*_: object) -> None:
    """What happens when nothing can be written any more."""
    raise FolderError("vol")


def test_kill_9_at_random_moments_of_a_game(tmp_path: Path) -> None:
    chance = random.Random(9)  # noqa: S311 - for a test
    confirmed, offered = 0, 0
    for number in range(KILLS):
        said = killed(tmp_path, chance, at_start=number % AT_START == 1)
        check_log(tmp_path, said)
        confirmed += len(said.confirmed)
        offered += check_going_on(tmp_path)
    assert confirmed > KILLS
    assert offered > KILLS // 2
