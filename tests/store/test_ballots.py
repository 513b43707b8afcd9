"""The ballot box: replaceable, secret, and gone without a trace when it is emptied."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from storeroom import NOW, PLAYED, begun, crashed, holding, played, reopened

from game.core import events as e
from game.core.events import Ballot
from game.errors import DamagedError
from game.store import backup, ballots, carry, export, log
from game.store.ballots import Box
from game.store.database import Database

SECRET = "Zilverreiger"  # noqa: S105 - what nobody may find again


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with reopened(tmp_path) as opened:
        yield opened


def test_a_ballot_can_be_put_in_replaced_and_taken_back(db: Database) -> None:
    box = Box(begun(db).id, "kaart", 0)
    ballots.put(db, box, Ballot("grens", "p1", sure=2))
    ballots.put(db, box, Ballot("other", "p2", text="iets anders"))
    ballots.put(db, box, Ballot("ruimte", "p1"))
    assert ballots.voters(db, box) == ("p1", "p2")
    found = ballots.opened(db, box)
    assert found == (Ballot("ruimte", "p1"), Ballot("other", "p2", text="iets anders"))
    assert ballots.take_back(db, box, "p1")
    assert not ballots.take_back(db, box, "p1")
    assert ballots.voters(db, box) == ("p2",)


def test_boxes_are_apart(db: Database) -> None:
    session, other = begun(db).id, begun(db).id
    boxes = [Box(session, "a", 0), Box(session, "a", 1), Box(session, "b", 0), Box(other, "a", 0)]
    for number, box in enumerate(boxes):
        ballots.put(db, box, Ballot(f"o{number}", "p1"))
    ballots.empty(db, session, "a")
    assert [[b.option for b in ballots.opened(db, box)] for box in boxes] == [
        [],
        [],
        ["o2"],
        ["o3"],
    ]


def test_counts_name_nobody(db: Database) -> None:
    box = Box(begun(db).id, "kaart", 0)
    ballots.put_counts(db, box, {"grens": 2, "ruimte": 1, "pass": 0})
    ballots.put_counts(db, box, {"grens": 2, "ruimte": 1})
    assert ballots.voters(db, box) == ()
    assert ballots.opened(db, box) == (Ballot("grens"), Ballot("grens"), Ballot("ruimte"))


def test_a_ballot_needs_somebody(db: Database) -> None:
    with pytest.raises(ValueError, match="grens"):
        ballots.put(db, Box(begun(db).id, "kaart", 0), Ballot("grens"))


@given(st.permutations([Ballot("a", "p1"), Ballot("b", "p2"), Ballot("a", "p3", text="x")]))
def test_nameless_ballots_say_nothing_about_who_came_when(given_in: list[Ballot]) -> None:
    found = ballots.nameless(given_in)
    assert found == ballots.nameless(reversed(given_in))
    assert {ballot.who for ballot in found} == {None}


def test_a_damaged_ballot_shows(db: Database) -> None:
    box = Box(begun(db).id, "kaart", 0)
    ballots.put(db, box, Ballot("grens", "p1"))
    db.connection.execute("""UPDATE ballots SET body = '{"option":"ruimte"}'""")
    with pytest.raises(DamagedError):
        ballots.opened(db, box)


def test_a_changed_ballot_changes_no_log_and_no_export(tmp_path: Path) -> None:
    seen = []
    for option in ("grens", "ruimte"):
        with reopened(tmp_path / option) as db:
            session = played(db, events=PLAYED[:6])
            ballots.put(db, Box(session.id, "drie-keer", 0), Ballot(option, "p1"))
            seen.append((log.read(db, session.id), list(export.lines(db, session.id, ()))))
    assert seen[0] == seen[1]


def many(db: Database, session: str) -> None:
    """Vote, change and take back so often that pages are split and moved."""
    for round_ in (0, 1):
        box = Box(session, "kaart", round_)
        for number in range(40):
            text = f"{SECRET} {number} " * (1 + number * 7 % 60)
            ballots.put(db, box, Ballot("other", f"p{number}", text=text))
        for number in range(0, 40, 3):
            ballots.put(db, box, Ballot("other", f"p{number}", text=f"{SECRET} toch anders"))
        ballots.take_back(db, box, "p7")


def test_after_emptying_no_byte_of_a_ballot_is_left(db: Database) -> None:
    session, other = begun(db).id, begun(db).id
    kept = Box(other, "kaart", 0)
    ballots.put(db, kept, Ballot("grens", "p1"))
    many(db, session)
    backup.make(db, NOW)
    carry.pack(db, db.folder / "mee", NOW)
    assert holding(db.folder, SECRET)
    with db.transaction():
        log.append(db, session, (e.Revealed(ballots=()),))
        ballots.empty(db, session, "kaart")
    assert holding(db.folder, SECRET) == []
    assert ballots.opened(db, kept) == (Ballot("grens", "p1"),)


@pytest.mark.parametrize("seed", range(12))
def test_nothing_is_left_where_ballots_stood_before_they_were_moved(
    db: Database, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - for a test
    texts = {"gone": SECRET, "kept": "iets anders"}
    with db.transaction():
        for _ in range(200):
            session, person = chance.choice(["gone", "kept"]), f"p{chance.randrange(99)}"
            text = texts[session] * chance.randrange(1, 200)
            ballots.put(db, Box(session, "kaart", 0), Ballot("other", person, text=text))
            if chance.random() < 0.2:
                ballots.take_back(db, Box(session, "kaart", 0), f"p{chance.randrange(99)}")
    kept = ballots.opened(db, Box("kept", "kaart", 0))
    ballots.empty(db, "gone", "kaart")
    assert holding(db.folder, SECRET) == []
    assert ballots.opened(db, Box("kept", "kaart", 0)) == kept


def test_a_reader_puts_off_the_wiping_and_no_more(db: Database) -> None:
    session = begun(db).id
    with reopened(db.folder) as reader:
        many(db, session)
        reader.connection.execute("BEGIN")
        reader.rows("SELECT count(*) FROM sessions")
        db.connection.execute("PRAGMA busy_timeout = 50")
        ballots.empty(db, session, "kaart")
        assert holding(db.folder, SECRET)
        reader.connection.execute("ROLLBACK")
        log.append(db, session, (e.Paused(),))
        assert holding(db.folder, SECRET) == []


def test_no_backup_or_parcel_ever_held_a_ballot(db: Database) -> None:
    session = begun(db).id
    many(db, session)
    made = backup.make(db, NOW)
    parcel = carry.pack(db, db.folder / "mee", NOW)
    for path in (made.path, parcel):
        assert SECRET.encode() not in path.read_bytes()
    with backup.load(made) as copy:
        assert copy.rows("SELECT * FROM ballots") == []


def test_a_crash_between_putting_in_and_emptying_keeps_the_box(
    db: Database, tmp_path: Path
) -> None:
    box = Box(begun(db).id, "kaart", 0)
    ballots.put(db, box, Ballot("grens", "p1"))
    with reopened(crashed(db.folder, tmp_path.parent / f"{tmp_path.name}-crash")) as again:
        assert ballots.opened(again, box) == (Ballot("grens", "p1"),)
        ballots.empty(again, box.session, "kaart")
        assert holding(again.folder, '"option":"grens"') == []


@settings(max_examples=20, deadline=None)
@given(
    votes=st.lists(
        st.tuples(st.sampled_from(["p1", "p2", "p3"]), st.sampled_from(["a", "b", None])),
        max_size=12,
    )
)
def test_the_box_is_what_was_last_put_in(
    tmp_path_factory: pytest.TempPathFactory, votes: list[tuple[str, str | None]]
) -> None:
    expected: dict[str, str] = {}
    with reopened(tmp_path_factory.mktemp("box")) as db:
        box = Box("s", "kaart", 0)
        for who, option in votes:
            if option is None:
                ballots.take_back(db, box, who)
                expected.pop(who, None)
            else:
                ballots.put(db, box, Ballot(option, who))
                expected[who] = option
        assert {ballot.who: ballot.option for ballot in ballots.opened(db, box)} == expected
