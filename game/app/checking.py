"""Checking decks on the command line, with texts measured in the real font where that can be."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

from game.decks.check import check
from game.decks.lint.overflow import Measure
from game.decks.text import render_all, summary


def check_all(paths: list[Path], assets: Path, *, as_json: bool = False) -> tuple[str, bool]:
    """All problems of these decks, cards or formats as text, and whether they can be played."""
    today = datetime.now(UTC).astimezone().date()
    measure = _measure(assets)
    reports = [check(path, today=today, measure=measure) for path in paths]
    ok = all(report.ok for report in reports)
    if as_json:
        found = [report.as_json() for report in reports]
        return json.dumps(found, ensure_ascii=False, indent=1), ok
    problems = tuple(problem for report in reports for problem in report.problems)
    return "\n\n".join(filter(None, (render_all(problems), summary(problems)))), ok


def _measure(assets: Path) -> Measure | None:
    """How much of the smallest screen a text fills; None without pygame."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        from game.app.measuring import measurer  # noqa: PLC0415 - needs pygame
    except ImportError:
        return None
    return measurer(assets)
