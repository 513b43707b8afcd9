"""The house rules that a machine can hold: sizes, names, and who may import what."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted(ROOT.glob("game/**/*.py"))
MOST_LINES = 300
MOST_FUNCTION_LINES = 40
MOST_PUBLIC_NAMES = 12
EMPTY_NAMES = {"utils", "helpers", "common", "manager", "base", "misc"}
TABLES = {"game/core/deck.py", "game/core/state.py", "game/ui/outcome.py"}
"""Modules that are one list of values: a name per row is what they are for."""


def functions(module: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_small_and_named_for_what_it_is(module: Path) -> None:
    lines = module.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= MOST_LINES
    assert module.stem not in EMPTY_NAMES
    too_long = [
        f.name for f in functions(module) if (f.end_lineno or 0) - f.lineno >= MOST_FUNCTION_LINES
    ]
    assert too_long == []


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_has_few_public_names(module: Path) -> None:
    if str(module.relative_to(ROOT)) in TABLES:
        return
    tree = ast.parse(module.read_text(encoding="utf-8"))
    defined = [
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
    ]
    assert len(defined) <= MOST_PUBLIC_NAMES


def test_rules_decks_and_reports_need_no_screen() -> None:
    """Without pygame the core, the decks and the reports import, and `check` runs."""
    program = (
        "import sys; sys.modules['pygame'] = None\n"
        "import game.core.engine, game.decks.load, game.report.report, game.store.log\n"
        "from game.cli import main\n"
        "raise SystemExit(main(['check', 'scenarios/tour']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
