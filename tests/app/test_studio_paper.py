"""Printing from the studio: which parts, as `print --part` has them."""

from __future__ import annotations

import re
from pathlib import Path

from evening import Evening
from writing import own_deck

from game.report.print_deck import PARTS
from game.ui.node import Flag
from game.ui.screens.studio.paper import part_names, parts_in


def test_the_dialog_knows_the_parts_of_the_command_line() -> None:
    assert tuple(part_names()) == tuple(PARTS)
    assert parts_in({}) == tuple(PARTS)


def pages(path: Path) -> int:
    """How many sheets a PDF has."""
    return len(re.findall(rb"/Type /Page\b", path.read_bytes()))


def test_only_what_is_ticked_is_printed(game: Evening, tmp_path: Path) -> None:
    studio = own_deck(game)
    paper = tmp_path / f"{studio.folder.name}.pdf"
    game.player.press("print")
    game.click_on("folder")
    game.key("ctrl+a")
    game.type(str(tmp_path))
    game.player.press("make-pdf")
    whole = pages(paper)
    game.player.press("print")
    for part in ("cards", "votes", "booklet"):
        game.player.press(f"paper:{part}")
    game.player.press("make-pdf")
    assert pages(paper) == 1 < whole


def test_without_a_part_there_is_nothing_to_print(game: Evening) -> None:
    own_deck(game)
    game.player.press("print")
    for part in PARTS:
        game.player.press(f"paper:{part}")
    made = game.found("make-pdf")
    assert made is not None
    assert Flag.DISABLED in made.node.flags
