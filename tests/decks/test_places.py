from __future__ import annotations

from trial_deck import CARD

from game.decks.places import START, Place, places

TEXT = """\
# remark
a: 1
b:
  - id: x
    c: [10, 20]
  - id: y
d: |
  text
"""


def test_values_and_keys_have_a_line_and_a_column() -> None:
    found = places(TEXT)
    assert found.value(("a",)) == Place(2, 4, 5)
    assert found.key(("a",)) == Place(2, 1, 2)
    assert found.value(("b", 0, "c", 1)) == Place(5, 13, 15)
    assert found.key(("b", 0, "c")) == Place(5, 5, 6)
    assert found.value(("d",)).line == 7


def test_what_is_not_there_stands_at_the_nearest_thing_around_it() -> None:
    found = places(TEXT)
    assert found.value(("b", 1, "c")) == Place(6, 5, 6)
    assert found.key(("nothing",)).line == 2


def test_a_text_that_cannot_be_read_has_no_places() -> None:
    assert places("a: 'x").value(("b",)).line == 1
    assert places("").value(()) == START


def test_every_value_of_a_card_has_a_place() -> None:
    found = places(CARD)
    assert (
        found.value(("options", 1, "effects", "trust", 0)).line
        == CARD[: CARD.index("[1, 1]")].count("\n") + 1
    )
    assert len(found.values) > 100
