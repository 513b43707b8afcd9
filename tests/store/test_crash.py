"""No confirmed action is lost: kill -9, a log cut short, flipped bits in it, a full disk."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from storeroom import NOW, PLAYED, begun, crashed, holding, played, reopened

from game.core import events as e
from game.errors import FolderError, StoreError
from game.store import (
    backup,
    ballots,
    decks,
    forgetting,
    inspection,
    log,
    rescue,
    sessions,
    settings,
    wal,
)
from game.store.ballots import Box
from game.store.database import NAME, Database

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ROUNDS = int(os.environ.get("SPANNINGSVELD_KILLS", "10"))
"""Set it to 100 for the full promise."""

WAL = f"{NAME}-wal"


def killed(folder: Path, seconds: float) -> tuple[str, list[str]]:
    """Run the writer and kill it; tells the session and what was confirmed."""
    command = [sys.executable, "-m", "tests.store.endless_writer", str(folder), "busy"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as writer:
        assert writer.stdout is not None
        session = writer.stdout.readline().strip()
        assert session, "the writer did not start"
        time.sleep(seconds)
        writer.kill()
        said = writer.stdout.read()
    return session, [line for line in said.split("\n")[:-1] if line]


@pytest.mark.parametrize("seed", [1])
def test_kill_9_at_random_moments(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - for a test
    most = 0
    for _ in range(ROUNDS):
        session, said = killed(tmp_path, chance.uniform(0.01, 0.3))
        confirmed = max([int(line) for line in said if line.isdecimal()], default=most)
        with reopened(tmp_path) as db:
            assert db.saved is None
            assert inspection.inspect(db) == ()
            notes = [event.at for event in log.read(db, session) if event.at >= 0]
            assert notes == list(range(len(notes)))
            assert len(notes) >= confirmed
            most = len(notes)
            assert [s.title for s in sessions.every(db)][1:] in ([], ["Rietzanger"])
        if said and said[-1] in ("struck", "forgotten"):
            assert not holding(
                tmp_path, {"struck": "Jozefien", "forgotten": "Rietzanger"}[said[-1]]
            )
    assert most > ROUNDS


def with_log(tmp_path: Path, events: int = 30) -> tuple[Path, str]:
    """A folder as a crash leaves it, and the session in it: each event its own commit."""
    with reopened(tmp_path / "live") as db:
        session = begun(db)
        db.sweep()
        for number in range(events):
            log.append(db, session.id, (e.NoteWritten(text=f"n{number} " * 60, at=number),))
        return crashed(db.folder, tmp_path / "crash"), session.id


def copied(source: Path, target: Path) -> Path:
    """A fresh copy of a crashed folder."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    return target


def test_after_a_crash_all_is_there(tmp_path: Path) -> None:
    folder, session = with_log(tmp_path)
    with reopened(folder) as db:
        assert len(log.read(db, session)) == 30
        assert db.saved is None


def test_a_log_cut_short_at_any_byte_leaves_a_good_beginning(tmp_path: Path) -> None:
    folder, session = with_log(tmp_path)
    size = (folder / WAL).stat().st_size
    chance = random.Random(3)  # noqa: S311 - for a test
    cuts = [0, 1, 31, 32, 33, 55, 56, size - 1, *(chance.randrange(size) for _ in range(40))]
    lengths = {}
    for cut in cuts:
        again = copied(folder, tmp_path / "cut")
        os.truncate(again / WAL, cut)
        with reopened(again) as db:
            found = log.read(db, session)
            assert [event.at for event in found] == list(range(len(found)))
            assert inspection.inspect(db) == ()
            lengths[cut] = len(found)
            assert log.append(db, session, (e.Paused(),)) == len(found) + 1
    ordered = [lengths[cut] for cut in sorted(lengths)]
    assert ordered == sorted(ordered)
    assert lengths[size - 1] >= 29


def test_a_flipped_bit_in_the_log_is_harmless_or_noticed(tmp_path: Path) -> None:
    folder, session = with_log(tmp_path)
    size = (folder / WAL).stat().st_size
    chance = random.Random(5)  # noqa: S311 - for a test
    noticed = 0
    for _ in range(60):
        again = copied(folder, tmp_path / "flip")
        data = bytearray((again / WAL).read_bytes())
        bit = chance.randrange(size * 8)
        data[bit // 8] ^= 1 << bit % 8
        (again / WAL).write_bytes(data)
        with reopened(again) as db:
            assert inspection.inspect(db) == ()
            found = len(log.read(db, session))
            assert db.saved or found >= 29
            noticed += db.saved is not None
            if db.saved:
                assert db.saved.last_actions
                assert "laatste" in db.saved.message
                assert list(again.glob("spanningsveld-beschadigd-*.db-wal"))
    assert noticed > 30


def test_a_log_that_sqlite_read_whole_lost_nothing(tmp_path: Path) -> None:
    folder, _ = with_log(tmp_path)
    data = (folder / WAL).read_bytes()
    frames = (len(data) - 32) // (24 + 4096)
    assert not wal.lost(data, frames)
    assert not wal.lost(b"", 0)
    assert wal.lost(data, frames // 2)
    assert wal.lost(b"\x00" + data[1:], 0)


def fill_up(db: Database, session: str) -> int:
    """Write until the disk is full; tells how many events were confirmed."""
    for confirmed in range(100_000):
        try:
            log.append(db, session, (e.NoteWritten(text="x" * 2000, at=confirmed),))
        except FolderError:
            return confirmed
    return pytest.fail("the disk was never full")


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A disk of one megabyte."""
    place = tempfile.mkdtemp()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place]
    if (
        not shutil.which("mount")
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        Path(place).rmdir()
        pytest.skip("only root can make a small disk")
    yield Path(place)
    subprocess.run(["umount", "--lazy", place], check=True)
    Path(place).rmdir()


def test_a_full_disk_loses_nothing_that_was_confirmed(small_disk: Path) -> None:
    filler = small_disk / "filler"
    filler.write_bytes(bytes(200_000))
    with reopened(small_disk) as db:
        session = begun(db).id
        confirmed = fill_up(db, session)
        assert len(log.read(db, session)) == confirmed
        with pytest.raises(FolderError):
            backup.make(db, NOW)
        with pytest.raises(FolderError):
            decks.pin(db, "big", bytes(300_000))
        assert list((small_disk / "backups").glob("*")) == []
        filler.unlink()
        assert log.append(db, session, (e.Paused(),)) == confirmed + 1
    with reopened(small_disk) as db:
        assert len(log.read(db, session)) == confirmed + 1
        assert inspection.inspect(db) == ()


def test_on_a_full_disk_what_there_is_can_be_seen(small_disk: Path, tmp_path: Path) -> None:
    with reopened(small_disk) as db:
        session = begun(db).id
        confirmed = fill_up(db, session)
        again = crashed(small_disk, tmp_path / "crash")
    for name in os.listdir(again):  # noqa: PTH208
        shutil.copy(again / name, small_disk / name)
    with reopened(small_disk) as db:
        assert len(log.read(db, session)) == confirmed
        with pytest.raises(FolderError):
            decks.pin(db, "big", bytes(300_000))
        with pytest.raises(FolderError):
            forgetting.forget_session(db, session)


def test_a_new_folder_on_a_full_disk(small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(bytes(1_048_576))
    with pytest.raises(FolderError, match="vol"), reopened(small_disk / "data"):
        pass
    assert settings.load(small_disk / "data") == (settings.Settings(), ())
    path = rescue.write_rescue(small_disk / "data", ValueError(), PLAYED)
    assert path is not None
    assert path.parent == Path(tempfile.gettempdir())
    path.unlink()


LIMITED = """
import resource, signal, sys
from pathlib import Path
sys.path[:0] = [sys.argv[2]]
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000))
from storeroom import begun, reopened
from test_crash import fill_up
from game.store import log
with reopened(Path(sys.argv[1])) as db:
    session = begun(db).id
    confirmed = fill_up(db, session)
    assert len(log.read(db, session)) == confirmed
    print(session, confirmed)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_file_that_may_not_grow_loses_nothing_that_was_confirmed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LIMITED, str(tmp_path), str(HERE)]
    said = subprocess.run(
        command, check=True, capture_output=True, text=True, cwd=ROOT
    ).stdout.split()
    with reopened(tmp_path) as db:
        assert len(log.read(db, said[0])) == int(said[1])
        assert inspection.inspect(db) == ()


def test_a_ballot_and_its_vote_are_kept_together(tmp_path: Path) -> None:
    with reopened(tmp_path / "live") as db:
        session = played(db, events=PLAYED[:4]).id
        box = Box(session, "drie-keer", 0)
        for who in ("p1", "p2", "p3"):
            with db.transaction():
                ballots.put(db, box, e.Ballot("grens", who))
                log.append(db, session, (e.VoteCast(who=who),))
        folder = crashed(db.folder, tmp_path / "crash")
    size = (folder / WAL).stat().st_size
    for cut in range(0, size, 1777):
        again = copied(folder, tmp_path / "cut")
        os.truncate(again / WAL, cut)
        with reopened(again) as db:
            try:
                votes = [v.who for v in log.read(db, session) if isinstance(v, e.VoteCast)]
            except StoreError:
                assert sessions.every(db) == ()
                continue
            assert tuple(votes) == ballots.voters(db, box)
