"""Where the keyboard is: reading order, groups of choices, and the ring that shows it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from game.ui.node import Flag, Painter
from game.ui.theme import Color

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect
    from game.ui.metrics import Metrics
    from game.ui.scene import Item, Scene

GAP, GOLD, EDGE = 5, 5, 2


def focusable(item: Item) -> bool:
    """Whether the keyboard can come here."""
    return bool(item.who) and item.node.pressable and not item.rect.empty


def stops(scene: Scene) -> list[Item]:
    """Where Tab stops: everything in reading order, but each group of choices once."""
    found: list[Item] = []
    seen: set[str] = set()
    items = [item for item in scene.reachable() if focusable(item)]
    for item in items:
        if Flag.SKIPPED in item.node.flags:
            continue
        if not item.group:
            found.append(item)
        elif item.group not in seen:
            seen.add(item.group)
            found.append(_entry([other for other in items if other.group == item.group]))
    return found


def beside(scene: Scene, focus: str, step: int) -> Item | None:
    """Where Tab (step 1) or Shift+Tab (step -1) goes."""
    places = stops(scene)
    if not places:
        return None
    here = scene.find(focus)
    for index, item in enumerate(places):
        if here and (item.who == here.who or item.group == here.group != ""):
            return places[(index + step) % len(places)]
    return places[0 if step > 0 else -1]


def within(scene: Scene, focus: str, step: str) -> Item | None:
    """Where an arrow goes among choices: no further than the ends; None when it moves nothing.

    `step` is right, left, down, up, first or last.
    """
    here = scene.find(focus)
    if here is None or not here.group:
        return None
    items = [item for item in scene.reachable() if item.group == here.group and focusable(item)]
    if step in {"right", "left"} and not _across(scene, items):
        return None
    last = len(items) - 1
    index = next(i for i, item in enumerate(items) if item.who == here.who)
    to = {"right": index + 1, "down": index + 1, "first": 0, "last": last}.get(step, index - 1)
    return items[max(0, min(last, to))]


def _across(scene: Scene, items: Sequence[Item]) -> bool:
    """Whether choices use left and right: some are beside each other, or arrows choose."""
    group = scene.find(items[0].group)
    follows = group is not None and Flag.FOLLOWS in group.node.flags
    return follows or any(b.rect.y < a.rect.bottom for a, b in pairwise(items))


def first(scene: Scene, *, any_stop: bool) -> Item | None:
    """Where the focus starts: what asks for it, else (`any_stop`) the first stop."""
    items = scene.reachable()
    asks = (item for item in items if Flag.FIRST in item.node.flags and focusable(item))
    places = stops(scene) if any_stop else []
    return next(asks, None) or (places[0] if places else None)


def heir(before: Scene, scene: Scene, who: str) -> str:
    """Who takes over from an item that is gone: the next of its kind, or the one before it.

    A kind is what stands before the colon of a key. Nobody when there is no more of it.
    """
    kind = f"{who.partition(':')[0]}:"
    here = {item.who for item in stops(scene) if item.who.startswith(kind)}
    old = [item.who for item in before.items if item.who.startswith(kind)]
    place = old.index(who) if who in old else 0
    return next((one for one in (*old[place:], *reversed(old[:place])) if one in here), "")


def _entry(group: Sequence[Item]) -> Item:
    """Where Tab enters a group: at what is chosen, or its first."""
    chosen = {Flag.CHECKED, Flag.CURRENT}
    return next((item for item in group if item.node.flags & chosen), group[0])


class Ring(Painter):
    """Gold, with an ink outline, since gold alone is too pale by day."""

    radius: float = 14

    def bleed(self, ctx: Metrics) -> int:
        """It lies around what it shows."""
        return ctx.px(GAP + GOLD + 2 * EDGE) + 2

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """Ink, gold, ink."""
        gap, gold = canvas.px(GAP), max(2, canvas.px(GOLD))
        edge = max(1, canvas.px(EDGE))
        inner = canvas.px(self.radius) + gap
        outer = rect.grown(gap + gold)
        canvas.box(outer.grown(edge), inner + gold + edge, None, Color.RING_EDGE, edge)
        canvas.box(outer, inner + gold, None, Color.RING, gold)
        canvas.box(rect.grown(gap), inner, None, Color.RING_EDGE, edge)
