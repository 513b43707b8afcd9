"""The screens: a press to its picture, animations, resting, and memory; each in its own process."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.bench.display import drivers, shown_on
from tests.bench.row import Row, percentile

ROOT = Path(__file__).parents[2]
SIZES = {"1920x1080": 50, "3840x2160": 100}
"""Windows, and the most milliseconds from a press to its picture (p95)."""

HD = "1920x1080"
RUNS = 2
SLICES, IDLE_SECONDS = 7, 1.5
BARE_SLEEP = 1 / 60
"""Sixty turns a second, as a bare window's loop has them in pygame's own examples."""

MINUTE, CARD_MINUTES = 60, 25
TEN_MINUTES, FOUR_HOURS = 10, 240


def rows() -> Iterator[Row]:
    """All of them."""
    for driver in drivers():
        with shown_on(driver) as env:
            for size, most in SIZES.items():
                yield from _presses(driver, env, size, most)
    with shown_on("dummy") as env:
        yield from _resting(env)
        yield from _memory(env)


def _presses(driver: str, env: Mapping[str, str], size: str, most: int) -> Iterator[Row]:
    runs = [_asked("presses", size, env) for _ in range(RUNS)]
    taken = [min(each) for each in zip(*(run["taken"] for run in runs), strict=True)]
    floor = min(run["floor"] for run in runs)
    of = f"{driver} {size}, p95; floor: fill, a full-window blit and flip"
    yield Row(
        f"screens: a key, click or letter to the picture ({len(taken)} on all screens), {of}",
        percentile(taken, 0.95),
        "ms",
        floor,
        most=most,
    )
    typed = [min(each) for each in zip(*(run["typed"] for run in runs), strict=True)]
    yield Row(
        f"screens: of these, letters typed, {of}", percentile(typed, 0.95), "ms", floor, most=most
    )
    if size == HD:
        moving = min(percentile(run["moving"], 0.95) for run in runs)
        yield Row(f"screens: a picture of an animation, {of}", moving, "ms", floor, most=20)


def _resting(env: Mapping[str, str]) -> Iterator[Row]:
    for screen, (share, floor) in _asked("resting", HD, env).items():
        name = f"screens: resting on {screen}, share of a core, dummy {HD}"
        yield Row(f"{name}; floor: a bare loop of 60 turns a second", share, "%", floor, 1.5)


def _memory(env: Mapping[str, str]) -> Iterator[Row]:
    floor = _asked("bare memory", HD, env)["bytes"]
    with tempfile.TemporaryDirectory() as data:  # opened before, as on any day but the first
        _asked("warm", HD, env, data)
        found = _asked("memory", HD, env, data)
    of = f"dummy {HD}; floor: a bare window"
    for name in ("on the first screen", "after a session"):
        yield Row(f"screens: memory {name}, {of}", found[name], "MB", floor, 2.5)
    yield Row(
        f"screens: memory after four hours of play, dummy {HD}; floor: after ten minutes",
        found["four hours"],
        "MB",
        found["ten minutes"],
        1.1,
    )


def _asked(
    what: str, size: str, env: Mapping[str, str], folder: str | None = None
) -> dict[str, Any]:
    """Measure something in a process of its own, with fresh data or that of a folder."""
    with tempfile.TemporaryDirectory() as fresh:
        command = [sys.executable, "-m", "tests.bench.screens", what, size, folder or fresh]
        done = subprocess.run(
            command, cwd=ROOT, env=env, capture_output=True, text=True, check=False
        )
    if done.returncode:
        raise RuntimeError(done.stderr)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


# In a process of its own


def presses(size: tuple[int, int], data: Path) -> dict[str, object]:
    """Through all screens with keys, clicks and letters, in milliseconds."""
    from tests.bench.hands import Hands, evening  # noqa: PLC0415 - opens a window

    hands = Hands(data, size)
    for _ in evening(hands):
        pass
    found = {
        "taken": [1000 * seconds for *_, seconds in hands.taken],
        "typed": [1000 * seconds for _, kind, seconds in hands.taken if kind == "letter"],
        "moving": [1000 * seconds for seconds in hands.moving],
        "floor": _floor(hands.window),
    }
    hands.close()
    return found


def _floor(window: Any) -> float:  # noqa: ANN401 - of the interface, which opens a window
    """Fill, blit and flip, in milliseconds."""
    import pygame  # noqa: PLC0415 - opens a window

    picture = pygame.Surface(window.surface.get_size()).convert(window.surface)
    taken = []
    for _ in range(40):
        start = time.perf_counter()
        window.surface.fill("white")
        window.surface.blit(picture, (0, 0))
        window.show()
        taken.append(1000 * (time.perf_counter() - start))
    return statistics.median(taken)


def resting(size: tuple[int, int], data: Path) -> dict[str, object]:
    """The share of a core that each main screen takes when nobody does anything."""
    from tests.bench.hands import Hands, evening  # noqa: PLC0415 - opens a window

    hands = Hands(data, size)
    found: dict[str, object] = {}
    for screen in evening(hands):
        if screen in ("home", "setup", "board", "vote", "discuss", "closing"):
            turns = _turns(hands)
            pairs = [(_share(turns), _share(_bare_turn)) for _ in range(SLICES)]
            found[screen] = [statistics.median(shares) for shares in zip(*pairs, strict=True)]
    hands.close()
    return found


def _share(turn: Callable[[float], float]) -> float:
    """Turn a loop for a few seconds; `turn` gives how long to sleep."""
    ends, before = time.monotonic() + IDLE_SECONDS, time.process_time()
    while (now := time.monotonic()) < ends:
        time.sleep(turn(now))
    return 100 * (time.process_time() - before) / IDLE_SECONDS


def _bare_turn(_now: float) -> float:
    import pygame  # noqa: PLC0415 - opens a window

    pygame.event.get()
    return BARE_SLEEP


def _turns(hands: Any) -> Callable[[float], float]:  # noqa: ANN401 - as above
    """The game's own loop, with the real clock."""
    from game.app.bell import Bell  # noqa: PLC0415 - opens a window
    from game.ui.loop import Loop  # noqa: PLC0415 - as above

    bell, began = Bell(hands.program), time.monotonic()
    shift, start_ms = hands.now - began, hands.clock_ms

    def turned(now: float) -> None:
        bell.listen()
        hands.program.turn()
        hands.clock_ms = start_ms + round(1000 * (now + shift - hands.now))

    loop = Loop(hands.stage, hands.window, on_turn=turned)

    def turn(now: float) -> float:
        loop.turn(now + shift)
        return loop.pause(now + shift)

    return turn


def memory(size: tuple[int, int], data: Path) -> dict[str, object]:
    """Of the game, in megabytes: at the start, after a session, and after hours of play."""
    from tests.bench.hands import Hands, card, evening  # noqa: PLC0415 - opens a window

    hands = Hands(data, size)
    found: dict[str, object] = {"on the first screen": _resident()}
    for screen in evening(hands):
        if screen == "closing":
            found["after a session"] = _resident()
    minutes = 0
    while minutes < FOUR_HOURS:
        for _ in card(hands):
            for _ in range(CARD_MINUTES * MINUTE // 12 // 5):
                hands.wait(5)  # the clock ticks on the screen
        minutes += CARD_MINUTES
        found.setdefault("ten minutes", _resident())
    found["four hours"] = _resident()
    hands.close()
    return found


def warm(size: tuple[int, int], data: Path) -> dict[str, object]:
    """Open the game once, so that what it keeps is kept."""
    from tests.bench.hands import Hands  # noqa: PLC0415 - opens a window

    Hands(data, size).close()
    return {}


def bare_memory(size: tuple[int, int], _data: Path) -> dict[str, object]:
    """Of a window with one line of text."""
    import pygame  # noqa: PLC0415 - opens a window

    pygame.display.init()
    pygame.font.init()
    window = pygame.Window("Spanningsveld", size)
    surface = window.get_surface()
    surface.fill("white")
    surface.blit(pygame.font.Font(None, 40).render("Een regel tekst", True, "black"), (40, 40))  # noqa: FBT003
    window.flip()
    return {"bytes": _resident()}


def _resident() -> float:
    """Memory that this process holds now, in megabytes."""
    import gc  # noqa: PLC0415 - only where memory is measured

    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


MEASURES: Mapping[str, Callable[[tuple[int, int], Path], dict[str, object]]] = {
    "presses": presses,
    "resting": resting,
    "warm": warm,
    "memory": memory,
    "bare memory": bare_memory,
}


def main() -> None:
    """Measure one thing, and print it."""
    what, size, data = sys.argv[1:]
    width, height = map(int, size.split("x"))
    print(json.dumps(MEASURES[what]((width, height), Path(data))))  # noqa: T201


if __name__ == "__main__":
    main()
