"""A program that writes until it is killed; it prints each event's number once it is kept.

With `wait` it writes one event for each line it reads. With `busy` it does all that a
session does: it votes, empties the box, makes backups, strikes a name and forgets.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from game.core import events as e
from game.store import backup, ballots, decks, forgetting, log, redaction, sessions
from game.store.ballots import Box
from game.store.database import Database
from game.store.opening import open_database

NOW = datetime(2026, 11, 22, tzinfo=UTC)
PERIOD = 40


def say(text: object) -> None:
    """Print it now."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def write(db: Database, session: str, number: int) -> int:
    """One event, sometimes with its ballot or an emptied box; tells its number."""
    with db.transaction():
        if number % 5 == 0:
            ballots.put(db, Box(session, "kaart", 0), e.Ballot("grens", f"p{number}"))
        if number % 20 == 0:
            ballots.empty(db, session, "kaart")
        return log.append(db, session, (e.NoteWritten(text=f"notitie {number} " * 9, at=number),))


def extra(db: Database, deck: str, session: str, number: int) -> None:
    """Now and then what changes more than the log."""
    turn = number % PERIOD
    if turn == 10:
        backup.make(db, NOW + timedelta(hours=number))
    if turn == 20:
        log.append(db, session, (e.NoteWritten(text="Jozefien", at=-1),))
        redaction.strike(db, session, "Jozefien", at=-1)
        say("struck")
    if turn == 30:
        short = sessions.begin(db, deck=deck, title="Rietzanger", at=-1)
        forgetting.forget_session(db, short.id)
        say("forgotten")


def main(folder: Path, how: str) -> None:
    """Write for ever."""
    with open_database(folder) as db:
        found = [one for one in sessions.every(db) if one.title == "Team Noord"]
        decks.pin(db, "d", b"deck")
        session = (
            found[0].id if found else sessions.begin(db, deck="d", title="Team Noord", at=0).id
        )
        say(session)
        number = sum(event.at >= 0 for event in log.read(db, session))
        while True:
            if how == "wait":
                sys.stdin.readline()
            write(db, session, number)
            number += 1
            say(number)
            if how == "busy":
                extra(db, "d", session, number)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
