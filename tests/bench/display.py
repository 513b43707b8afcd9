"""Where pictures go while something is measured: nowhere (dummy), or an X server of our own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

DUMMY = "dummy"
LARGEST = "3840x2160x24"


def drivers() -> tuple[str, ...]:
    """The video drivers that can be measured here."""
    return (DUMMY, "x11") if shutil.which("Xvfb") else (DUMMY,)


@contextmanager
def shown_on(driver: str) -> Iterator[Mapping[str, str]]:
    """The environment for a program that draws with this driver."""
    env = {**os.environ, "SDL_VIDEODRIVER": driver, "SDL_AUDIODRIVER": DUMMY}
    if driver == DUMMY:
        yield env
        return
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", LARGEST, "-nolisten", "tcp"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        try:
            yield {**env, "DISPLAY": f":{server.stdout.readline().strip()}"}
        finally:
            server.terminate()
