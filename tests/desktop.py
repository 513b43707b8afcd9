"""A desktop of its own: an X server without a screen, a window manager, and a person's hands."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

TOOLS = ("Xvfb", "openbox", "xdotool", "xclip", "setxkbmap")
SIZE = (1600, 1000)
PATIENCE_SECONDS = 15.0
LOOK_SECONDS = 0.02
WHEEL_UP, WHEEL_DOWN = "4", "5"
XWD_HEADER, XWD_COLOR = 25, 12
"""Words in the header of an X window dump, and bytes of each colour after it."""

KEYS = {
    "enter": "Return",
    "escape": "Escape",
    "tab": "Tab",
    "space": "space",
    "left": "Left",
    "right": "Right",
    "up": "Up",
    "down": "Down",
    "home": "Home",
    "end": "End",
    "pageup": "Prior",
    "pagedown": "Next",
    "=": "equal",
    "f1": "F1",
    "f11": "F11",
}
"""How X calls keys that the game calls otherwise."""


def missing() -> list[str]:
    """The tools that are not here."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def wait(until: Callable[[], object], what: str) -> None:
    """Look again and again until something is so."""
    ends = time.monotonic() + PATIENCE_SECONDS
    while not until():
        assert time.monotonic() < ends, f"waited in vain: {what}"
        time.sleep(LOOK_SECONDS)


class Desktop:
    """What a person sees and does; windows are known by their number."""

    def __init__(self, display: str, pictures: Path) -> None:
        """Sit down at this display."""
        self.env = os.environ | {"DISPLAY": display, "LC_ALL": "C.UTF-8"}
        self.env.pop("SDL_VIDEODRIVER", None)
        self._pictures = pictures / "Xvfb_screen0"

    def do(self, *command: str, given: str | None = None) -> str:
        """Run a tool; gives what it said."""
        done = subprocess.run(
            command, env=self.env, input=given, stdout=subprocess.PIPE, text=True, check=True
        )
        return done.stdout.strip()

    def ask(self, *question: str) -> str:
        """Ask something that may have no answer yet; then it is empty."""
        done = subprocess.run(question, env=self.env, capture_output=True, text=True, check=False)
        return "" if done.returncode else done.stdout.strip()

    def keyboard(self, *layout: str) -> None:
        """Lay another keyboard on the table."""
        self.do("setxkbmap", *layout)

    def key(self, *names: str) -> None:
        """Press keys, such as "ctrl+z" or "pagedown"."""
        self.do("xdotool", "key", "--delay", "4", *(_in_x(name) for name in names))

    def type(self, words: str) -> None:
        """Type words that are on the keyboard as it is."""
        self.do("xdotool", "type", "--delay", "4", words)

    def copy(self, words: str) -> None:
        """Another program puts something on the clipboard."""
        tool = ["xclip", "-selection", "clipboard"]
        subprocess.run(tool, env=self.env, input=words, text=True, check=True)

    def paste(self) -> str:
        """What another program gets from the clipboard; nothing when nobody copied."""
        return self.ask("xclip", "-selection", "clipboard", "-out")

    def picture(self) -> bytes:
        """All that is on the screen: four bytes a pixel, blue first, the last one unused."""
        dump = self._pictures.read_bytes()
        header = struct.unpack(f">{XWD_HEADER}I", dump[: 4 * XWD_HEADER])
        size, colors = header[0], header[19]
        return dump[size + XWD_COLOR * colors :][: 4 * SIZE[0] * SIZE[1]]


def _in_x(name: str) -> str:
    *held, key = name.split("+")
    return "+".join([*held, KEYS.get(key, key)])


class Pane:
    """A window on the desktop."""

    def __init__(self, desktop: Desktop, program: int) -> None:
        """Wait until the window of this program is there and has the keyboard."""
        self.desktop = desktop
        wait(lambda: self._owner() == str(program), "a window with the keyboard")
        self.number = desktop.ask("xdotool", "getactivewindow")

    def _owner(self) -> str:
        return self.desktop.ask("xdotool", "getactivewindow", "getwindowpid")

    @property
    def size(self) -> tuple[int, int]:
        """Its width and height, without its frame."""
        told = self.desktop.do("xdotool", "getwindowgeometry", "--shell", self.number)
        found = dict(line.split("=") for line in told.splitlines())
        return int(found["WIDTH"]), int(found["HEIGHT"])

    def picture(self) -> bytes:
        """What is in it; the mouse goes to its upper left corner."""
        self.point(0, 0)
        told = self.desktop.do("xdotool", "getmouselocation", "--shell")
        found = dict(line.split("=") for line in told.splitlines())
        left, top, (width, height) = int(found["X"]), int(found["Y"]), self.size
        whole, line = self.desktop.picture(), 4 * SIZE[0]
        starts = range(top * line + 4 * left, (top + height) * line, line)
        return b"".join(whole[start : start + 4 * width] for start in starts)

    def resize(self, width: int, height: int) -> None:
        """Give it another size."""
        self.desktop.do("xdotool", "windowsize", self.number, str(width), str(height))

    def point(self, x: int, y: int) -> None:
        """Bring the mouse to a place in it."""
        self.desktop.do("xdotool", *self._to(x, y))

    def click(self, x: int, y: int) -> None:
        """Click at a place in it."""
        self.desktop.do("xdotool", *self._to(x, y), "click", "1")

    def drag(self, start: tuple[int, int], stop: tuple[int, int]) -> None:
        """Press, move, let go."""
        down, up = ("mousedown", "1"), ("mouseup", "1")
        self.desktop.do("xdotool", *self._to(*start), *down, *self._to(*stop), *up)

    def wheel(self, notches: int) -> None:
        """Turn the wheel; up is positive."""
        button = WHEEL_UP if notches > 0 else WHEEL_DOWN
        self.desktop.do("xdotool", "click", "--repeat", str(abs(notches)), "--delay", "4", button)

    def _to(self, x: int, y: int) -> tuple[str, ...]:
        return ("mousemove", "--window", self.number, str(x), str(y))


@contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """A desktop on a display that nobody else uses."""
    screen = f"{SIZE[0]}x{SIZE[1]}x24"
    server = ["Xvfb", "-displayfd", "1", "-screen", "0", screen, "-fbdir", str(folder)]
    with _running([*server, "-nolisten", "tcp"]) as xvfb:
        assert xvfb.stdout is not None
        found = Desktop(f":{xvfb.stdout.readline().strip()}", folder)
        with _running(["openbox"], found.env) as manager:
            wait(lambda: found.ask("xdotool", "get_desktop"), "the window manager")
            assert manager.poll() is None
            found.keyboard("us")
            yield found


@contextmanager
def _running(
    command: list[str], env: dict[str, str] | None = None
) -> Iterator[subprocess.Popen[str]]:
    """A program in the background, ended at the end."""
    with subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as program:
        try:
            yield program
        finally:
            program.terminate()
