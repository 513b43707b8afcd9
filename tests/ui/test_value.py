from __future__ import annotations

import pytest

from game.ui.node import Align, Flag, Node, Place, Role
from game.ui.value import Value


class Point(Value):
    x: int
    y: int = 2


class Marked(Point):
    mark: str = ""


def test_values_are_equal_by_what_they_hold() -> None:
    assert Point(1) == Point(1, 2) == Point(x=1)
    assert Point(1) != Point(3)
    assert len({Point(1), Point(1, 2), Point(2)}) == 2


def test_values_of_another_kind_are_never_equal() -> None:
    assert Marked(1) != Point(1)


def test_a_value_is_frozen() -> None:
    with pytest.raises(AttributeError):
        Point(1).x = 3  # type: ignore[misc]


def test_a_value_says_what_is_missing_or_unknown() -> None:
    with pytest.raises(TypeError, match="needs x"):
        Point()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="no field"):
        Point(1, z=3)  # type: ignore[call-arg]


def test_a_changed_copy() -> None:
    assert Marked(1, mark="a").but(mark="b") == Marked(1, 2, "b")
    assert repr(Point(1)) == "Point(x=1)"


def test_a_node_is_placed_keyed_and_flagged() -> None:
    node = Node(Role.BUTTON, "Ja", 1).placed(grow=1, align=Align.END).keyed("yes", "forward")
    assert node.place == Place(grow=1, align=Align.END)
    assert (node.key, node.hotkey) == ("yes", "forward")
    assert node.pressable
    assert not node.flagged(Flag.DISABLED).pressable
    assert node.flagged(Flag.DISABLED, when=False).pressable
