"""Sheets of paper: cards and tinted notes, some of which can be pressed."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from game.ui.layout import Pad, column, sides
from game.ui.node import Flag, Node, Painter, Role, Touch
from game.ui.theme import Color

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect
    from game.ui.metrics import Metrics

RADIUS = 22
SHADOW_REACH = 40


class Tone(Enum):
    """A ground, its edge, and whether it casts a shadow."""

    CARD = (Color.CARD, Color.CARD_EDGE, True)
    NOTE = (Color.NOTE, Color.CARD_EDGE, True)
    GAIN = (Color.MOSS_TINT, Color.CARD_EDGE, True)
    LEFT = (Color.LEFT_TINT, Color.CARD_EDGE, False)
    RIGHT = (Color.RIGHT_TINT, Color.CARD_EDGE, False)
    PLUM = (Color.PLUM_TINT, Color.CARD_EDGE, False)
    TWIST = (Color.TWIST, Color.TWIST_EDGE, True)
    PLAIN = (None, Color.LINE, False)
    FIELD = (Color.FIELD, Color.EDGE, False)
    BARE = (None, None, False)


_ON_TWIST: dict[str, str] = {
    Color.INK: Color.TWIST_INK,
    Color.SOFT: Color.TWIST_SOFT,
    Color.LEFT: Color.GOLD,
    Color.LINE: Color.TWIST_LINE,
}


def panel(
    *children: Node | None,
    tone: Tone = Tone.CARD,
    pad: Pad = 36,
    gap: float = 20,
    intent: object = None,
    popup: Node | None = None,
    name: str = "",
    key: str = "",
    hotkey: str = "",
    chosen: bool = False,
    grow: float = 0,
) -> Node:
    """A sheet with things below each other; with an intent all of it can be pressed."""
    inside = column(*children, gap=gap, pad=pad)
    if tone is Tone.TWIST:
        inside = _on_twist(inside)
    pressed = intent is not None or popup is not None
    return Node(
        Role.BUTTON if pressed else Role.GROUP if name else Role.NONE,
        name or (" ".join(spoken(inside)) if pressed else ""),
        intent,
        key,
        inside.children,
        inside.place.but(grow=grow, pad=sides(pad)),
        inside.layout,
        Sheet(tone, chosen=chosen, pressable=pressed),
        frozenset({Flag.CHECKED} if chosen else ()),
        hotkey,
        popup=popup,
    )


class Sheet(Painter):
    """The paper itself."""

    tone: Tone = Tone.CARD
    chosen: bool = False
    pressable: bool = False
    radius: float = RADIUS
    touch: Touch = Touch.NONE

    def at(self, touch: Touch) -> Sheet:
        """A sheet that can be pressed answers to the pointer."""
        return self.but(touch=touch & ~Touch.FOCUSED) if self.pressable else self

    def bleed(self, ctx: Metrics) -> int:
        """Its shadow."""
        return ctx.px(SHADOW_REACH) if self.tone.value[2] else 0

    def corner(self) -> float:
        """As its own corners."""
        return self.radius

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """Shadow, ground, edge."""
        ground, edge, shadow = self.tone.value
        radius = canvas.px(self.radius)
        if shadow:
            canvas.shadow(rect, radius)
        if self.touch and self.tone is Tone.TWIST:
            edge = Color.GOLD
        elif self.touch and not self.chosen:
            ground, edge = Color.HOVER, Color.LEFT if self.touch & Touch.PRESSED else Color.EDGE
        if self.chosen:
            edge = Color.LEFT
        flat = edge is Color.CARD_EDGE and canvas.theme[edge] == canvas.theme[Color.CARD]
        line = canvas.px(4 if self.chosen else 2)
        canvas.box(rect, radius, ground, None if flat else edge, line)


def spoken(node: Node) -> Iterator[str]:
    """The words inside a node, as a screen reader says them."""
    for child in node.children:
        if child.name:
            yield child.name
        else:
            yield from spoken(child)


def _on_twist(node: Node) -> Node:
    """The same node in colours that read on the twist's dark ground."""
    if node.intent is not None:
        return node
    children = tuple(_on_twist(child) for child in node.children)
    return node.but(children=children, paint=_recolored(node.paint))


def _recolored(paint: Painter | None) -> Painter | None:
    color = getattr(paint, "color", None)
    if paint is None or color not in _ON_TWIST:
        return paint
    return paint.but(color=_ON_TWIST[color])
