from __future__ import annotations

import pytest

from game.decks.traces import is_bsn, traces


@pytest.mark.parametrize(
    ("number", "right"),
    [
        ("111222333", True),
        ("123456782", True),
        ("1112.22.333", True),
        ("12345672", True),
        ("12345673", False),
        ("123456789", False),
        ("000000000", False),
        ("1234567", False),
        ("10000012", False),
        ("", False),
    ],
)
def test_the_eleven_test(number: str, right: bool) -> None:  # noqa: FBT001
    assert is_bsn(number) is right


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bel 06-12345678 even.", [("phone", "06-12345678")]),
        ("Bel +31 6 12 34 56 78.", [("phone", "+31 6 12 34 56 78")]),
        ("Bel 0612345678", [("phone", "0612345678")]),
        ("Bel (020) 624 11 11 niet", []),
        ("Bel 020 624 11 11.", [("phone", "020 624 11 11")]),
        ("Mail naar a.jansen@zaanstad.nl.", [("email", "a.jansen@zaanstad.nl")]),
        ("BSN 111222333 staat erop", [("bsn", "111222333")]),
        ("Kamerstuk 32824-409 en artikel 7.1, 50 euro, 600 uur", []),
        ("ISBN 9789012345678 en 123456789", []),
        ("€ 12.345.678", []),
        ("op 2026-04-02 en 02-04-2026", []),
        ("https://wetten.overheid.nl/BWBR0044770/2025-10-21", []),
    ],
)
def test_traces_of_people_are_found(text: str, found: list[tuple[str, str]]) -> None:
    assert [(span.kind, span.text) for span in traces(text)] == found
