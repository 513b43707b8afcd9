"""All data in one file: out, in again, and nothing that was forged."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from storeroom import AT, DECK, NOW, PLAYED, everything, filled, played, reopened

from game.core import events as e
from game.errors import BusyError, DamagedError, FolderError, StoreError
from game.store import carry, chain, groups, image, log, parcel, people, sessions, settings
from game.store.database import NAME, Database
from game.store.people import Person
from game.store.sessions import Session
from game.store.settings import Settings


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with reopened(tmp_path / "here") as opened:
        yield opened


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Database]:
    with reopened(tmp_path / "there") as opened:
        yield opened


@pytest.fixture
def file(db: Database, tmp_path: Path) -> Path:
    filled(db)
    return carry.pack(db, tmp_path / "mee", NOW)


def test_the_file_says_what_it_is_in_its_name(file: Path) -> None:
    assert file.name == "mee.spanningsveld"


def test_settings_come_along_to_a_computer_that_has_none(
    db: Database, other: Database, tmp_path: Path
) -> None:
    settings.save(db.folder, Settings(theme="night"))
    file = carry.pack(db, tmp_path / "mee", NOW)
    carry.merge(other, file)
    assert settings.load(other.folder)[0].theme == "night"
    settings.save(other.folder, Settings(theme="contrast"))
    carry.merge(other, file)
    assert settings.load(other.folder)[0].theme == "contrast"


def test_an_empty_computer_gets_everything(db: Database, other: Database, file: Path) -> None:
    arrived = carry.merge(other, file)
    assert sorted(arrived.added) == sorted(s.id for s in sessions.every(db))
    assert everything(other) == {**everything(db), "ballots": [(), ()]}
    again = carry.merge(other, file)
    assert sorted(again.same) == sorted(arrived.added)
    assert everything(other) == {**everything(db), "ballots": [(), ()]}


def test_what_is_there_already_stays(other: Database, file: Path) -> None:
    own = played(other)
    group = groups.add(other, "Team Oost")
    carry.merge(other, file)
    assert log.read(other, own.id) == PLAYED
    assert {g.name for g in groups.known(other)} == {"Team Noord", "Team Oost"}
    assert groups.one(other, group.id).people == ()
    assert len(sessions.every(other)) == 3


def test_a_session_that_went_on_there_comes_in(db: Database, other: Database, file: Path) -> None:
    carry.merge(other, file)
    session = sessions.every(db)[0].id
    log.append(db, session, (e.SessionClosed(at=AT + 50),))
    arrived = carry.merge(other, carry.pack(db, file, NOW))
    assert arrived.longer == [session]
    assert log.read(other, session) == log.read(db, session)
    assert sessions.one(other, session).closed == AT + 50
    assert carry.merge(other, file).longer == []


def test_a_session_that_went_on_here_stays(db: Database, other: Database, file: Path) -> None:
    carry.merge(other, file)
    session = sessions.every(db)[0].id
    log.append(other, session, (e.Paused(),))
    assert session in carry.merge(other, file).same
    assert len(log.read(other, session)) == len(PLAYED) + 1


def test_a_session_that_went_on_in_both_is_told(db: Database, other: Database, file: Path) -> None:
    carry.merge(other, file)
    session = sessions.every(db)[0].id
    log.append(other, session, (e.Paused(),))
    ours = log.read(other, session)
    log.append(db, session, (e.Resumed(), e.Resumed()))
    arrived = carry.merge(other, carry.pack(db, file, NOW))
    assert arrived.conflicts == [session]
    assert log.read(other, session) == ours


def test_new_people_of_a_known_group_come_in(db: Database, other: Database, file: Path) -> None:
    carry.merge(other, file)
    group = groups.known(db)[0]
    groups.rename(other, group.id, "Anders")
    groups.add_person(db, group.id, "Bert")
    carry.merge(other, carry.pack(db, file, NOW))
    found = groups.one(other, group.id)
    assert (found.name, [p.label for p in found.people]) == ("Anders", ["Ayşe", "B", "Bert"])


def test_a_window_that_reads_takes_nothing_in(other: Database, file: Path) -> None:
    with reopened(other.folder) as second, pytest.raises(BusyError):
        carry.merge(second, file)


def test_damaged_data_is_not_carried(db: Database, tmp_path: Path) -> None:
    played(db)
    db.connection.execute("UPDATE events SET at = 0")
    with pytest.raises(DamagedError):
        carry.pack(db, tmp_path / "mee", NOW)


def test_nothing_is_taken_in_beside_damaged_data(other: Database, file: Path) -> None:
    played(other)
    other.connection.execute("UPDATE events SET at = 0")
    with pytest.raises(DamagedError):
        carry.merge(other, file)


def test_a_place_that_cannot_be_written(db: Database, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(FolderError):
        carry.pack(db, tmp_path / "file" / "mee", NOW)


def test_a_file_that_is_not_there(db: Database, tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        carry.merge(db, tmp_path / "niets.spanningsveld")
    assert sessions.every(db) == ()


# What was forged


def unpacked(file: Path) -> dict[str, bytes]:
    """The files in a parcel."""
    with zipfile.ZipFile(file) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


def zipped(files: dict[str, bytes]) -> bytes:
    """These files as a zip, as somebody else would make it."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(name, data)
    return target.getvalue()


def listed(files: dict[str, bytes]) -> dict[str, bytes]:
    """These files with a list that fits them."""
    return unpacked_bytes(
        parcel.packed({n: d for n, d in files.items() if n != "manifest.json"}, NOW)
    )


def unpacked_bytes(data: bytes) -> dict[str, bytes]:
    """The files in the bytes of a parcel."""
    with zipfile.ZipFile(io.BytesIO(data)) as found:
        return {name: found.read(name) for name in found.namelist()}


Forge = Callable[[dict[str, bytes]], dict[str, bytes]]


def manifest(change: Callable[[dict[str, object]], object]) -> Forge:
    """A forger that changes the list."""

    def forge(files: dict[str, bytes]) -> dict[str, bytes]:
        found = json.loads(files["manifest.json"])
        change(found)
        return {**files, "manifest.json": json.dumps(found).encode()}

    return forge


FORGERS: dict[str, Forge] = {
    "a file more": lambda files: {**files, "evil.py": b"x"},
    "a file more that is listed": lambda files: listed({**files, "evil.py": b"x"}),
    "a way out": lambda files: listed({**files, "../spanningsveld.db": b"x"}),
    "no list": lambda files: {n: d for n, d in files.items() if n != "manifest.json"},
    "no database": lambda files: listed({n: d for n, d in files.items() if n != NAME}),
    "another database": lambda files: {**files, NAME: files[NAME][:-1] + b"x"},
    "no database at all": lambda files: listed({**files, NAME: b"x" * 9000}),
    "nothing in it": lambda files: listed({**files, NAME: b""}),
    "half a database": lambda files: listed({**files, NAME: files[NAME][: len(files[NAME]) // 2]}),
    "another format": manifest(lambda found: found.update(format="x")),
    "a newer version": manifest(lambda found: found.update(version=2)),
    "no date": manifest(lambda found: found.pop("made")),
    "a list of nothing": manifest(lambda found: found.update(files={})),
    "a list in a list": manifest(lambda found: found.update(files=[])),
    "a text for a list": lambda files: {**files, "manifest.json": b'"x"'},
    "a deep list": lambda files: {**files, "manifest.json": b"[" * 9000},
    "a large list": lambda files: {**files, "manifest.json": b" " * 20_000},
    "large settings": lambda files: listed({**files, "settings.json": b" " * 200_000}),
}


@pytest.mark.parametrize("name", FORGERS)
def test_a_forged_parcel_is_refused(db: Database, file: Path, name: str) -> None:
    file.write_bytes(zipped(FORGERS[name](unpacked(file))))
    before = everything(db)
    with pytest.raises(StoreError):
        carry.merge(db, file)
    assert everything(db) == before


def test_the_same_name_twice_is_refused(db: Database, file: Path) -> None:
    with zipfile.ZipFile(file, "a") as more, pytest.warns(UserWarning, match="Duplicate"):
        more.writestr(NAME, b"x")
    with pytest.raises(StoreError):
        carry.merge(db, file)


def test_a_file_larger_than_it_says_is_refused(
    db: Database, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parcel, "LARGEST", {**parcel.LARGEST, NAME: 1000})
    with pytest.raises(StoreError):
        carry.merge(db, file)


SPELLS = {
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON groups BEGIN DELETE FROM sessions; END",
    "a view": "DROP TABLE forgotten; CREATE VIEW forgotten AS SELECT 1 AS what, 2 AS id",
    "a table more": "CREATE TABLE more (x)",
    "a column more": "ALTER TABLE groups ADD COLUMN x TEXT",
    "an index more": "CREATE INDEX names ON groups (name)",
    "an event less": "DELETE FROM events WHERE seq = 10",
    "another title": "UPDATE sessions SET title = 'x'",
    "another deck": "UPDATE decks SET data = x'00'",
    "no deck": "PRAGMA foreign_keys = OFF; DELETE FROM decks",
    "a loose event": "PRAGMA foreign_keys = OFF; DELETE FROM sessions",
    "a newer version": "PRAGMA user_version = 9",
    "another program": "PRAGMA application_id = 9",
}


@pytest.mark.parametrize("name", SPELLS)
def test_a_forged_database_is_refused(db: Database, file: Path, name: str) -> None:
    files = unpacked(file)
    with image.loaded(files[NAME], file.parent) as copy:
        copy.connection.executescript(SPELLS[name])
        files[NAME] = image.dumped(copy)
    file.write_bytes(zipped(listed(files)))
    with pytest.raises(StoreError):
        carry.merge(db, file)


Change = Callable[[Database], None]

ODD: dict[str, Change] = {
    "an id that is a path": lambda copy: groups.keep(copy, groups.Group("../x", "x")),
    "a long name": lambda copy: groups.keep(copy, groups.Group("x", "x" * 20_000)),
    "a colour that is none": lambda copy: people.keep(copy, odd(copy, colour=99)),
    "a kind that is none": lambda copy: people.keep(copy, odd(copy, kind="boss")),
    "a long label": lambda copy: people.keep(copy, odd(copy, label="x" * 20_000)),
    "a session of no kind": lambda copy: sessions.keep(
        copy, Session("x", DECK, "x", 0, kind="x", head=chain.start("x"))
    ),
}


def odd(copy: Database, **values: object) -> Person:
    """Somebody in the file, with a value that cannot be."""
    return replace(groups.known(copy)[0].people[0], **values)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ODD)
def test_values_we_never_write_are_refused(db: Database, file: Path, name: str) -> None:
    files = unpacked(file)
    with image.loaded(files[NAME], file.parent) as copy:
        with copy.transaction():
            ODD[name](copy)
        files[NAME] = image.dumped(copy)
    file.write_bytes(zipped(listed(files)))
    with pytest.raises(StoreError):
        carry.merge(db, file)


def test_events_of_a_kind_that_does_not_exist_are_refused(db: Database, file: Path) -> None:
    files = unpacked(file)
    with image.loaded(files[NAME], file.parent) as copy:
        session = sessions.every(copy)[0]
        coded = (session.length + 1, 0, "vote_bought", "{}")
        row: chain.Link = (*coded, b"s", chain.link(session.head, coded, b"s"), None)
        with copy.transaction():
            log.add(copy, session.id, [row])
            sessions.keep(copy, log.after(session, [row]))
        files[NAME] = image.dumped(copy)
    file.write_bytes(zipped(listed(files)))
    with pytest.raises(StoreError):
        carry.merge(db, file)


@hypothesis_settings(max_examples=40, deadline=None)
@given(at=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_is_refused_or_harmless(
    tmp_path_factory: pytest.TempPathFactory, at: float, bit: int
) -> None:
    folder = tmp_path_factory.mktemp("flip")
    with reopened(folder / "here") as db:
        played(db)
        file = carry.pack(db, folder / "mee", NOW)
        data = bytearray(file.read_bytes())
        data[int(at * len(data))] ^= 1 << bit
        file.write_bytes(data)
        expected = sha256(repr(log.read(db, sessions.every(db)[0].id)).encode()).digest()
        try:
            carry.merge(db, file)
        except StoreError:
            return
        (session,) = sessions.every(db)
        assert sha256(repr(log.read(db, session.id)).encode()).digest() == expected
