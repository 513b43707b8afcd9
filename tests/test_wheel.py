"""A wheel of the project, installed far from the checkout, brings all it needs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from game import __version__

ROOT = Path(__file__).parents[1]
INSIDE = ("game/cli.py", "game/scenarios/arbeidstoeleiding/deck.yaml", "game/store/schema.sql")
SHIPPED = ("assets", "scenarios")
"""Folders that lie inside the package in a wheel."""


class Installed:
    """The wheel in an environment of its own, with only the libraries of this one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.wheel = _built(folder / "wheel")
        place = venv.EnvBuilder(with_pip=False).ensure_directories(folder / "venv")
        venv.EnvBuilder(with_pip=False).create(folder / "venv")
        self.bin, self.python = Path(place.bin_path), place.env_exe
        _borrow(self.python)
        pip = [sys.executable, "-m", "pip", "--python", self.python, "install", "-q"]
        subprocess.run([*pip, "--no-deps", "--no-index", self.wheel], check=True)

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run the program as its people do, somewhere else."""
        return self._run(str(self.bin / "spanningsveld"), *words)

    def ask(self, program: str) -> str:
        """Run some Python; gives what it printed."""
        done = self._run(self.python, "-c", program)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def _run(self, *command: str) -> subprocess.CompletedProcess[str]:
        dummy = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "LANG": "nl_NL.UTF-8"}
        env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | dummy
        return subprocess.run(
            command, cwd=self.folder, env=env, capture_output=True, text=True, check=False
        )


def _built(folder: Path) -> Path:
    """A wheel of the checkout."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def _borrow(python: str) -> None:
    """Let this environment see the libraries of the one that runs the tests.

    A line in a .pth file adds a folder and nothing that stands in that folder's own .pth
    files, so that the game itself does not come along.
    """
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    told = subprocess.run([python, "-c", ask], check=True, capture_output=True, text=True)
    libraries = [path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")]
    Path(told.stdout.strip(), "borrowed.pth").write_text("\n".join(libraries), encoding="utf-8")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return Installed(tmp_path_factory.mktemp("elsewhere"))


def test_all_that_ships_is_inside(installed: Installed) -> None:
    names = set(zipfile.ZipFile(installed.wheel).namelist())
    wanted = {
        f"game/{path.relative_to(ROOT).as_posix()}"
        for folder in SHIPPED
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix != ".pyc" and not path.name.startswith(".")
    }
    assert wanted | set(INSIDE) <= names
    assert not [name for name in names if re.match(r"(?!game/|spanningsveld-)", name)]


def test_the_game_comes_from_the_wheel(installed: Installed) -> None:
    where = Path(installed.ask("import game; print(game.__file__)"))
    assert where.is_relative_to(installed.folder)
    places = installed.ask("from game import places as p; print(p.assets()); print(p.scenarios())")
    assert all(Path(line).is_relative_to(installed.folder) for line in places.splitlines())


def test_it_tells_its_version(installed: Installed) -> None:
    assert __version__ in installed.run("--version").stdout


def test_it_checks_its_own_decks(installed: Installed) -> None:
    scenarios = installed.ask("from game import places; print(places.scenarios())")
    done = installed.run("check", scenarios)
    assert done.returncode == 0, done.stdout + done.stderr


def test_it_plays_and_reports(installed: Installed) -> None:
    shown = installed.folder / "shown"
    done = installed.run("demo", "--to", str(shown))
    assert done.returncode == 0, done.stderr
    kinds = [path.suffix for path in shown.iterdir()]
    assert kinds.count(".png") > 20
    assert {".html", ".pdf", ".csv", ".jsonl"} <= set(kinds)
    html = next(shown.glob("*.html")).read_text(encoding="utf-8")
    assert "Team Werk Noord" in html
