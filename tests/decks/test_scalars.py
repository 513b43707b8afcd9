from __future__ import annotations

import pytest

from game.decks.scalars import Scalar, resolve


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("true", True),
        ("False", False),
        ("no", "no"),
        ("on", "on"),
        ("14:30", "14:30"),
        ("2026-04-02", "2026-04-02"),
        ("-2", -2),
        ("+3", 3),
        ("007", 7),
        ("0x1F", 31),
        ("0o17", 15),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("1.0.0", "1.0.0"),
        (".", "."),
        ("-", "-"),
        (".inf", ".inf"),
        ("1_000", "1_000"),
        ("0x", "0x"),
        ("9" * 5000, "9" * 5000),
        ("٣", "٣"),
    ],
)
def test_a_plain_scalar_means_what_yaml_1_2_says(text: str, value: Scalar) -> None:
    assert resolve(text) == value
    assert type(resolve(text)) is type(value)
