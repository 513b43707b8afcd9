from __future__ import annotations

import pytest

from game.decks.reader import parse


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a:\n\tb: 1", "K104", 2, 1),
        ("a: 'x\nb: 1", "K105", 1, 4),
        ('title: "De sleutel\nb: 1\nquestion: "Wat?"\n', "K105", 1, 8),
        ("a: 1\n  b: 2", "K106", 2, 4),
        ("a:\n - 1\n b: 2", "K106", 3, 2),
        ("a: - b", "K106", 1, 4),
        ("a: b: c", "K107", 1, 5),
        ("a: [1, 2\nb: 3", "K108", 1, 4),
        ("a: {b: 1, c", "K108", 1, 4),
        ("a: @x", "K109", 1, 4),
        ("a: `x`", "K109", 1, 4),
        ("a: **x** y", "K109", 1, 4),
        ("%x\na: 1", "K109", 1, 1),
        ("a: \x07", "K110", 1, 4),
        ("title: ? x", "K111", 1, 8),
        ('a: "\\q"', "K121", 1, 5),
        ("id: x\nvraag\n  wat\nb: 1", "K122", 2, 1),
        ("a: | x\n  y", "K123", 1, 6),
        ("a: 'it's'", "K124", 1, 8),
        ('a: "x" y', "K124", 1, 8),
    ],
)
def test_broken_yaml_gets_a_code_at_the_place_to_mend(
    text: str, code: str, line: int, column: int
) -> None:
    flaw = parse(text).flaws[-1]
    assert (flaw.code, flaw.line, flaw.column) == (code, line, column)
