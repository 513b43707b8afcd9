"""Whatever is done in whatever order: what was kept is there, what was deleted is nowhere."""

from __future__ import annotations

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from storeroom import NOW, STARTED, begun, holding
from storeroom import reopened as opened

from game.core import events as e
from game.store import (
    aside,
    backup,
    ballots,
    carry,
    forgetting,
    groups,
    inspection,
    log,
    mending,
    people,
    redaction,
    sessions,
)
from game.store.ballots import Box
from game.store.database import Database
from game.store.opening import open_database

WORDS = ("Roerdomp", "Wulp", "Kluut", "Grutto", "Tureluur")
PICK = st.integers(0, 99)


def fast(folder: Path) -> Database:
    """The data, without waiting for the disk."""
    db = open_database(folder, NOW)
    db.connection.execute("PRAGMA synchronous = OFF")
    return db


class Keeping(RuleBasedStateMachine):
    """The store beside a plain model of it: a list of texts for each session."""

    def __init__(self) -> None:
        """Start in an empty folder."""
        super().__init__()
        self.root = Path(tempfile.mkdtemp())
        self.moves, self.days = 0, 0
        self.db = fast(self.root / "0")
        self.logs: dict[str, list[str]] = {}
        self.labels: dict[str, str] = {}
        self.lost: set[str] = set()

    def teardown(self) -> None:
        """Close it and throw it away."""
        assert inspection.inspect(self.db) == ()
        self.db.close()
        shutil.rmtree(self.root)

    def one(self, pick: int) -> str:
        """One of the sessions."""
        return list(self.logs)[pick % len(self.logs)]

    @rule()
    def begin(self) -> None:
        session = begun(self.db)
        log.append(self.db, session.id, (STARTED,))
        self.logs[session.id] = []

    @precondition(lambda self: self.logs)
    @rule(pick=PICK, word=st.sampled_from(WORDS), times=st.integers(1, 300))
    def write(self, pick: int, word: str, times: int) -> None:
        session, text = self.one(pick), f"{word} " * times
        log.append(self.db, session, (e.NoteWritten(text=text),))
        self.logs[session].append(text)

    @precondition(lambda self: self.logs)
    @rule(pick=PICK)
    def vote_and_empty(self, pick: int) -> None:
        box = Box(self.one(pick), "kaart", 0)
        for number in range(12):
            text = f"Zilverreiger {number} " * pick
            ballots.put(self.db, box, e.Ballot("other", f"p{number}", text=text))
        assert len(ballots.opened(self.db, box)) == 12
        ballots.empty(self.db, box.session, box.card)
        assert holding(self.db.folder, "Zilverreiger") == []

    @rule(word=st.sampled_from(WORDS))
    def somebody_comes(self, word: str) -> None:
        known = groups.known(self.db)
        group = known[0] if known else groups.add(self.db, "Team")
        self.labels[groups.add_person(self.db, group.id, word).id] = word

    @precondition(lambda self: self.labels)
    @rule(pick=PICK)
    def forget_somebody(self, pick: int) -> None:
        person = list(self.labels)[pick % len(self.labels)]
        forgetting.forget_person(self.db, person)
        self.labels[person] = ""

    @precondition(lambda self: self.logs)
    @rule(pick=PICK, word=st.sampled_from(WORDS))
    def strike(self, pick: int, word: str) -> None:
        session = self.one(pick)
        redaction.strike(self.db, session, word, at=1)
        self.logs[session] = [text.replace(word, "[…]") for text in self.logs[session]]

    @precondition(lambda self: self.logs)
    @rule(pick=PICK)
    def forget_session(self, pick: int) -> None:
        session = self.one(pick)
        forgetting.forget_session(self.db, session)
        del self.logs[session]

    @rule()
    def make_backup(self) -> None:
        self.days += 1
        backup.make(self.db, NOW + timedelta(days=self.days))

    @rule()
    def start_again(self) -> None:
        self.db.close()
        self.db = fast(self.db.folder)

    @rule()
    def crash(self) -> None:
        self.move(shutil.copytree(self.db.folder, self.place()))

    @rule()
    def carry_over(self) -> None:
        file = carry.pack(self.db, self.root / "mee", NOW)
        with opened(self.place()) as other:
            carry.merge(other, file)
            place = other.folder
        self.move(place)

    def place(self) -> Path:
        """A new folder."""
        self.moves += 1
        return self.root / str(self.moves)

    def move(self, place: Path) -> None:
        """Go on in another folder."""
        self.db.close()
        self.db = fast(place)
        self.labels = {
            person.id: person.label for group in groups.known(self.db) for person in group.people
        }

    @precondition(lambda self: self.logs)
    @rule(pick=PICK)
    def damage_and_mend(self, pick: int) -> None:
        session = self.one(pick)
        last = len(log.read(self.db, session))
        if last == 0:
            return
        sql = "UPDATE events SET at = at + 7 WHERE session = ? AND seq = ?"
        self.db.connection.execute(sql, (session, last))
        assert inspection.inspect(self.db)
        mending.mend(self.db, NOW)
        self.lost |= set(WORDS)
        kept = len(self.texts(session))
        assert kept >= len(self.logs[session]) - 1
        del self.logs[session][kept:]
        for path in aside.listed(self.db.folder):
            forgetting.discard(path)

    def texts(self, session: str) -> list[str]:
        """The notes in the log."""
        events = log.read(self.db, session)
        return [event.text for event in events if isinstance(event, e.NoteWritten)]

    @invariant()
    def what_was_kept_is_there(self) -> None:
        assert {each.id for each in sessions.every(self.db)} == set(self.logs)
        for session, texts in self.logs.items():
            assert self.texts(session) == texts
        for person, label in self.labels.items():
            assert people.one(self.db, person).label == label

    @invariant()
    def what_was_deleted_is_nowhere(self) -> None:
        there = [*self.labels.values(), *(text for texts in self.logs.values() for text in texts)]
        for word in set(WORDS) - self.lost:
            if not any(word in text for text in there):
                assert holding(self.db.folder, word) == []


Keeping.TestCase.settings = settings(max_examples=12, stateful_step_count=20, deadline=None)
TestKeeping = Keeping.TestCase
