"""Checking decks on the command line, with texts measured in the real font where that can be."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from game import __version__
from game.app import calendar
from game.decks.check import check
from game.decks.lint.overflow import Measure
from game.decks.sarif import sarif
from game.decks.text import render_all, summary
from game.words import t

QUIET_SECONDS = 0.5
"""How often the files are looked at while somebody watches."""


def check_all(paths: list[Path], assets: Path, form: str = "text") -> tuple[str, bool]:
    """All problems of these decks, cards or formats, and whether they can be played.

    Args:
        paths: decks, cards, formats, or folders with these.
        assets: where the fonts are.
        form: `text`, `json` or `sarif`.
    """
    today = calendar.now().date()
    measure = _measure(assets)
    reports = [check(path, today=today, measure=measure) for path in paths]
    ok = all(report.ok for report in reports)
    if form == "json":
        found = [report.as_json() for report in reports]
        return json.dumps(found, ensure_ascii=False, indent=1), ok
    here = zip(paths, reports, strict=True)
    named = tuple(each.within(_start(path)) for path, report in here for each in report.problems)
    if form == "sarif":
        return json.dumps(sarif(named, __version__), ensure_ascii=False, indent=1), ok
    return "\n\n".join(filter(None, (render_all(named), summary(named)))), ok


def _start(path: Path) -> str:
    """The folder from which names of files count, seen from where the command runs."""
    if path.is_file():
        path = path.parent.parent if path.parent.name == "cards" else path.parent
    return Path(os.path.relpath(path)).as_posix()


def watch(paths: list[Path], assets: Path, say: Callable[[str], None]) -> None:
    """Check again whenever a file changes, until somebody stops it with Ctrl+C."""
    seen: object = None
    while True:
        now = _state(paths)
        if now != seen:
            seen = now
            say(check_all(paths, assets)[0])
            say(t("Ik kijk verder. Stop met Ctrl+C."))
        time.sleep(QUIET_SECONDS)


def _state(paths: list[Path]) -> dict[Path, tuple[int, int]]:
    """Every file, when it changed and how big it is."""
    files = (
        file for path in paths for file in ([path] if path.is_file() else path.rglob("*.yaml"))
    )
    state = {}
    for file in files:
        with suppress(OSError):
            held = file.stat()
            state[file] = held.st_mtime_ns, held.st_size
    return state


def _measure(assets: Path) -> Measure | None:
    """How much of the smallest screen a text fills; None without pygame."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        from game.app.measuring import measurer  # noqa: PLC0415 - needs pygame
    except ImportError:
        return None
    return measurer(assets)
