"""The command line: help in two languages, exit codes, and one clear line when it cannot be."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game import __version__, places, words
from game.cli import OK, PROBLEMS, RUN, WRONG, main
from game.core import events as e
from game.decks import compiled
from game.decks.load import load
from game.store import decks, groups, log, sessions
from game.store.opening import open_database

ROOT = Path(__file__).parents[1]
SCENARIOS = ROOT / "scenarios"
BAD = ROOT / "tests/data/bad_decks"
AT = 1_795_600_000_000
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Run]:
    """Types a command in Dutch; gives its code and what it said."""
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    monkeypatch.setenv("LANGUAGE", "nl")
    monkeypatch.setattr(places, "user_data", lambda: pytest.fail("touched the user's own data"))

    def typed(*command: str) -> tuple[int, str, str]:
        try:
            code = main(command)
        except SystemExit as ended:  # argparse
            code = int(ended.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    yield typed
    words.use("nl", places.assets() / "locale")


@pytest.fixture
def played(tmp_path: Path) -> Path:
    """A folder with one session of a named group."""
    folder = tmp_path / "data"
    deck = load(SCENARIOS / "tour", SCENARIOS / "formats").deck
    assert deck is not None
    data = compiled.encode(deck)
    settings = e.Settings(names_in_report=True)
    with open_database(folder) as db:
        group = groups.add(db, "Team Werk Noord")
        person = groups.add_person(db, group.id, "Zilverreiger")
        decks.pin(db, compiled.digest(data), data)
        row = sessions.begin(
            db, deck=compiled.digest(data), title=group.name, at=AT, group=group.id
        )
        events = (
            e.SessionStarted(
                deck=compiled.digest(data),
                engine=1,
                seed="s",
                format="spanningsveld",
                settings=settings,
            ),
            e.Joined(who=person.id),
            e.TensionChosen(tension=deck.cards[0].tension),
            e.CardDrawn(card=deck.cards[0].id, format="spanningsveld"),
            e.TakeawayAdded(id="t1", text="Eerst bellen, dan pas schrijven."),
            e.CardClosed(),
        )
        log.append(db, row.id, events)
    return folder


# Help and version


@pytest.mark.parametrize("command", [(), *((name,) for name in RUN)], ids=" ".join)
def test_every_command_explains_itself_in_two_languages(
    run: Run, tmp_path: Path, command: tuple[str, ...]
) -> None:
    said = []
    for language, word in (("nl", "gebruik"), ("en", "usage")):
        options = ("--data", str(tmp_path), "--language", language, "--help")
        code, out, err = run(*command, *options)
        assert (code, err) == (0, "")
        assert out.startswith(f"{word}: main.py")
        assert "--data" in out
        said.append(out)
    assert said[0] != said[1]


def test_the_help_names_every_command(run: Run, tmp_path: Path) -> None:
    _, out, _ = run("--data", str(tmp_path), "--help")
    assert [name for name in RUN if name not in out] == []


def test_it_tells_its_version(run: Run, tmp_path: Path) -> None:
    assert run("--data", str(tmp_path), "--version")[:2] == (0, f"Spanningsveld {__version__}\n")


def test_a_word_it_does_not_know_gives_code_2(run: Run, tmp_path: Path) -> None:
    code, out, err = run("--data", str(tmp_path), "sessions", "--dance")
    assert (code, out) == (WRONG, "")
    assert "--dance" in err


def test_the_language_of_the_settings_is_spoken(run: Run, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": "en"}')
    assert run("--data", str(tmp_path), "sessions")[1] == "There are no sessions yet.\n"
    assert run("--data", str(tmp_path), "sessions", "--language", "nl")[1] == (
        "Er zijn nog geen sessies.\n"
    )


# Decks


@pytest.mark.parametrize("deck", ["tour", "first-steps", "tour/cards/een-uur-over.yaml"])
def test_a_good_deck_is_good(run: Run, tmp_path: Path, deck: str) -> None:
    code, out, err = run("--data", str(tmp_path), "check", str(SCENARIOS / deck))
    assert (code, err) == (OK, ""), out


def test_a_folder_of_decks_and_formats_is_searched(run: Run, tmp_path: Path) -> None:
    for name in ("tour", "formats"):
        shutil.copytree(SCENARIOS / name, tmp_path / "work" / name)
    code, out, _ = run("--data", str(tmp_path), "check", str(tmp_path / "work"))
    assert code == OK, out
    card = tmp_path / "work/tour/cards/een-uur-over.yaml"
    card.write_text(card.read_text(encoding="utf-8").replace("lean: 2", "lean: 7"), "utf-8")
    form = tmp_path / "work/formats/cura.yaml"
    form.write_text(form.read_text(encoding="utf-8").replace("phase: talk", "phase: dance"))
    code, out, _ = run("--data", str(tmp_path), "check", str(tmp_path / "work"))
    assert code == PROBLEMS
    assert "een-uur-over.yaml" in out
    assert "cura.yaml" in out


def test_a_bad_deck_says_all_that_is_wrong(run: Run, tmp_path: Path) -> None:
    code, out, err = run("--data", str(tmp_path), "check", str(BAD / "K203"), str(BAD / "K103"))
    assert (code, err) == (PROBLEMS, "")
    assert "K203" in out
    assert "K103" in out
    assert "Doe" in out


def test_problems_as_json_are_the_same_ones(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("--data", str(tmp_path), "check", str(BAD / "K203"), "--format", "json")
    assert code == PROBLEMS
    assert "K203" in json.dumps(json.loads(out))


def test_a_path_that_is_not_there_is_said(run: Run, tmp_path: Path) -> None:
    code, out, err = run("--data", str(tmp_path), "check", str(tmp_path / "nergens"))
    assert code in (PROBLEMS, WRONG)
    assert "nergens" in out + err
    assert "Traceback" not in err


# Sessions


def test_sessions_are_listed_shown_reported_and_deleted(
    run: Run, played: Path, tmp_path: Path
) -> None:
    data = ("--data", str(played))
    _, out, _ = run(*data, "sessions")
    (line,) = out.splitlines()
    number = line.split()[0]
    assert "nog open" in line
    assert "Team Werk Noord" in line
    _, out, _ = run(*data, "sessions", "--show", number)
    assert "1 deelnemer" in out
    assert "Zilverreiger" not in out
    code, out, err = run(*data, "report", number, "--to", str(tmp_path / "verslag"))
    assert (code, err) == (OK, "")
    written = sorted(Path(name) for name in out.splitlines())
    assert {path.suffix for path in written} == {".html", ".pdf", ".csv", ".jsonl"}
    assert all(path.is_file() for path in written)
    assert "Eerst bellen" in next(p for p in written if p.suffix == ".html").read_text("utf-8")
    _, out, _ = run(*data, "sessions", "--delete", number)
    assert out == "De sessie is voorgoed gewist.\n"
    assert run(*data, "sessions")[1] == "Er zijn nog geen sessies.\n"
    assert b"Eerst bellen" not in (played / "spanningsveld.db").read_bytes()


@pytest.mark.parametrize("words", [("--show", "zzz"), ("--delete", "zzz")], ids=str)
def test_a_session_that_is_not_there_is_said(run: Run, played: Path, words: tuple[str]) -> None:
    code, out, err = run("--data", str(played), "sessions", *words)
    assert (code, out) == (WRONG, "")
    assert "Er is geen sessie met nummer zzz" in err


# Where it cannot be


@pytest.mark.parametrize("command", [("sessions",), ("report", "x", "--to", "x")], ids=str)
def test_data_that_cannot_be_written_is_one_clear_line(
    run: Run, tmp_path: Path, command: tuple[str, ...]
) -> None:
    (tmp_path / "bestand").write_text("in the way")
    code, out, err = run("--data", str(tmp_path / "bestand/map"), *command)
    assert (code, out) == (WRONG, "")
    assert len(err.splitlines()) == 1
    assert "bestand" in err


def test_a_report_or_a_demo_that_cannot_be_written_is_one_clear_line(
    run: Run, played: Path, tmp_path: Path
) -> None:
    (tmp_path / "bestand").write_text("in the way")
    number = run("--data", str(played), "sessions")[1].split()[0]
    for command in (("report", number), ("demo",)):
        code, out, err = run("--data", str(played), *command, "--to", str(tmp_path / "bestand/map"))
        assert (code, out) == (WRONG, "")
        assert len(err.splitlines()) == 1
        assert "bestand" in err


def typed(tmp_path: Path, *command: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Type a command in a terminal of its own, without a screen."""
    inherited = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    inherited.pop("SDL_VIDEODRIVER", None)
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *command],
        cwd=tmp_path,
        env={**inherited, "HOME": str(tmp_path), "LANG": "nl_NL.UTF-8", **env},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_it_says_what_can_be_done(tmp_path: Path) -> None:
    done = typed(tmp_path)
    assert (done.returncode, done.stdout) == (WRONG, "")
    assert done.stderr == (
        "Er is hier geen beeldscherm. Wil je het spel toch zien? "
        "Typ: python main.py demo --to demo\n"
    )


@pytest.mark.parametrize(
    ("module", "advice"), [("", "pip install pygame-ce"), ("__version__ = 1", "pip uninstall")]
)
def test_a_missing_or_wrong_pygame_is_one_clear_line(
    tmp_path: Path, module: str, advice: str
) -> None:
    code = module or "raise ImportError('no pygame here')"
    (tmp_path / "pygame.py").write_text(code)
    for command in ((), ("demo", "--to", "x")):
        done = typed(tmp_path, *command, PYTHONPATH=str(tmp_path), DISPLAY=":77")
        assert (done.returncode, done.stdout) == (WRONG, "")
        assert len(done.stderr.splitlines()) == 1
        assert advice in done.stderr


def test_a_demo_leaves_what_it_names_and_touches_nothing_else(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    done = typed(tmp_path, "demo", "--to", "beelden", HOME=str(home), XDG_DATA_HOME=str(home))
    assert done.returncode == OK, done.stderr
    *named, last = done.stdout.splitlines()
    assert last == "Klaar. Alles staat in beelden."
    assert sorted(map(Path, named)) == sorted(
        path.relative_to(tmp_path) for path in (tmp_path / "beelden").iterdir()
    )
    suffixes = {Path(name).suffix for name in named}
    assert suffixes == {".png", ".html", ".pdf", ".csv", ".jsonl"}
    assert list(home.rglob("*")) == []
