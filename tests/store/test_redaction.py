"""A name that slipped in is struck out everywhere, and the chain still holds."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from storeroom import AT, NOW, PLAYED, STARTED, holding, played, reopened

from game.core import events as e
from game.errors import DamagedError, StoreError
from game.store import backup, chain, inspection, log, merging, redaction, sessions, sweeping
from game.store.database import Database


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with reopened(tmp_path) as opened:
        yield opened


NAMED: tuple[e.Event, ...] = (
    STARTED,
    e.CasePitched(case="own-1", title="Jozefien komt niet", who="p1"),
    e.OwnCaseWritten(
        case="own-1", title="Jozefien", text="Jozefiens moeder.", question="En jozefien?",
        options=("Bel Jozefien.", "Wacht op JOZEFIEN's brief."),
    ),
    e.Revealed(ballots=(e.Ballot("other", "p1", text="vraag Jozefien"), e.Ballot("o1", "p2"))),
    e.ArgumentGiven(id="a1", pole="left", text="(Jozefien)", who="p1"),
    e.NoteWritten(text="Jozefien, Jozefientje en Jozef."),
    e.ActionAdded(id="x1", what="Bel", who="Jozefien", when="vrijdag"),
    e.TakeawayAdded(id="t1", text="luisteren"),
)  # fmt: skip


def test_where_a_name_occurs_can_be_seen_first(db: Database) -> None:
    session = played(db, events=NAMED)
    found = redaction.mentions(db, session.id, "Jozefien")
    places = {(mention.seq, mention.field) for mention in found}
    assert places == {
        (2, "title"), (3, "title"), (3, "text"), (3, "question"), (3, "options/0"),
        (3, "options/1"), (4, "ballots/0/text"), (5, "text"), (6, "text"), (7, "who"),
    }  # fmt: skip
    assert redaction.mentions(db, session.id, " ") == ()
    assert redaction.mentions(db, session.id, "p1") == ()


def test_striking_changes_the_name_and_nothing_else(db: Database) -> None:
    session = played(db, events=NAMED)
    assert redaction.strike(db, session.id, "jozefien", at=AT) == 6
    found = log.read(db, session.id)
    assert found[5] == e.NoteWritten(text="[…], Jozefientje en Jozef.")
    assert found[2] == e.OwnCaseWritten(
        case="own-1", title="[…]", text="[…] moeder.", question="En […]?",
        options=("Bel […].", "Wacht op […] brief."),
    )  # fmt: skip
    assert found[3] == e.Revealed(
        ballots=(e.Ballot("other", "p1", text="vraag […]"), e.Ballot("o1", "p2"))
    )
    assert (found[0], found[7]) == (NAMED[0], NAMED[7])
    assert found[8:] == tuple(e.Redacted(event=n, at=AT) for n in (2, 3, 4, 5, 6, 7))


def test_a_struck_name_is_in_no_file(db: Database) -> None:
    session = played(db, events=NAMED)
    sessions.retitle(db, session.id, "Over Jozefien")
    backup.make(db, NOW)
    log.append(db, session.id, (e.NoteWritten(text="Toch weer Jozefien."),))
    assert holding(db.folder, "Jozefien ") or holding(db.folder, "Jozefien.")
    redaction.strike(db, session.id, "Jozefien", at=AT)
    redaction.strike(db, session.id, "Jozefientje", at=AT)
    assert holding(db.folder, "Jozefien") == []
    assert sessions.one(db, session.id).title == "Over […]"
    (made,) = backup.listed(db.folder)
    with backup.load(made) as copy:
        assert log.read(copy, session.id) == log.read(db, session.id)
    assert inspection.inspect(db) == ()


def test_a_composed_and_a_decomposed_name_are_the_same(db: Database) -> None:
    session = played(db, events=(STARTED, e.NoteWritten(text="Rene\u0301 en René")))
    redaction.strike(db, session.id, "René", at=AT)
    assert log.read(db, session.id)[1] == e.NoteWritten(text="[…] en […]")


def test_a_replacement_is_taken_as_it_is(db: Database) -> None:
    session = played(db, events=(STARTED, e.NoteWritten(text="Farid (F.)")))
    redaction.strike(db, session.id, "Farid", at=AT, replacement=r"\1 \g<0>")
    assert log.read(db, session.id)[1] == e.NoteWritten(text=r"\1 \g<0> (F.)")


def test_striking_what_is_not_there_changes_nothing(db: Database) -> None:
    session = played(db)
    assert redaction.strike(db, session.id, "Farid", at=AT) == 0
    assert redaction.strike(db, session.id, "  ", at=AT) == 0
    assert log.read(db, session.id) == PLAYED


def test_one_text_can_be_replaced(db: Database) -> None:
    session = played(db, events=NAMED)
    redaction.redact(db, session.id, 3, "options/1", "Wacht.", at=AT)
    found = log.read(db, session.id)[2]
    assert isinstance(found, e.OwnCaseWritten)
    assert found.options == ("Bel Jozefien.", "Wacht.")
    redaction.redact(db, session.id, 6, "text", "", at=AT)
    assert log.read(db, session.id)[5] == e.NoteWritten(text="")


@pytest.mark.parametrize(("seq", "field"), [(3, "case"), (3, "options/2"), (1, "deck"), (99, "x")])
def test_only_a_text_can_be_replaced(db: Database, seq: int, field: str) -> None:
    session = played(db, events=NAMED)
    with pytest.raises(StoreError):
        redaction.redact(db, session.id, seq, field, "x", at=AT)


def test_an_own_case_can_be_destroyed(db: Database) -> None:
    other = e.CasePitched(case="own-2", title="Een andere casus")
    session = played(db, events=(*NAMED[:3], other))
    assert redaction.destroy_case(db, session.id, "own-1", at=AT) == 2
    assert holding(db.folder, "Wacht op") == []
    assert log.read(db, session.id)[3] == other


def test_many_in_one_transaction_are_swept_once(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = played(db, events=NAMED)
    backup.make(db, NOW)
    rebuilt = []
    monkeypatch.setattr(Database, "rebuild", lambda db: rebuilt.append(db.sweep()))
    with db.transaction():
        redaction.destroy_case(db, session.id, "own-1", at=AT)
        redaction.redact(db, session.id, 6, "text", "x", at=AT)
        redaction.strike(db, session.id, "Jozefien", at=AT)
        assert rebuilt == []
    assert len(rebuilt) == 1
    with backup.load(backup.listed(db.folder)[0]) as copy:
        assert redaction.mentions(copy, session.id, "Jozefien") == ()


def test_a_text_struck_twice_still_verifies(db: Database) -> None:
    session = played(db, events=(STARTED, e.NoteWritten(text="Farid en Ayşe")))
    redaction.strike(db, session.id, "Farid", at=AT)
    redaction.strike(db, session.id, "Ayşe", at=AT)
    assert log.read(db, session.id)[1] == e.NoteWritten(text="[…] en […]")
    assert log.append(db, session.id, (e.Paused(),)) == 5


@pytest.mark.parametrize("seq", [1, 2, 3, 4])
@pytest.mark.parametrize(
    "change", ["body = replace(body, '}', ' }')", "at = at + 1", "kind = 'paused'"]
)
def test_after_striking_any_other_change_still_shows(db: Database, seq: int, change: str) -> None:
    events = (STARTED, e.NoteWritten(text="Farid"), e.NoteWritten(text="niets"))
    session = played(db, events=events)
    redaction.strike(db, session.id, "Farid", at=AT)
    db.connection.execute(f"UPDATE events SET {change} WHERE seq = ?", (seq,))  # noqa: S608
    with pytest.raises(DamagedError) as error:
        log.read(db, session.id)
    assert error.value.last_good == seq - 1


def test_a_struck_text_cannot_be_forged_with_its_own_seal(db: Database) -> None:
    session = played(db, events=(STARTED, e.NoteWritten(text="Farid")))
    redaction.strike(db, session.id, "Farid", at=AT)
    body = '{"text":"vals"}'
    sql = "UPDATE events SET body = ?, seal = ? WHERE seq = 2"
    db.connection.execute(sql, (body, chain.sealed(2, 0, "note_written", body)))
    with pytest.raises(DamagedError) as error:
        log.read(db, session.id)
    assert error.value.last_good == 1


def test_the_old_text_cannot_be_guessed_from_what_is_kept(db: Database) -> None:
    session = played(db, events=(STARTED, e.NoteWritten(text="Farid")))
    before = log.raw(db, session.id)
    redaction.strike(db, session.id, "Farid", at=AT)
    after = log.raw(db, session.id)
    assert after[1][4] is None
    assert after[1][5] == before[1][5]
    guess = sha256(before[0][5] + b'2 0 note_written {"text":"Farid"}').digest()
    assert guess != after[1][5]
    assert holding(db.folder, before[1][4] or b"?") == []


def test_a_sweep_that_was_cut_short_goes_on_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with reopened(tmp_path) as db:
        session = played(db, events=NAMED)
        backup.make(db, NOW)
        monkeypatch.setattr(sweeping, "finish", lambda _db: None)
        redaction.strike(db, session.id, "Jozefien", at=AT)
        redaction.strike(db, session.id, "Jozefientje", at=AT)
        assert holding(tmp_path, "Jozefien")
        monkeypatch.undo()
    with reopened(tmp_path):
        assert holding(tmp_path, "Jozefien") == []


def test_an_older_copy_does_not_bring_a_name_back(db: Database, tmp_path: Path) -> None:
    session = played(db, events=NAMED)
    with reopened(tmp_path / "other") as other:
        merging.merge(db, other)
        redaction.strike(db, session.id, "Jozefien", at=AT)
        assert merging.merge(other, db).same == [session.id]
        assert merging.merge(db, other).longer == [session.id]
        assert redaction.mentions(other, session.id, "Jozefien") == ()
