"""The house rules that a machine can hold: sizes, names, and who may import what."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections import Counter
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


WORDS = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
TAKEN_BY_FRAMEWORKS = {"accessible", "play_card"}
"""Names that only tests and a later screen reader call: the tree as text, and the bot's card."""


def test_nothing_is_defined_that_nobody_uses() -> None:
    """Every public function, class and method of the game is named somewhere else in it."""
    sources = {module: module.read_text(encoding="utf-8") for module in MODULES}
    counted = Counter(word for text in sources.values() for word in WORDS.findall(text))
    defined = {
        node.name
        for text in sources.values()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    }
    alone = {name for name in defined if counted[name] == 1 and not name.startswith("_")}
    assert alone - TAKEN_BY_FRAMEWORKS == set()


def test_every_icon_and_colour_is_used() -> None:
    files = [*MODULES, *ROOT.glob("scenarios/**/*.yaml")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    icons = {path.stem for path in ROOT.glob("assets/icons/*/*.svg")}
    unused = {name for name in icons if not re.search(rf"(?<![\w-]){name}(?![\w-])", text)}
    assert unused == set()
    colors = json.loads((ROOT / "assets/themes/day.json").read_text("utf-8"))["colors"]
    own = (ROOT / "game/ui/theme.py").read_text("utf-8")
    rest = text.replace(own, "")
    assert {name for name in colors if f"Color.{name.upper()}" not in rest} == set()
