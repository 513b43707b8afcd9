"""What is on the screen, as values: the one tree for pixels, focus, screen reader and tests."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntFlag, StrEnum
from typing import TYPE_CHECKING, Self

from game.ui.value import Value

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect
    from game.ui.metrics import Metrics

Size = tuple[int, int]


class Role(StrEnum):
    """What a node is to somebody who cannot see it."""

    NONE = "none"
    HEADING = "heading"
    TEXT = "text"
    STATUS = "status"
    BUTTON = "button"
    LINK = "link"
    RADIO = "radio"
    CHECK = "check"
    SELECT = "select"
    FIELD = "field"
    AREA = "area"
    IMAGE = "image"
    LIST = "list"
    ITEM = "item"
    GROUP = "group"
    RADIO_GROUP = "radio_group"
    NAVIGATION = "navigation"
    PROGRESS = "progress"
    METER = "meter"
    DIALOG = "dialog"
    SCROLL = "scroll"


class Flag(StrEnum):
    """What else is true of a node."""

    CHECKED = "checked"
    DISABLED = "disabled"
    CURRENT = "current"
    EXPANDED = "expanded"
    SKIPPED = "skipped"  # can be pressed, but Tab passes it by
    ARROWS = "arrows"  # arrows move between what is inside; Tab stops here once
    FOLLOWS = "follows"  # with ARROWS: what the arrows reach is pressed at once
    FIRST = "first"  # has the focus when its screen or dialog opens
    MOVES = "moves"  # goes to a new place or value in a short motion; needs a key
    TICKS = "ticks"  # it tells the time: drawn every second, viewed again now and then
    SHUT = "shut"  # a press inside closes the popup around it


class Touch(IntFlag):
    """What pointer and keyboard are doing to a node."""

    NONE = 0
    HOVER = 1
    PRESSED = 2
    FOCUSED = 4


class Align(StrEnum):
    """Where a node sits across the direction of its parent."""

    STRETCH = "stretch"
    START = "start"
    CENTER = "center"
    END = "end"


STEADY = 60
"""Seconds after which a screen that tells the time is viewed again in any case."""


class Place(Value):
    """How a node sits in its parent, in logical units; None is its natural size.

    Attributes:
        width: fixed width.
        height: fixed height; a text that needs more still gets more.
        grow: its share of the room that is left, along the parent's direction.
        min_width: never narrower, while the parent has that much.
        max_width: never wider.
        align: across the parent's direction; None asks the parent.
        pad: left, top, right, bottom inside it.
        follows_text: whether its widths grow along with the reader's text size.
    """

    width: float | None = None
    height: float | None = None
    grow: float = 0
    min_width: float = 0
    max_width: float | None = None
    align: Align | None = None
    pad: tuple[float, float, float, float] = (0, 0, 0, 0)
    follows_text: bool = False


class Painter(Value):
    """Draws one node, below its children. Compared by value to see what changed."""

    def measure(self, width: int, ctx: Metrics) -> Size:
        """Size it wants when at most `width` real pixels are there; 0 asks its narrowest."""
        del width, ctx
        return 0, 0

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """Paint itself in `rect`, in real pixels."""
        raise NotImplementedError

    def bleed(self, ctx: Metrics) -> int:
        """How far it paints outside its rect, in real pixels, as a shadow does."""
        del ctx
        return 0

    def at(self, touch: Touch) -> Self:
        """How it looks under the pointer, pressed, or with the focus."""
        del touch
        return self

    def showing(self, writing: Writing) -> Painter:
        """How it looks with the text that is being written in it; for fields."""
        del writing
        return self

    def between(self, old: Painter, share: float) -> Painter:
        """How it looks on its way from `old` to itself; `share` runs from 0 to 1."""
        del old, share
        return self

    def ticked(self, seconds: int) -> Painter:
        """How it looks so many seconds after it was viewed; for what tells the time."""
        del seconds
        return self

    def lasts(self) -> int:
        """For how many seconds `ticked` knows how it looks."""
        return STEADY

    def corner(self) -> float:
        """Radius of its corners in logical units, for the ring around it."""
        return 14

    def enters(self) -> Painter | None:
        """How it looks when it comes on the screen; None when it is simply there."""
        return None

    def hops(self) -> bool:
        """Whether it goes to a new place along an arc."""
        return False


class Writing(Value):
    """The text in a field at this moment.

    Attributes:
        text: all of it.
        caret: place between letters where the next one comes.
        anchor: where the selection started; equal to caret when nothing is selected.
        composing: letters of an input method that are not settled yet.
        top: how far it scrolled: lines in an area, real pixels in a field.
        active: whether the keys go here.
    """

    text: str
    caret: int = 0
    anchor: int = 0
    composing: str = ""
    top: int = 0
    active: bool = False


class Layout(Value):
    """Says how large a node is with its children, and where those go."""

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """Size of the content, without padding, in at most `width` real pixels."""
        raise NotImplementedError

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Sequence[tuple[Node, Rect]]:
        """What is shown inside `rect` (padding already off), and where."""
        raise NotImplementedError


class Edit(Value):
    """What makes a node a text field. Its key names the text; the stage holds it.

    Attributes:
        text: the screen's own text; when the screen changes it, the field follows.
        lines: 1 for a field; more for an area that high.
        limit: most characters.
        submit: intent of Enter in a field of one line.
    """

    text: str = ""
    lines: int = 1
    limit: int = 4000
    submit: object = None


class Edited(Value):
    """The intent of a field whose text changed.

    Attributes:
        key: the field's key.
        text: all of its text now.
        settled: whether the writer paused for a second or left the field.
    """

    key: str
    text: str
    settled: bool = False


class Node(Value):
    """One thing on the screen.

    Attributes:
        role: what it is; NONE for what only arranges or decorates.
        name: its accessible name, in the reader's language.
        intent: what a press means; None cannot be pressed. For a dialog: what Escape means.
        key: who it is from picture to picture: for focus, scroll place, motion, text.
        children: from first read to last.
        place: how it sits in its parent.
        layout: how its children sit in it.
        paint: what is drawn, below the children.
        flags: what else is true of it.
        hotkey: the command that presses it from anywhere, as `keys` names them; "a|b" is two.
        value: what it holds now, in words.
        popup: what opens beside it when it is pressed.
        edit: what makes it a text field.
    """

    role: Role = Role.NONE
    name: str = ""
    intent: object = None
    key: str = ""
    children: tuple[Node, ...] = ()
    place: Place = Place()
    layout: Layout | None = None
    paint: Painter | None = None
    flags: frozenset[Flag] = frozenset()
    hotkey: str = ""
    value: str = ""
    popup: Node | None = None
    edit: Edit | None = None

    def placed(
        self,
        *,
        grow: float | None = None,
        width: float | None = None,
        height: float | None = None,
        min_width: float | None = None,
        max_width: float | None = None,
        align: Align | None = None,
        follows_text: bool | None = None,
    ) -> Node:
        """The same node, sitting otherwise in its parent; what is None stays as it was."""
        given = {"grow": grow, "width": width, "height": height, "align": align}
        given |= {"min_width": min_width, "max_width": max_width, "follows_text": follows_text}
        kept = {name: value for name, value in given.items() if value is not None}
        return self.but(place=self.place.but(**kept))

    def flagged(self, *flags: Flag, when: bool = True) -> Node:
        """The same node with more flags, if `when`."""
        return self.but(flags=self.flags | set(flags)) if when else self

    def keyed(self, key: str, hotkey: str = "") -> Node:
        """The same node under a key, and if given a hotkey."""
        return self.but(key=key, hotkey=hotkey or self.hotkey)

    @property
    def pressable(self) -> bool:
        """Whether a press means something."""
        acts = self.intent is not None or self.popup is not None or self.edit is not None
        return acts and Flag.DISABLED not in self.flags and self.role is not Role.DIALOG
