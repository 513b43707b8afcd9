"""The screen as a list that a screen reader can say: roles, names, values, places, states."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.ui.node import Flag, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.ui.geometry import Rect
    from game.ui.node import Writing
    from game.ui.scene import Item, Scene

_STATES = (Flag.CHECKED, Flag.DISABLED, Flag.CURRENT, Flag.EXPANDED)


class Accessible(NamedTuple):
    """One thing a screen reader can say.

    Attributes:
        who: names it from picture to picture; "" cannot have the focus.
        role: what it is.
        name: what it is called.
        value: what it holds.
        rect: where it is, in real pixels.
        states: checked, disabled, current, expanded.
        focused: whether the keyboard is here.
    """

    who: str
    role: Role
    name: str
    value: str
    rect: Rect
    states: frozenset[Flag]
    focused: bool


def accessible(
    scene: Scene, focus: str, opened: str, writings: Mapping[str, Writing]
) -> list[Accessible]:
    """Everything that can be said now, in reading order: all, or the open dialog alone.

    Args:
        scene: what is on the screen.
        focus: who has the keyboard.
        opened: who has its popup open.
        writings: the texts in the fields.
    """
    return list(_told(scene.reachable(), focus, opened, writings))


def _told(
    items: Iterable[Item], focus: str, opened: str, writings: Mapping[str, Writing]
) -> Iterable[Accessible]:
    for item in items:
        node = item.node
        if node.role is Role.NONE or not (node.name or node.value or item.who):
            continue
        if item.said_by and not node.pressable:
            continue
        states = node.flags.intersection(_STATES)
        if node.popup is not None and item.who == opened:
            states |= {Flag.EXPANDED}
        value = writings[node.key].text if node.key in writings else node.value
        yield Accessible(
            item.who, node.role, node.name, value, item.shown, states, item.who == focus != ""
        )
