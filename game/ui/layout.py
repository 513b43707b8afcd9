"""How nodes are arranged: the calls a screen is written with."""

from __future__ import annotations

from game.ui.flow import Row, Wrap
from game.ui.node import Align, Layout, Node, Place, Role
from game.ui.scrolls import Frame, Scroll, Split
from game.ui.stacks import Center, Column, Grid, Stack

Pad = float | tuple[float, float] | tuple[float, float, float, float]
_EMPTY = Node()


def column(
    *children: Node | None,
    gap: float = 0,
    pad: Pad = 0,
    align: Align = Align.STRETCH,
    grow: float = 0,
) -> Node:
    """Below each other; children that grow share the height that is left."""
    return _group(Column(gap, align), children, pad, grow)


def row(
    *children: Node | None,
    gap: float = 0,
    pad: Pad = 0,
    align: Align = Align.CENTER,
    justify: Align = Align.START,
    grow: float = 0,
) -> Node:
    """Beside each other; text wraps to make it fit, and what cannot fit goes below."""
    return _group(Row(gap, align, justify), children, pad, grow)


def wrap(
    *children: Node | None,
    gap: float = 14,
    row_gap: float | None = None,
    pad: Pad = 0,
    align: Align = Align.CENTER,
) -> Node:
    """As many in a line as fit."""
    return _group(Wrap(gap, gap if row_gap is None else row_gap, align), children, pad, 0)


def grid(
    *children: Node | None,
    columns: int | None = None,
    min_column: float = 300,
    gap: float = 28,
    grow: float = 0,
) -> Node:
    """Equal columns: a number of them, or as many as are at least so wide at normal text size."""
    return _group(Grid(columns, min_column, gap), children, 0, grow)


def stack(*children: Node | None) -> Node:
    """Over each other, the last on top; they share one place."""
    return _group(Stack(), children, 0, 1)


def center(child: Node, *, pad: Pad = 0) -> Node:
    """In the middle of the room there is."""
    return _group(Center(), (child,), pad, 1)


def spacer(size: float = 0) -> Node:
    """Room of a size; without one, all the room that is left."""
    return Node(place=Place(width=size, height=size) if size else Place(grow=1))


def scroll(
    child: Node, key: str = "scroll", *, ground: str = "paper", padded: bool = False
) -> Node:
    """Scrolls when it is too high, and shows that it does; `padded` has a margin for the bar."""
    inside = Scroll(ground, padded)
    place = Place(grow=1, align=Align.STRETCH)
    return Node(Role.SCROLL, key=key, children=(child,), layout=inside, place=place)


def split(main: Node, aside: Node | None, *, aside_width: float = 470, gap: float = 28) -> Node:
    """A main part with an aside, which drops below when it would take too much of the width."""
    if aside is None:
        return main
    return _group(Split(aside_width, gap), (main, aside), 0, main.place.grow)


def frame_of_panes(head: Node, body: Node, foot: Node, *, key: str = "panes") -> Node:
    """A whole screen whose body keeps its place, as its parts scroll by themselves."""
    whole = column(head, body, foot)
    parts = (head, body, foot, scroll(whole, f"{key} whole", padded=True))
    return Node(children=parts, layout=Frame(), place=Place(grow=1))


def frame(head: Node | None, body: Node, foot: Node | None = None, *, key: str = "body") -> Node:
    """A whole screen: the body scrolls; so do head and foot when they leave too little room.

    The body brings a margin at its right, where the bar goes.
    """
    top, bottom = head or _EMPTY, foot or _EMPTY
    whole = column(top, body.placed(grow=1), bottom)
    shown = scroll(body, key, padded=True)
    parts = (top, shown, bottom, scroll(whole, f"{key} whole", padded=True))
    return Node(children=parts, layout=Frame(), place=Place(grow=1))


def _group(layout: Layout, children: tuple[Node | None, ...], pad: Pad, grow: float) -> Node:
    shown = tuple(child for child in children if child is not None)
    return Node(children=shown, layout=layout, place=Place(grow=grow, pad=sides(pad)))


def sides(pad: Pad) -> tuple[float, float, float, float]:
    """Padding as left, top, right, bottom."""
    if isinstance(pad, tuple):
        return pad if len(pad) == 4 else (pad[0], pad[1], pad[0], pad[1])  # noqa: PLR2004
    return pad, pad, pad, pad
