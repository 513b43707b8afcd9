"""The texts of all fields on the stage: what is written, and when the writer has paused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from game.ui.node import Edited, Writing
from game.ui.widgets.field_box import FieldBox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.ui.editor import Editor
    from game.ui.geometry import Rect
    from game.ui.metrics import Metrics
    from game.ui.node import Node
    from game.ui.scene import Item

PAUSE_SECONDS = 1.0


class Host(Protocol):
    """What the window can do that the stage cannot."""

    def paste(self) -> str:
        """The text on the clipboard."""

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""

    def write_at(self, caret: Rect | None) -> None:
        """Letters are wanted, and where; None when no field has the focus."""


class NoWindow:
    """A host for tests and pictures: a clipboard of its own."""

    def __init__(self) -> None:
        """Start empty."""
        self.clipboard = ""
        self.caret: Rect | None = None

    def paste(self) -> str:
        """What was copied last."""
        return self.clipboard

    def copy(self, text: str) -> None:
        """Keep it."""
        self.clipboard = text

    def write_at(self, caret: Rect | None) -> None:
        """Remember where."""
        self.caret = caret


class _Held:
    """The text of one field."""

    __slots__ = ("changed", "composing", "editor", "goal", "seen", "top")

    def __init__(self, text: str, limit: int, *, single: bool) -> None:
        from game.ui.editor import Editor  # noqa: PLC0415 - not needed for the first picture

        self.editor = Editor(text, limit=limit, single=single)
        self.seen = text
        self.top = 0
        self.composing = ""
        self.goal: float | None = None
        self.changed: float | None = None


class Texts:
    """All texts, by the key of their field."""

    __slots__ = ("_held", "_host", "ctx", "now")

    def __init__(self, host: Host, ctx: Metrics) -> None:
        """Hold none."""
        self._held: dict[str, _Held] = {}
        self._host = host
        self.ctx = ctx
        self.now = 0.0

    def meet(self, nodes: Iterable[Node]) -> None:
        """Take over the texts that the screen changed itself, and those of new fields."""
        for node in nodes:
            edit = node.edit
            if edit is None:
                continue
            held = self._held.get(node.key)
            if held is None:
                self._held[node.key] = _Held(edit.text, edit.limit, single=edit.lines == 1)
            elif edit.text != held.seen:
                held.seen = edit.text
                if edit.text != held.editor.text:
                    held.editor.reset(edit.text)
                    held.changed = None

    def forget(self) -> None:
        """Drop all texts: another screen comes."""
        self._held.clear()

    def writings(self, focus: str) -> dict[str, Writing]:
        """Every text as its field shows it."""
        return {key: self._writing(key, active=key == focus) for key in self._held}

    def _writing(self, key: str, *, active: bool) -> Writing:
        held = self._held[key]
        editor = held.editor
        composing = held.composing if active else ""
        return Writing(editor.text, editor.caret, editor.anchor, composing, held.top, active)

    def type(self, item: Item, letters: str) -> Edited | None:
        """Letters from the keyboard, settled by the input method."""
        held = self._held[item.node.key]
        held.composing = ""
        return self._change(item, lambda: held.editor.type(letters))

    def compose(self, item: Item, letters: str) -> None:
        """Letters an input method is still making."""
        self._held[item.node.key].composing = letters

    def act(self, item: Item, action: str, *, selecting: bool) -> Edited | None:
        """One of the actions of `keys.WRITING`."""
        held = self._held[item.node.key]
        goal, held.goal = held.goal, None
        if action in {"up", "down", "page up", "page down"}:
            self._go_rows(item, held, action, goal, selecting=selecting)
            self._show_caret(item)
            return None
        return self._change(
            item, lambda: self._edit(item, held.editor, action, selecting=selecting)
        )

    def _edit(self, item: Item, editor: Editor, action: str, *, selecting: bool) -> None:
        word = "word" in action
        if action in {"left", "word left"}:
            editor.left(word=word, selecting=selecting)
        elif action in {"right", "word right"}:
            editor.right(word=word, selecting=selecting)
        elif action in {"start", "end", "line start", "line end"}:
            editor.go(self._end(item, action), selecting=selecting)
        elif action.startswith("erase"):
            erase = editor.erase_before if "before" in action else editor.erase_after
            erase(word=word)
        else:
            self._whole(editor, action)

    def _whole(self, editor: Editor, action: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "select all": editor.select_all,
            "undo": editor.undo,
            "redo": editor.redo,
            "new line": lambda: editor.type("\n"),
            "paste": lambda: editor.paste(self._host.paste()),
        }
        if action in acts:
            acts[action]()
        elif editor.selected:
            self._host.copy(editor.cut() if action == "cut" else editor.selected)

    def _end(self, item: Item, action: str) -> int:
        editor = self._held[item.node.key].editor
        if action == "start":
            return 0
        if action == "end":
            return len(editor.text)
        lines = self.box(item).lines(item.rect, self.ctx, editor.text)
        row = lines.row(editor.caret)
        return lines.spans[row][0] if action == "line start" else lines.place(row, float("inf"))

    def _go_rows(
        self, item: Item, held: _Held, action: str, goal: float | None, *, selecting: bool
    ) -> None:
        box = self.box(item)
        lines = box.lines(item.rect, self.ctx, held.editor.text)
        page = max(1, box.page(item.rect, self.ctx) - 1)
        step = {"up": -1, "down": 1, "page up": -page, "page down": page}[action]
        x = lines.x(held.editor.caret) if goal is None else goal
        row = lines.row(held.editor.caret) + step
        held.editor.go(lines.place(row, x), selecting=selecting)
        held.goal = x

    def click(self, item: Item, point: tuple[int, int], *, selecting: bool, twice: bool) -> None:
        """Put the caret where somebody clicked; a double click selects the word."""
        held = self._held[item.node.key]
        place = self.box(item).place_at(point, item.rect, self.ctx)
        if twice:
            held.editor.select_word(place)
        else:
            held.editor.go(place, selecting=selecting)
        held.goal = None

    def drag(self, item: Item, point: tuple[int, int]) -> None:
        """Select up to where the pointer is."""
        place = self.box(item).place_at(point, item.rect, self.ctx)
        self._held[item.node.key].editor.go(place, selecting=True)
        self._show_caret(item)

    def scroll(self, item: Item, by: int) -> bool:
        """Scroll the text of an area by so many lines; False when it cannot."""
        held, box = self._held[item.node.key], self.box(item)
        if box.rows == 1:
            return False
        top = max(0, min(box.most(item.rect, self.ctx), held.top + by))
        moved, held.top = top != held.top, top
        return moved

    def box(self, item: Item) -> FieldBox:
        """The box of a field, with its text in it."""
        paint = item.node.paint
        if not isinstance(paint, FieldBox):
            message = f"{item.node.key} has no FieldBox"
            raise TypeError(message)
        return paint.showing(self._writing(item.node.key, active=True))

    def settle(self, key: str) -> Edited | None:
        """The intent that a text is settled, if it changed since it last was."""
        held = self._held.get(key)
        if held is None or held.changed is None:
            return None
        held.changed = None
        return Edited(key, held.editor.text, settled=True)

    def due(self) -> list[Edited]:
        """The texts whose writer has paused for a second."""
        waited = [
            key
            for key, held in self._held.items()
            if held.changed is not None and self.now - held.changed >= PAUSE_SECONDS
        ]
        return [edited for key in waited if (edited := self.settle(key))]

    def show_caret(self, item: Item) -> None:
        """Scroll a field so that its caret shows, and tell the window where that is."""
        self._show_caret(item)
        self._host.write_at(self.box(item).caret(item.rect, self.ctx))

    def _change(self, item: Item, do: Callable[[], None]) -> Edited | None:
        held = self._held[item.node.key]
        before = held.editor.text
        do()
        self._show_caret(item)
        if held.editor.text == before:
            return None
        held.changed = self.now
        return Edited(item.node.key, held.editor.text)

    def _show_caret(self, item: Item) -> None:
        held, box = self._held[item.node.key], self.box(item)
        if box.rows == 1:
            room, caret = box.room(item.rect, self.ctx), box.caret(item.rect, self.ctx)
            held.top = _shown(held.top, caret.x - room.x + held.top, caret.w, room.w)
        else:
            row = box.lines(item.rect, self.ctx, held.editor.text).row(held.editor.caret)
            most, page = box.most(item.rect, self.ctx), box.page(item.rect, self.ctx)
            held.top = min(most, _shown(held.top, row, 1, page))


def _shown(top: int, place: int, size: int, room: int) -> int:
    """How far to scroll so that a place shows."""
    return max(0, min(place, max(top, place + size - room)))
