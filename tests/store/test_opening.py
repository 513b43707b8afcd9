"""Opening the folder: one writer, clear words when it cannot be written."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from storeroom import NOW, PLAYED, begun, played, reopened

from game.core import events as e
from game.errors import BusyError, FolderError, StoreError
from game.store import ballots, groups, log, schema, sessions
from game.store.ballots import Box
from game.store.database import NAME
from game.store.opening import open_database

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def test_the_folder_is_made(tmp_path: Path) -> None:
    with open_database(tmp_path / "een" / "twee") as db:
        assert (tmp_path / "een" / "twee" / NAME).exists()
        assert not db.read_only
        assert db.saved is None
        assert db.quick_check() == ()


def test_every_write_is_durable_and_every_deletion_wiped(tmp_path: Path) -> None:
    with open_database(tmp_path) as db:
        asked = {
            name: db.rows(f"PRAGMA {name}")[0][0]
            for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys")
        }
    assert asked == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1}


def test_the_second_window_reads_and_does_not_write(tmp_path: Path) -> None:
    with reopened(tmp_path) as first, reopened(tmp_path) as second:
        assert (first.read_only, second.read_only) == (False, True)
        session = played(first)
        assert log.read(second, session.id) == PLAYED
        for write in (
            lambda: log.append(second, session.id, PLAYED),
            lambda: groups.add(second, "Een"),
            lambda: ballots.put(second, Box(session.id, "k", 0), e.Ballot("a", "p1")),
        ):
            with pytest.raises(BusyError):
                write()
        assert log.append(first, session.id, (e.Paused(),)) == len(PLAYED) + 1
    with reopened(tmp_path) as again:
        assert not again.read_only


def test_two_processes_at_once(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.store.endless_writer", str(tmp_path), "wait"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        session = other.stdout.readline().decode().strip()
        with reopened(tmp_path) as db:
            assert db.read_only
            before = len(log.read(db, session))
            other.stdin.write(b"go\n")
            other.stdin.flush()
            assert other.stdout.readline().strip() == b"1"
            assert len(log.read(db, session)) == before + 1
            with pytest.raises(BusyError):
                log.append(db, session, PLAYED)
        other.kill()
    with reopened(tmp_path) as db:
        assert not db.read_only
        assert len(log.read(db, session)) == before + 1


def test_a_window_that_opens_while_the_first_makes_the_file(tmp_path: Path) -> None:
    with reopened(tmp_path) as first:
        first.connection.close()
        first.path.unlink()
        with pytest.raises(BusyError):
            open_database(tmp_path)
        sqlite3.connect(first.path).close()
        with pytest.raises(BusyError):
            open_database(tmp_path)


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    with pytest.raises(FolderError, match="--data"):
        open_database(tmp_path / "data")


CANNOT_WRITE = """
import os, sys
from pathlib import Path
from game.errors import FolderError
from game.store import settings
from game.store.opening import open_database
if os.geteuid() == 0:
    os.setuid(65534)
folder = Path(sys.argv[1])
try:
    open_database(folder)
except FolderError as error:
    print(error)
    print(settings.load(folder))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="folders of Windows have other rights")
@pytest.mark.parametrize("below", ["", "new"])
def test_a_folder_that_may_not_be_written(below: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o555)
        command = [sys.executable, "-c", CANNOT_WRITE, str(Path(name) / below)]
        said = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout
        Path(name).chmod(0o755)
    assert "kan niets bewaard worden" in said
    assert "--data" in said
    assert "Settings(" in said


def test_a_file_of_a_newer_version_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    with reopened(tmp_path) as db:
        played(db)
        db.connection.execute("PRAGMA user_version = 99")
    before = (tmp_path / NAME).read_bytes()
    with pytest.raises(StoreError, match="nieuwere"):
        open_database(tmp_path)
    assert (tmp_path / NAME).read_bytes() == before


def test_an_sqlite_file_of_another_program_is_set_aside(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / NAME) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
        other.execute("PRAGMA user_version = 1")
    other.close()
    with reopened(tmp_path) as db:
        assert db.saved is not None
        assert sessions.every(db) == ()


def test_a_new_version_of_the_tables_is_a_step_more(tmp_path: Path) -> None:
    with reopened(tmp_path) as db:
        session = played(db)
        steps = (*schema.STEPS, "ALTER TABLE groups ADD COLUMN motto TEXT;")
        schema.migrate(db.connection, steps)
        assert db.rows("PRAGMA user_version")[0][0] == len(schema.STEPS) + 1
        assert db.rows("SELECT motto FROM groups") == []
        assert log.read(db, session.id) == PLAYED


def test_a_step_that_fails_changes_nothing(tmp_path: Path) -> None:
    with reopened(tmp_path) as db:
        steps = (*schema.STEPS, "ALTER TABLE groups ADD COLUMN motto TEXT; SELECT nonsense;")
        with pytest.raises(StoreError, match="vorige versie"):
            schema.migrate(db.connection, steps)
        assert db.rows("PRAGMA user_version")[0][0] == len(schema.STEPS)
        assert schema.is_ours(db.connection)


def test_the_lock_ends_when_opening_fails(tmp_path: Path) -> None:
    with reopened(tmp_path) as db:
        db.connection.execute("PRAGMA user_version = 99")
    for _ in range(2):
        with pytest.raises(StoreError, match="nieuwere"):
            open_database(tmp_path, NOW)


def test_an_odd_folder_name_is_no_problem(tmp_path: Path) -> None:
    folder = tmp_path / "Élan? #1 & 50% ‘x’"
    with reopened(folder) as db:
        session = begun(db)
        with reopened(folder) as second:
            assert sessions.one(second, session.id) == session
    assert os.listdir(tmp_path)  # noqa: PTH208 - the name as the system has it
