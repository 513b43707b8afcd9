"""What lies over and under the screen's own tree: ground, popup, toast, ring, blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.focus import Ring
from game.ui.geometry import Rect
from game.ui.layout import scroll
from game.ui.measure import Placed, measure, place
from game.ui.node import Painter
from game.ui.repaint import Operation
from game.ui.theme import Color
from game.ui.widgets.text import Paragraph, Span, Style
from game.words import t

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.metrics import Metrics
    from game.ui.node import Node
    from game.ui.scene import Item, Scene

POPUP_WIDTH, POPUP_GAP, MARGIN = 760, 10, 24
TOAST_BOTTOM = 150


class Ground(Painter):
    """One colour everywhere."""

    color: str = Color.PAPER

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """All of it."""
        canvas.fill(rect, self.color)


def picture(scene: Scene, focused: Item | None, ctx: Metrics, *, blank: bool) -> list[Operation]:
    """Everything that is painted: ground, scene, ring; or a dark screen and a line."""
    whole = Rect(0, 0, *ctx.window)
    if blank:
        return _blank(whole, ctx)
    operations = [Operation(Ground(), whole, whole), *scene.operations]
    if focused is not None:
        operations.append(_ring(focused, ctx))
    return operations


def _blank(whole: Rect, ctx: Metrics) -> list[Operation]:
    """A dark screen, with a soft line about the way back."""
    words = t("Druk op . of klik om verder te gaan.")
    line = Paragraph((Span(words),), Style.SMALL, Color.BLANK_INK, middle=True)
    margin = ctx.px(MARGIN)
    wide = max(1, whole.w - 2 * margin)
    high = line.measure(wide, ctx)[1]
    place = Rect(margin, whole.h - high - 2 * margin, wide, high)
    return [Operation(Ground(Color.BLANK), whole, whole), Operation(line, place, whole)]


def after(operations: list[Operation], seconds: int) -> list[Operation]:
    """The same picture so many seconds later: what tells the time has gone on."""
    later = [(each, each.paint.ticked(seconds)) for each in operations]
    return [
        each if paint is each.paint else Operation(paint, each.rect, each.reach)
        for each, paint in later
    ]


def _ring(item: Item, ctx: Metrics) -> Operation:
    """The ring around what has the focus."""
    paint = Ring(item.node.paint.corner() if item.node.paint else 8)
    return Operation(paint, item.rect, item.rect.grown(paint.bleed(ctx)).clip(item.clip))


def open_popup(scene: Scene, who: str, ctx: Metrics) -> tuple[Node, ...]:
    """Put the popup of an item on top of a scene; returns what is in it, nothing if there is none.

    A field that is met in it for the first time gets its text on the next picture.
    """
    anchor = scene.find(who)
    if anchor is None or anchor.node.popup is None:
        return ()
    tree = popup(anchor, ctx)
    scene.add(tree, dialog=f"popup {who}")
    return tuple(placed.node for placed in tree.walk())


def popup(anchor: Item, ctx: Metrics) -> Placed:
    """What opens beside an item: below it, above it, or where there is most room."""
    node = anchor.node.popup
    if node is None:
        message = f"{anchor.who} has no popup"
        raise ValueError(message)
    margin, gap = ctx.px(MARGIN), ctx.px(POPUP_GAP)
    width, height = ctx.window
    room = Rect(0, 0, width, height).grown(-margin)
    wide = min(room.w, max(anchor.rect.w, measure(node, ctx.with_text(POPUP_WIDTH), ctx)[0]))
    high = measure(node, wide, ctx)[1]
    if high > room.h:
        node, high = scroll(node, f"scroll {anchor.who}"), room.h
    below, above = anchor.rect.bottom + gap, anchor.rect.y - gap - high
    y = below if below + high <= room.bottom else above
    x = min(max(anchor.rect.x, room.x), room.right - wide)
    return place(node, Rect(x, min(max(y, room.y), room.bottom - high), wide, high), ctx)


def toast(words: str, ctx: Metrics) -> Placed:
    """A message near the bottom, in the middle."""
    from game.ui.widgets.toast import toast as told  # noqa: PLC0415 - not needed to start

    node = told(words)
    width, height = ctx.window
    wide, high = measure(node, width - 2 * ctx.px(MARGIN), ctx)
    y = height - high - min(ctx.px(TOAST_BOTTOM), max(0, height - high))
    return place(node, Rect((width - wide) // 2, y, wide, high), ctx)
