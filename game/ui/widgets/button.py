"""Buttons: what they say is what happens."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from game.ui.fonts import Style
from game.ui.layout import row
from game.ui.node import Align, Flag, Node, Painter, Place, Role, Touch
from game.ui.text import Span
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.icon import icon as picture
from game.ui.widgets.keycap import keycap
from game.ui.widgets.text import Paragraph

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect

RADIUS = 14
_PAD, _SMALL_PAD = (28, 17, 28, 17), (20, 11, 20, 11)


class Dress(Value):
    """What a kind of button wears: ground, under the pointer, edge, words."""

    ground: str | None
    hover: str
    edge: str | None
    words: str


class Kind(Enum):
    """How much a button asks for attention."""

    PRIMARY = Dress(Color.LEFT, Color.LEFT_DARK, None, Color.ON_LEFT)
    SECONDARY = Dress(Color.CARD, Color.HOVER, Color.LINE, Color.INK)
    QUIET = Dress(None, Color.HOVER, None, Color.LEFT)
    DANGER = Dress(Color.CARD, Color.RIGHT_TINT, Color.RIGHT, Color.RIGHT)
    GOLD = Dress(Color.GOLD, Color.GOLD_DARK, None, Color.ON_GOLD)
    PLUM = Dress(Color.PLUM, Color.PLUM_DARK, None, Color.ON_PLUM)
    OFF = Dress(None, Color.PAPER, Color.LINE, Color.SOFT)


def button(
    label: str,
    intent: object,
    *,
    kind: Kind = Kind.SECONDARY,
    icon: str = "",
    icon_after: str = "",
    cap: str = "",
    key: str = "",
    hotkey: str = "",
    small: bool = False,
    disabled: bool = False,
    popup: Node | None = None,
) -> Node:
    """A button; its label wraps when there is no room.

    Args:
        label: what happens when it is pressed.
        intent: the same, for the screen.
        kind: how much it asks for attention.
        icon: before the label.
        icon_after: behind the label.
        cap: the key that presses it, shown behind the label.
        key: who it is; without one its name is used.
        hotkey: the command that presses it.
        small: less high, beside text.
        disabled: shown, but cannot be pressed.
        popup: what opens beside it, instead of an intent.
    """
    worn = Kind.OFF if disabled else kind
    inside = _inside(label, worn.value, icon, icon_after, cap, small=small)
    place = Place(pad=_SMALL_PAD if small else _PAD)
    flags = frozenset({Flag.DISABLED} if disabled else ())
    looks = inside.but(role=Role.BUTTON, name=label, place=place, paint=Face(worn), flags=flags)
    return looks.but(intent=intent, key=key, hotkey=hotkey, popup=popup)


def _inside(label: str, dress: Dress, icon: str, icon_after: str, cap: str, *, small: bool) -> Node:
    """Icon, words, icon, key cap."""
    style = Style.SMALL_STRONG if small else Style.BUTTON
    words = Node(paint=Paragraph((Span(label),), style, dress.words, squeezes=False))
    size = 28 if small else 32
    return row(
        picture(icon, size=size, color=dress.words) if icon else None,
        words,
        picture(icon_after, size=size, color=dress.words) if icon_after else None,
        keycap(cap, color=dress.words, edge=dress.edge or dress.words) if cap else None,
        gap=12 if small else 16,
        justify=Align.CENTER,
    )


def icon_button(
    name_of_icon: str,
    name: str,
    intent: object,
    *,
    key: str = "",
    hotkey: str = "",
    size: float = 34,
    color: str = Color.SOFT,
    popup: Node | None = None,
) -> Node:
    """A button that is only an icon; `name` says what it does to who cannot see it."""
    inside = row(picture(name_of_icon, size=size, color=color), justify=Align.CENTER)
    return Node(
        Role.BUTTON,
        name,
        intent,
        key,
        inside.children,
        Place(pad=(10, 10, 10, 10)),
        inside.layout,
        Face(Kind.QUIET),
        hotkey=hotkey,
        popup=popup,
    )


class Face(Painter):
    """The ground of a button."""

    kind: Kind = Kind.SECONDARY
    touch: Touch = Touch.NONE

    def at(self, touch: Touch) -> Face:
        """It answers to the pointer, unless it is off."""
        return self if self.kind is Kind.OFF else self.but(touch=touch & ~Touch.FOCUSED)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """A box; deeper while it is pressed."""
        dress = self.kind.value
        ground = dress.hover if self.touch else dress.ground
        edge = dress.edge
        if self.touch & Touch.PRESSED:
            edge = Color.LEFT if self.kind is not Kind.PRIMARY else Color.INK
        canvas.box(rect, canvas.px(RADIUS), ground, edge, canvas.px(2))
