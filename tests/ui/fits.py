"""Finds what is cut off or lies over something else in a laid-out tree."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from game.ui.measure import Placed, measure
from game.ui.metrics import Metrics
from game.ui.scrolls import Scroll
from game.ui.stacks import Stack
from game.ui.widgets.cord import Above
from game.ui.widgets.ring import Around
from game.ui.widgets.text import LinkPlaces, Paragraph

SLACK = 2
_MAY_OVERLAP = (Stack, LinkPlaces)


def problems(tree: Placed, ctx: Metrics) -> list[str]:
    """Everything wrong in a tree, in words."""
    return [problem for placed in tree.walk() for problem in _of(placed, ctx)]


def _of(placed: Placed, ctx: Metrics) -> Iterator[str]:
    node, rect = placed.node, placed.rect
    if isinstance(node.paint, Paragraph):
        wide, high = node.paint.measure(max(1, rect.w), ctx)
        if wide > rect.w + SLACK or high > rect.h + SLACK:
            yield f"text {node.name!r} needs {wide}x{high} in {rect.w}x{rect.h}"
    if rect.w > 0 and not isinstance(node.layout, Scroll):
        for child in placed.children:
            if _outside(child, placed):
                yield f"{_named(child)} {child.rect} sticks out of {_named(placed)} {rect}"
    if not isinstance(node.layout, _MAY_OVERLAP):
        for one, other in combinations(placed.children, 2):
            common = one.rect.clip(other.rect)
            round_ = isinstance(node.layout, Around | Above)
            if common.w > SLACK and common.h > SLACK and not round_:
                yield f"{_named(one)} {one.rect} lies over {_named(other)} {other.rect}"


def _outside(child: Placed, parent: Placed) -> bool:
    inner, outer = child.rect, parent.rect
    return not inner.empty and (
        inner.x < outer.x - SLACK
        or inner.y < outer.y - SLACK
        or inner.right > outer.right + SLACK
        or inner.bottom > outer.bottom + SLACK
    )


def _named(placed: Placed) -> str:
    node = placed.node
    return node.name or node.key or f"{node.role} {type(node.layout or node.paint).__name__}"


def needs(placed: Placed, ctx: Metrics) -> tuple[int, int]:
    """What a placed node would like to have."""
    return measure(placed.node, placed.rect.w, ctx)
