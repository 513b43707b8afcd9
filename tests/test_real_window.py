"""The game in a real window: a person's keyboard, mouse, clipboard and window manager.

All that is done in the window is done at the same time in a twin without a window, which
knows where everything is. At the end both logs tell the same.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pygame
import pytest
from evening import PEOPLE, Evening, draw, go_to, set_up

from game.core import events as e
from game.store import log, sessions, settings
from game.store.opening import open_database
from tests.desktop import SIZE, Desktop, Pane, desktop, missing, wait

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
]
ROOT = Path(__file__).parents[1]
FIRST, SMALL = (1280, 720), (1030, 610)
CARD = "drie-keer-niet-gekomen"
NAMES = "check Namen in het verslag"
ALIKE = 0.995
"""The share of a picture that is the same; the caret blinks and a clock ticks."""


class Duo(Evening):
    """A window and its twin: what is done is done in both."""

    def __init__(self, data: Path, twin: Path, at: Desktop) -> None:
        super().__init__(twin, FIRST)
        self.data, self.at = data, at
        command = [sys.executable, str(ROOT / "main.py"), "--data", str(data)]
        self.program_ = subprocess.Popen(command, env=at.env, stderr=subprocess.PIPE, text=True)
        try:
            self.pane = Pane(at, self.program_.pid)
            wait(self.looks_the_same, "the first screen")
        except BaseException:
            self.end()
            raise

    def key(self, name: str) -> None:
        super().key(name)
        self.at.key(name)

    def type(self, words: str) -> None:
        super().type(words)
        self.at.type(words)

    def click(self, x: int, y: int) -> None:
        super().click(x, y)
        self.pane.click(x, y)

    def point(self, x: int, y: int) -> None:
        super().point(x, y)
        self.pane.point(x, y)

    def drag(self, start: tuple[int, int], stop: tuple[int, int]) -> None:
        super().drag(start, stop)
        self.pane.drag(start, stop)

    def wheel(self, notches: float) -> None:
        super().wheel(notches)
        self.pane.wheel(int(notches))

    def resize(self, size: tuple[int, int]) -> None:
        super().resize(size)
        self.pane.resize(*size)
        wait(lambda: self.pane.size == size, "the new size")

    # -- what shows that both are where they should be

    def log(self) -> list[e.Event]:
        """The log that the window wrote, read while it is open."""
        with open_database(self.data) as db:
            rows = sessions.every(db)
            return list(log.read(db, rows[0].id)) if rows else []

    def agrees(self) -> bool:
        """Whether the window wrote what its twin wrote."""
        mine = log.read(self.desk.db, self.desk.row.id)
        return [type(event) for event in self.log()] == [type(event) for event in mine]

    def looks_the_same(self) -> bool:
        """Whether the window shows what its twin shows."""
        self.point(0, 0)
        self.turn()
        shown, twin = self.pane.picture(), self.stage.surface
        if len(shown) != 4 * twin.get_width() * twin.get_height():
            return False
        real = pygame.image.frombuffer(shown, twin.get_size(), "BGRA")
        real.set_alpha(None)
        for name, picture in (("window", real), ("twin", twin)):
            pygame.image.save(picture, self.data.parent / f"{name}.png")
        same = pygame.mask.from_threshold(real, (0, 0, 0), (2, 2, 2, 255), twin)
        return same.count() >= ALIKE * twin.get_width() * twin.get_height()

    def settings(self) -> settings.Settings:
        """What the window stored of its settings."""
        return settings.load(self.data)[0]

    def end(self) -> None:
        """Whatever happened, leave nothing running."""
        self.program_.kill()
        self.program_.communicate()
        self.close()

    def close_window(self) -> None:
        """Close it as one does, with Alt and F4; it ends without a complaint."""
        self.at.key("alt+F4")
        _, said = self.program_.communicate(timeout=10)
        assert (self.program_.returncode, said) == (0, "")


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    with desktop(tmp_path_factory.mktemp("screen")) as found:
        yield found


@contextmanager
def opened(at: Desktop, folder: Path, prepare: Callable[[Evening], None] | None) -> Iterator[Duo]:
    """The game in a window, after what was prepared without one."""
    (folder / "window").mkdir(exist_ok=True)
    settings.save(folder / "window", settings.Settings(less_motion=True, theme="day"))
    if prepare:
        with closing(Evening(folder / "window", FIRST)) as before:
            prepare(before)
    shutil.copytree(folder / "window", folder / "twin")
    at.keyboard("us")
    duo = Duo(folder / "window", folder / "twin", at)
    try:
        yield duo
    finally:
        duo.end()


def at_board(game: Evening) -> None:
    set_up(game)


def at_talk(game: Evening) -> None:
    set_up(game)
    draw(game, CARD)
    go_to(game, "vote")
    for letter in "abca":
        game.key(letter)
    go_to(game, "discuss")


def resume(game: Duo) -> None:
    """Go on with the session that the first screen offers."""
    game.click_on(game.keys_of("resume:")[0])
    wait(game.agrees, "the session")


def vote(game: Duo) -> None:
    for letter in "abac":
        game.key(letter)


def still(_game: Duo) -> None:
    """Elsewhere nothing has to be done."""


AT_STEP: dict[str, Callable[[Duo], object]] = {
    "vote": vote,
    "revote": vote,
    "decide": lambda game: game.key("a"),
    "twist": lambda game: game.keys("enter", "1"),
}


def test_a_session_with_the_keyboard(at: Desktop, tmp_path: Path) -> None:
    with opened(at, tmp_path, None) as game:
        game.key("g")
        game.fill("Naam van de groep", "Team Oost")
        for name in PEOPLE:
            game.fill("Nieuwe deelnemer", name.replace("ş", "s"))
            game.key("enter")
        game.keys("escape")
        wait(game.looks_the_same, "the group that was typed")
        game.keys("right", "enter")
        wait(game.agrees, "the board")
        draw_by_keys(game)
        while game.phase:
            AT_STEP.get(game.phase, still)(game)
            game.key("right")
        wait(game.agrees, "the card played to its end")
        kinds = [type(event) for event in game.log()]
        assert kinds.count(e.VoteCast) == 2 * len(PEOPLE)
        assert kinds.count(e.Revealed) == 2
        assert kinds[-1] is e.CardClosed
        game.close_window()


def draw_by_keys(game: Duo) -> None:
    game.key("2")
    game.enter("choose")
    game.enter(f"card:{CARD}")
    wait(game.agrees, "the card")


def test_a_session_with_the_mouse(at: Desktop, tmp_path: Path) -> None:
    with opened(at, tmp_path, None) as game:
        game.resize(SMALL)
        game.click_on("door:setup")
        game.click_on("group")
        game.type("Team West")
        for _ in range(3):
            game.click_on("add:animal")
        assert game.found(NAMES).shown.empty
        drag_to_end(game)
        assert not game.found(NAMES).shown.empty
        for key in (NAMES, "go", "agree"):
            game.click_on(key)
        wait(game.agrees, "the board")
        began = game.log()[0]
        assert isinstance(began, e.SessionStarted)
        assert began.settings.names_in_report
        game.click_on(game.keys_of("spot ")[0])
        game.click_on("choose")
        game.click_on(game.keys_of("card:")[-1])
        wait(game.agrees, "the card")
        change_theme(game)
        game.close_window()


def change_theme(game: Duo) -> None:
    """Through the menu."""
    for key in ("tool:menu", "menu:gear", "theme:night"):
        game.click_on(key)
    wait(lambda: game.settings().theme == "night", "the theme")
    wait(game.looks_the_same, "the night")


def drag_to_end(game: Duo) -> None:
    """Take the scrollbar and bring it down."""
    scene = game.stage.scene
    (track,) = [t for t in scene.tracks.values() if t.dialog == scene.dialog and t.most]
    x = int(track.bar.middle[0])
    game.drag((x, track.bar.y + 8), (x, track.bar.bottom))


def test_another_size_and_the_full_screen(at: Desktop, tmp_path: Path) -> None:
    with opened(at, tmp_path, at_board) as game:
        resume(game)
        for size in (SMALL, (1500, 640), FIRST):
            game.resize(size)
            wait(game.looks_the_same, f"the board in {size}")
        game.key("f11")
        wait(lambda: game.pane.size == SIZE, "the full screen")
        Evening.resize(game, SIZE)
        wait(game.looks_the_same, "the board on the full screen")
        assert game.settings().full_screen
        game.key("f11")
        wait(lambda: game.pane.size == FIRST, "the window")
        Evening.resize(game, FIRST)
        wait(game.looks_the_same, "the board in a window again")
        game.click_on(game.keys_of("spot ")[2])
        wait(game.agrees, "a click after all that")
        game.close_window()


def notes(game: Duo) -> str:
    """The last note in the window's log."""
    found = [event.text for event in game.log() if isinstance(event, e.NoteWritten)]
    return found[-1] if found else ""


def test_dead_keys_and_the_clipboard(at: Desktop, tmp_path: Path) -> None:
    with opened(at, tmp_path, at_talk) as game:
        resume(game)
        game.at.keyboard("us", "-variant", "intl")
        game.key("n")
        game.type("caf")
        wait(game.looks_the_same, "what was typed")
        at.key("dead_acute", "e")
        Evening.type(game, "é")
        game.at.keyboard("us")
        game.type(" na afloop")
        game.key("escape")
        wait(lambda: notes(game) == "café na afloop", "what dead keys wrote")
        game.keys("n", "ctrl+a", "ctrl+c")
        wait(lambda: at.paste() == "café na afloop", "what was copied")
        for clipboard in (at, game.host):
            clipboard.copy("’s Avonds: Ça va, mañana")
        game.keys("ctrl+v", "escape")
        wait(lambda: notes(game) == "’s Avonds: Ça va, mañana", "what was pasted")
        game.close_window()


def test_a_closed_window_offers_to_go_on(at: Desktop, tmp_path: Path) -> None:
    with opened(at, tmp_path, at_talk) as game:
        resume(game)
        game.key("right")
        wait(game.agrees, "a step")
        game.close_window()
        stored = game.log()
    (tmp_path / "again").mkdir()
    shutil.copytree(tmp_path / "window", tmp_path / "again" / "window")
    with opened(at, tmp_path / "again", None) as game:
        assert game.see("Verder met Team Werk Noord")
        resume(game)
        wait(game.looks_the_same, "where the group was")
        game.key("right")
        wait(lambda: isinstance(game.log()[-1], e.PhaseEntered), "the next step")
        assert game.log()[: len(stored)] == stored
        game.close_window()
