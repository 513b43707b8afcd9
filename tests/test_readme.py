"""README is true: its commands are those that work, and its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^ {4}python (main\.py [^#\n]*?)\s*(?:#.*)?$", README, re.MULTILINE)
OPEN = "python3 -m venv .venv && .venv/bin/pip install -e . && .venv/bin/python main.py"
TEST = "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/python -m pytest"


def test_the_two_commands_stand_there_word_for_word() -> None:
    assert f"    {OPEN}\n" in README
    assert f"    {TEST}\n" in README


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_is_known_with_all_its_options(command: str) -> None:
    words = [word for word in command.split() if word != "--help"]
    done = subprocess.run(
        [sys.executable, *words[:2], "--help", "--language", "nl"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert all(word in done.stdout for word in words if word.startswith("--"))


DOCUMENTS = [
    path
    for folder in (".", ".github", "assets", "game", "scenarios")
    for path in sorted(
        ROOT.glob(f"{folder}/*.md") if folder == "." else ROOT.glob(f"{folder}/**/*.md")
    )
]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_to_files_lead_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", document.read_text(encoding="utf-8")):
        if not target.startswith(("http", "mailto")):
            assert (document.parent / target).exists(), target
