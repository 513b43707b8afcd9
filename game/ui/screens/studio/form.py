"""A form over a file: its fields, each with what was found in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from game.ui.layout import column, row, wrap
from game.ui.node import Node, Role
from game.ui.screens.studio.findings import about, mark, remark_panel, worst
from game.ui.screens.studio.intents import Added, Moved, Pick, Put, Removed
from game.ui.screens.studio.records import FINE, BenchModel, Path, Reading, Remark
from game.ui.screens.studio.tabs import tabs
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.check import check
from game.ui.widgets.choice import Choice
from game.ui.widgets.field import field
from game.ui.widgets.select import select
from game.ui.widgets.stepper import stepper
from game.ui.widgets.text import Paragraph, Span, Style, text, verbatim
from game.ui.widgets.text_area import text_area
from game.words import t, tn

FIELD = "at:"
LINE_LIMIT, TEXT_LIMIT = 400, 6000


def key_of(path: Path) -> str:
    """The key of the field of a path."""
    return FIELD + "/".join(map(str, path))


def path_of(key: str) -> Path:
    """The path of the field with this key."""
    steps = key.removeprefix(FIELD).split("/")
    return tuple(int(step) if step.isdigit() else step for step in steps)


class Form:
    """Makes the fields of one file.

    Attributes:
        model: what is in the file.
        drafts: texts that are being written and are not in the model yet.
        picks: which item of each list is looked at.
    """

    def __init__(
        self, model: BenchModel, drafts: Mapping[Path, str], picks: Mapping[str, int]
    ) -> None:
        """Look at a file."""
        self.model, self.drafts, self.picks = model, drafts, picks
        self._told: set[Remark] = set()

    # -- what is in the file

    def at(self, *path: str | int) -> Any:  # noqa: ANN401 - a file holds anything
        """What stands at a path; None for nothing."""
        held: Any = self.model.values
        for step in path:
            if isinstance(step, int):
                held = held[step] if isinstance(held, list) and step < len(held) else None
            else:
                held = held.get(step) if isinstance(held, Mapping) else None
        return held

    def many(self, *path: str | int) -> list[Any]:
        """The list at a path; empty when there is none."""
        held = self.at(*path)
        return held if isinstance(held, list) else []

    def words(self, path: Path) -> str:
        """The text at a path, as it is written now."""
        if path in self.drafts:
            return self.drafts[path]
        held = self.at(*path)
        return "" if held is None else str(held)

    def number(self, *path: str | int) -> int:
        """The number at a path; 0 when there is none."""
        held = self.at(*path)
        return held if isinstance(held, int) and not isinstance(held, bool) else 0

    def picked(self, name: str, count: int) -> int:
        """The item of a list that is looked at."""
        return max(0, min(self.picks.get(name, 0), count - 1))

    # -- findings

    def told(self, path: Path, *, inside: bool = False) -> tuple[Node, ...]:
        """The findings at a path, each told once."""
        found = [r for r in about(self.model.remarks, path, inside=inside) if r not in self._told]
        self._told.update(found)
        return self._panels(found)

    def rest(self, *parts: str) -> tuple[Node, ...]:
        """What was found in these parts and stands beside no field."""
        found = [r for r in self.model.remarks if r not in self._told and _part(r) in parts]
        self._told.update(found)
        return self._panels(found)

    def _panels(self, found: Sequence[Remark]) -> tuple[Node, ...]:
        quiet = self.model.writable and bool(self.model.file)
        return tuple(remark_panel(each, quiet=quiet) for each in found)

    # -- fields

    def line(self, path: Path, label: str, hint: str = "", limit: int = LINE_LIMIT) -> Node:
        """A text of one line."""
        words = self.words(path)
        if not self.model.writable:
            return self._read_only(label, words, path)
        made = field(key_of(path), label, words, placeholder=hint, limit=limit)
        return self._with(made, path)

    def area(
        self, path: Path, label: str, lines: int = 2, *, limit: int = LINE_LIMIT, hint: str = ""
    ) -> Node:
        """A text of several lines, with how many words it has and how it reads."""
        words = self.words(path)
        if not self.model.writable:
            return self._read_only(label, words, path)
        box = text_area(
            key_of(path), label, words, lines=lines, limit=limit, bare=True, placeholder=hint
        )
        told = counted(self.model.read(words), level=limit > LINE_LIMIT)
        head = row(
            text(label, style=Style.LABEL).placed(grow=1),
            _count(told) if told else None,
            gap=16,
        )
        return self._with(column(head, box, gap=8), path)

    def choice(self, path: Path, label: str, choices: Sequence[Choice], chosen: str) -> Node:
        """One of many, from a list that opens."""
        if not self.model.writable:
            name = next((each.name for each in choices if each.value == chosen), chosen)
            return self._read_only(label, name, path)
        return self._with(select(key_of(path), label, choices, chosen), path)

    def pills(self, path: Path, label: str, names: Mapping[Any, str]) -> Node:
        """One of a few values."""
        now = self.at(*path)
        choices = [Choice(str(v), name, self.put(path, v)) for v, name in names.items()]
        shown = tabs(label, choices, str(now), key=key_of(path))
        return self._with(column(text(label, style=Style.LABEL), shown, gap=6), path)

    def ticked(self, path: Path, label: str, *, usual: bool = False) -> Node:
        """Yes or no."""
        on = bool(self.at(*path)) if self.at(*path) is not None else usual
        return self._with(check(label, on, self.put(path, not on), key=key_of(path)), path)

    def count(self, path: Path, label: str, step: int = 1, usual: int = 0) -> Node:
        """A number with less and more."""
        now = self.number(*path) or usual
        made = stepper(
            label,
            now,
            self.put(path, now - step) if now - step >= 0 else None,
            self.put(path, now + step),
            key=key_of(path),
        )
        return self._with(made, path)

    def put(self, path: Path, value: Any) -> Put | None:  # noqa: ANN401 - as above
        """The intent that puts a value; None when the deck cannot be written."""
        return Put(path, value) if self.model.writable else None

    # -- lists

    def chooser(self, path: Path, label: str, names: Sequence[str], new: Any, more: str) -> Node:  # noqa: ANN401
        """Which item of a list is looked at, with a button for one more."""
        name = "/".join(map(str, path))
        choices = [
            Choice(str(n), each, Pick(name, n), icon=self._flag((*path, n)))
            for n, each in enumerate(names)
        ]
        chosen = str(self.picked(name, len(names)))
        add = None
        if self.model.writable and new is not None:
            add = button(
                more, Added(path, new), kind=Kind.QUIET, icon="plus", key=f"add:{name}", small=True
            )
        group = tabs(label, choices, chosen, key=f"item:{name}") if choices else None
        return column(wrap(group, add, gap=10), *self.told(path), gap=10)

    def _flag(self, path: Path) -> str:
        found = worst(r.severity for r in about(self.model.remarks, path, inside=True))
        return "warning" if found in ("error", "warning") else ""

    def handles(self, path: Path, count: int, number: int) -> Node | None:
        """Buttons to move an item to the front or the back, and to take it away."""
        if not self.model.writable:
            return None
        name = f"{'/'.join(map(str, path))}:{number}"
        back = Moved(path, number, number - 1) if number > 0 else None
        on = Moved(path, number, number + 1) if number + 1 < count else None
        return row(
            icon_button("arrow-left", t("Naar voren"), back, key=f"sooner:{name}")
            if back
            else None,
            icon_button("arrow-right", t("Naar achteren"), on, key=f"later:{name}") if on else None,
            icon_button("trash", t("Haal weg"), Removed((*path, number)), key=f"remove:{name}"),
            gap=4,
        )

    # -- inside

    def _with(self, node: Node, path: Path) -> Node:
        found = self.told(path)
        return column(node, *found, gap=10) if found else node

    def _read_only(self, label: str, words: str, path: Path) -> Node:
        shown = text(verbatim(words or "–"))
        return self._with(column(text(label, style=Style.LABEL), shown, gap=4), path)


def _count(told: str) -> Node:
    """Words that stay on one line."""
    words = Paragraph((Span(told),), Style.FINE, Color.SOFT, squeezes=False)
    return Node(Role.TEXT, told, paint=words)


def counted(reading: Reading, *, level: bool = True) -> str:
    """Words of a text, and for a longer one how it reads."""
    if not reading.words:
        return ""
    words = tn("{n} woord", "{n} woorden", reading.words)
    return f"{words} · {reading.level}" if level and reading.level else words


def marks_of(remarks: Sequence[Remark], part: Sequence[str]) -> str:
    """The worst that was found in a part of the file."""
    return worst(r.severity for r in remarks if _part(r) in part)


def fresh(start: str, items: Sequence[Any]) -> str:
    """An id that no item of a list has yet."""
    taken = {item.get("id") for item in items if isinstance(item, Mapping)}
    return next(name for name in _names(start) if name not in taken)


def _names(start: str) -> Iterator[str]:
    number = 1
    while True:
        yield f"{start}-{number}"
        number += 1


def _part(remark: Remark) -> str:
    return str(remark.path[0]) if remark.path else ""


__all__ = ["FIELD", "FINE", "Form", "counted", "fresh", "key_of", "mark", "marks_of", "path_of"]
