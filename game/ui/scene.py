"""What is on the screen now, flat: what can be reached, and what is painted, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.ui.geometry import Rect
from game.ui.node import STEADY, Flag, Node, Role, Touch, Writing
from game.ui.repaint import Operation
from game.ui.scrolls import Scroll
from game.ui.value import Value
from game.ui.widgets.scrollbar import Bar, Fade, bar_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.ui.measure import Placed
    from game.ui.metrics import Metrics
    from game.ui.node import Painter

    Moved = Callable[[str, Painter, Rect], tuple[Painter, Rect]]

TOP = 1
FADE = 46
_REACHABLE = {Role.SCROLL, Role.DIALOG}


class Item(NamedTuple):
    """One node on the screen.

    Attributes:
        who: its key, or else its role and name; "" for what nobody reaches.
        node: what it is.
        rect: where it is drawn.
        clip: the part of the window in which it shows.
        scrolls: who of everything around it that scrolls, outside first.
        group: who of the choices it belongs to; "" is none.
        dialog: who of the dialog or popup it is in; "" is the screen itself.
        shuts: whether a press on it closes the popup around it.
        said_by: who of what can be pressed around it, whose name already says it.
    """

    who: str
    node: Node
    rect: Rect
    clip: Rect
    scrolls: tuple[str, ...] = ()
    group: str = ""
    dialog: str = ""
    shuts: bool = False
    said_by: str = ""

    @property
    def shown(self) -> Rect:
        """The part of it that shows."""
        return self.rect.clip(self.clip)


class Track(NamedTuple):
    """Something that scrolls: its view, the height of its content, and its bar.

    Attributes:
        who: the item that scrolls.
        view: where its content shows.
        content: height of the content in real pixels.
        bar: where the thumb can be; empty when everything fits.
        dialog: as of an item.
    """

    who: str
    view: Rect
    content: int
    bar: Rect
    dialog: str

    @property
    def most(self) -> int:
        """How far it can scroll."""
        return max(0, self.content - self.view.h)


class State(Value):
    """What the stage knows that changes how nodes look.

    Attributes:
        scrolled: how far each scroll is, by who it is.
        hover: who is under the pointer.
        pressed: who is held down.
        focus: who has the focus.
        writings: texts being written, by key.
    """

    scrolled: dict[str, int]
    hover: str
    pressed: str
    focus: str
    writings: dict[str, Writing]


class Scene:
    """One picture: its items, its scrolls, and its paint operations.

    Attributes:
        items: all nodes in reading order.
        tracks: everything that scrolls, by who it is.
        operations: what is painted, in order.
        dialog: who of the dialog or popup that is open on top; "" is none.
        ticks: for how many seconds what tells the time can be drawn; 0 is nothing does.
    """

    def __init__(self, ctx: Metrics, state: State, moved: Moved) -> None:
        """Start empty; `add` trees to it. `moved` says where and how a moving node is now."""
        self.items: list[Item] = []
        self.tracks: dict[str, Track] = {}
        self.operations: list[Operation] = []
        self.dialog = ""
        self.ticks = 0
        self._flying: list[Operation] = []
        self._ctx = ctx
        self._state = state
        self._moved = moved
        self._names: dict[str, int] = {}

    def add(self, tree: Placed, dialog: str = "") -> None:
        """Add a laid-out tree on top of what is there; `dialog` makes it the only one reachable."""
        if dialog:
            self.dialog = dialog
        width, height = self._ctx.window
        whole = Rect(0, 0, width, height)
        self._visit(tree, Item("", tree.node, whole, whole, dialog=dialog), 0, 0)
        self.operations += self._flying
        self._flying = []

    def find(self, who: str) -> Item | None:
        """The item of this key or name."""
        return next((item for item in self.items if item.who == who), None) if who else None

    def reachable(self) -> list[Item]:
        """The items that can be used now: those of the open dialog, or all."""
        return [item for item in self.items if item.dialog == self.dialog]

    def _visit(self, placed: Placed, around: Item, dx: int, dy: int) -> None:
        node = placed.node
        who = self._who(node)
        rect = placed.rect
        dialog = around.dialog
        if node.role is Role.DIALOG:
            dialog = self.dialog = who
        paint = node.paint
        if Flag.MOVES in node.flags and paint is not None:
            paint, rect = self._moved(node.key, paint, rect)
            dx, dy = dx + rect.x - placed.rect.x, dy + rect.y - placed.rect.y
            rect = rect._replace(x=placed.rect.x, y=placed.rect.y)
        rect = rect.moved(dx, dy)
        shuts = around.shuts or Flag.SHUT in node.flags
        *_, clip, scrolls, group, _dialog, _shuts, said_by = around
        item = Item(who, node, rect, clip, scrolls, group, dialog, shuts, said_by)
        if who or node.role is not Role.NONE:
            self.items.append(item)
        if Flag.TICKS in node.flags and paint is not None:
            self.ticks = min(self.ticks or STEADY, max(1, paint.lasts()))
        if paint is not None and not rect.empty:
            flying = paint != node.paint or rect.moved(-dx, -dy) != placed.rect
            self._paint(item, paint, flying=flying and Flag.MOVES in node.flags)
        self._visit_inside(placed, item, dx, dy)

    def _visit_inside(self, placed: Placed, item: Item, dx: int, dy: int) -> None:
        node = placed.node
        if isinstance(node.layout, Scroll):
            self._visit_scroll(placed, item, dx, dy)
            return
        if Flag.ARROWS in node.flags:
            item = item._replace(group=item.who)
        if node.pressable and node.name:
            item = item._replace(said_by=item.who)
        for child in placed.children:
            self._visit(child, item, dx, dy)

    def _visit_scroll(self, placed: Placed, item: Item, dx: int, dy: int) -> None:
        child = placed.children[0]
        view = item.rect.clip(item.clip)
        track = Track(item.who, item.rect, child.rect.h, Rect(0, 0, 0, 0), item.dialog)
        track = track._replace(bar=bar_of(item.rect, self._ctx) if track.most else track.bar)
        self.tracks[item.who] = track
        offset = min(track.most, self._state.scrolled.get(item.who, 0))
        inside = item._replace(clip=view, scrolls=(*item.scrolls, item.who))
        self._visit(child, inside, dx, dy - offset)
        self._paint_scroll(placed.node, track, offset, view)

    def _paint_scroll(self, node: Node, track: Track, offset: int, view: Rect) -> None:
        if not track.most or not isinstance(node.layout, Scroll):
            return
        ground, high = node.layout.ground, self._ctx.px(FADE)
        rect = track.view
        for up, shown in ((True, offset > 0), (False, offset < track.most)):
            place = Rect(rect.x, rect.y if up else rect.bottom - high, rect.w, high)
            if shown and rect.h > 2 * high:
                self.operations.append(Operation(Fade(ground, up), place, place.clip(view)))
        hot = self._state.hover == f"bar {track.who}" or self._state.pressed == f"bar {track.who}"
        bar = Bar(offset / track.content, (offset + rect.h) / track.content, hot)
        self.operations.append(Operation(bar, track.bar, track.bar.clip(view)))

    def _paint(self, item: Item, paint: Painter, *, flying: bool) -> None:
        state, who = self._state, item.who
        touch = Touch.NONE
        if who:
            touch |= Touch.HOVER if who == state.hover else Touch.NONE
            touch |= Touch.PRESSED if who == state.pressed else Touch.NONE
            touch |= Touch.FOCUSED if who == state.focus else Touch.NONE
        if touch:
            paint = paint.at(touch)
        if item.node.edit is not None and item.node.key in state.writings:
            paint = paint.showing(state.writings[item.node.key])
        reach = item.rect.grown(paint.bleed(self._ctx))
        width, height = self._ctx.window
        clip = Rect(0, 0, width, height) if flying else item.clip
        operation = Operation(paint, item.rect, reach.clip(clip))
        if not operation.reach.empty:
            (self._flying if flying else self.operations).append(operation)

    def _who(self, node: Node) -> str:
        """Its key; without one its role and name, numbered when there are more."""
        if node.key:
            return node.key
        if not node.pressable and node.role not in _REACHABLE and Flag.ARROWS not in node.flags:
            return ""
        plain = f"{node.role} {node.name}"
        count = self._names[plain] = self._names.get(plain, 0) + 1
        return plain if count == 1 else f"{plain} {count}"
