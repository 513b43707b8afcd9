"""Editing a file of a deck: one change at a time, with comments and layout as they were.

Nothing is written before `save`. Every change is read back and held against what was asked for, so
that a change in a file of an odd shape is refused before it can spoil anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path as File

from game.decks import surgery
from game.decks.assemble import flowing
from game.decks.fields import order as order_of
from game.decks.fragment import clean
from game.decks.opening import opened
from game.decks.places import Path
from game.decks.reader import MAX_BYTES, Value, read
from game.decks.saving import save
from game.decks.surgery import changed, value_at
from game.errors import DeckError, UsageError
from game.words import t

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Outside:
    """The file changed outside while it was being edited; nothing was written."""

    mine: str
    theirs: str


def open_file(path: File, model: str = "card") -> Editing:
    """Open a file of a deck for editing; `model` is card, deck, format, terms or inspiration.

    Raises:
        DeckError: it cannot be read at all.
    """
    data = opened(path)
    reading = read(data)
    if reading.values is None and not reading.text.strip():
        raise DeckError(t("{path} kan niet worden gelezen.", path=path))
    return Editing(path, data, model)


class Editing:
    """A file that is open.

    Attributes:
        path: where it is.
        text: what is in it now, with all changes.
    """

    def __init__(self, path: File, data: bytes, model: str) -> None:
        """Start with what is in the file."""
        self.path = path
        self.text = data.decode("utf-8-sig")
        self._bom = data.startswith(_BOM)
        self._saved = self.text
        self._digest = sha256(data).digest()
        self._model = model
        self._past: list[str] = []
        self._future: list[str] = []

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        return self.text != self._saved

    @property
    def can_undo(self) -> bool:
        """Whether something can be undone."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether something that was undone can be done again."""
        return bool(self._future)

    @property
    def readable(self) -> bool:
        """Whether the text is YAML that the reader takes; if not, only `replace` works."""
        return read(self.text.encode()).values is not None

    def values(self) -> Mapping[str, Value]:
        """All plain values."""
        values = read(self.text.encode()).values
        if values is None:
            raise DeckError(t("In {path} staat een fout in de YAML.", path=self.path))
        return values

    def get(self, path: Path) -> Value:
        """What stands at a path, texts without the line breaks of the file; None for nothing."""
        value = value_at(self.values(), path)
        return flowing(value) if isinstance(value, str) and "\n" in value else value

    def set(self, path: Path, value: Value) -> None:
        """Put a value at a path; a key that is missing comes at its own place.

        Raises:
            UsageError: an id of something that is there, which never changes.
        """
        values = self.values()
        old = value_at(values, path)
        if path[-1] == "id" and old not in (None, value):
            raise UsageError(
                t("Een vaste naam verandert niet. Maak een kopie met een andere naam.")
            )
        if self._there(values, path):
            if _same(old, value):
                return
            self._change(self._put(path, old, value), changed(values, path, value))
        elif value_at(values, path[:-1]) is None:
            self.set(path[:-1], {path[-1]: value})
        else:
            order = order_of(self._model, path[:-1])
            text = surgery.put_new(self.text, path, value, order)
            self._change(text, changed(values, path, value))

    def add(self, path: Path, item: Value, at: int | None = None) -> int:
        """Add an item to a list, which is made when it is not there; tells its number."""
        values = self.values()
        items = list(value_at(values, path) or [])
        number = len(items) if at is None else min(at, len(items))
        expected = [*items[:number], item, *items[number:]]
        if not items or self._in_brackets(path):
            self.set(path, expected)
        else:
            text = surgery.insert(self.text, path, item, number)
            self._change(text, changed(values, path, expected))
        return number

    def move(self, path: Path, old: int, new: int) -> None:
        """Move an item of a list to another number."""
        values = self.values()
        items = list(value_at(values, path) or [])
        if old == new or not (0 <= old < len(items) and 0 <= new < len(items)):
            return
        items.insert(new, items.pop(old))
        if self._in_brackets(path):
            self.set(path, items)
            return
        text, block = surgery.cut(self.text, (*path, old))
        self._change(surgery.paste(text, path, block, new), changed(values, path, items))

    def remove(self, path: Path) -> None:
        """Take an item or a key away, with the comments that belong to it."""
        values = self.values()
        around = value_at(values, path[:-1])
        if not self._there(values, path):
            return
        left: Value = (
            {key: held for key, held in around.items() if key != path[-1]}
            if isinstance(around, Mapping)
            else [item for number, item in enumerate(around) if number != path[-1]]
        )
        if path[:-1] and (not left or self._in_brackets(path[:-1])):
            self.set(path[:-1], left)
            return
        text = surgery.cut(self.text, path)[0]
        self._change(text, changed(values, path[:-1], left))

    def replace(self, text: str) -> None:
        """Take over what somebody typed in the YAML itself, right or wrong."""
        if text != self.text:
            self._past.append(self.text)
            self._future.clear()
            self.text = text

    def undo(self) -> bool:
        """Take the last change back; tells whether there was one."""
        return self._step(self._past, self._future)

    def redo(self) -> bool:
        """Do the last undone change again."""
        return self._step(self._future, self._past)

    def outside(self) -> Outside | None:
        """Both versions, if the file is no longer what was opened or saved here.

        Raises:
            DeckError: it cannot be opened, so nobody can tell.
        """
        data = _bytes(self.path)
        if sha256(data).digest() == self._digest or data == self._data():
            return None
        return Outside(self.text, data.decode("utf-8-sig", errors="replace"))

    def save(self, *, over: bool = False) -> Outside | None:
        """Write the file whole or not at all; if it changed outside, nothing is written.

        Args:
            over: write in any case: the person chose this version.

        Raises:
            DeckError: the file cannot be opened to see whether it changed outside.
            FolderError: the folder cannot be written.
        """
        found = None if over else self.outside()
        if found is not None:
            return found
        data = self._data()
        save(self.path, data)
        self._saved, self._digest = self.text, sha256(data).digest()
        return None

    def take(self, theirs: str) -> None:
        """Go on with what is in the file now; undo still brings the other version back."""
        self.replace(theirs)
        self._saved = theirs
        self._digest = sha256(_bytes(self.path)).digest()

    def _data(self) -> bytes:
        return (_BOM if self._bom else b"") + self.text.encode("utf-8", "replace")

    def _put(self, path: Path, old: Value, value: Value) -> str:
        """A mapping or list of the same shape part by part, so that comments in it stay."""
        if isinstance(old, Mapping) and isinstance(value, Mapping) and old.keys() == value.keys():
            parts = [(key, old[key], value[key]) for key in old]
        elif isinstance(old, list) and isinstance(value, list) and len(old) == len(value) > 0:
            parts = [(n, *pair) for n, pair in enumerate(zip(old, value, strict=True))]
        else:
            return surgery.put(self.text, path, value)
        held = self.text
        try:
            for step, before, after in parts:
                if not _same(before, after):
                    self.text = self._put((*path, step), before, after)
            return self.text
        finally:
            self.text = held

    def _change(self, text: str, expected: Value) -> None:
        """Take a change over, once it reads back as what was asked for."""
        if len(text.encode()) > MAX_BYTES or not _same(read(text.encode()).values, expected):
            raise DeckError(
                t("Deze wijziging past niet in {path}. Pas de YAML zelf aan.", path=self.path.name)
            )
        self.replace(text)

    def _step(self, here: list[str], there: list[str]) -> bool:
        if not here:
            return False
        there.append(self.text)
        self.text = here.pop()
        return True

    def _there(self, values: Value, path: Path) -> bool:
        """Whether something stands at a path, be it null."""
        around = value_at(values, path[:-1])
        if isinstance(around, Mapping):
            return path[-1] in around
        return isinstance(around, list) and isinstance(path[-1], int) and path[-1] < len(around)

    def _in_brackets(self, path: Path) -> bool:
        from game.decks.spans import Spans  # noqa: PLC0415 - beside its only use

        return Spans(self.text).at[path].flow


def _same(one: Value, other: Value) -> bool:
    """Whether values are equal; where lines of a text break does not matter."""
    if isinstance(one, str) and isinstance(other, str):
        return one == other or clean(one).split() == clean(other).split()
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(_same, one, other))
    return type(one) is type(other) and one == other


def _bytes(path: File) -> bytes:
    """What is in a file; one that is gone is empty, and one that is locked is not."""
    return opened(path) if path.exists() else b""
