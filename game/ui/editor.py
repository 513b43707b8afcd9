"""Writing: a text with a caret, a selection, and steps back. No window, no clock."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

STEPS_KEPT = 300
_JOINERS = "\u200d\ufe0e\ufe0f"
_SKIN = range(0x1F3FB, 0x1F400)
_WORD_AFTER = re.compile(r"\s*\S+|\s+")
_WORD_BEFORE = re.compile(r"\S+\s*$|\s+$")


class _State(NamedTuple):
    text: str
    caret: int
    anchor: int


class Editor:
    """A text being written.

    Attributes:
        text: all of it.
        caret: place between letters, 0 to len(text).
        anchor: other end of the selection; equal to caret when nothing is selected.
        limit: most characters.
        single: whether it is one line.
    """

    __slots__ = ("_back", "_forth", "_kind", "anchor", "caret", "limit", "single", "text")

    def __init__(self, text: str = "", *, limit: int = 4000, single: bool = False) -> None:
        """Start with a text, the caret at its end."""
        self.limit = limit
        self.single = single
        self._back: list[_State] = []
        self._forth: list[_State] = []
        self._kind = ""
        self.text = ""
        self.caret = self.anchor = 0
        self.reset(text)

    def reset(self, text: str) -> None:
        """Hold another text, with no steps back into the old one."""
        self.text = text
        self.caret = self.anchor = len(text)
        self._back.clear()
        self._forth.clear()
        self._kind = ""

    @property
    def selection(self) -> tuple[int, int]:
        """First and last place of the selection."""
        return min(self.caret, self.anchor), max(self.caret, self.anchor)

    @property
    def selected(self) -> str:
        """The selected text."""
        start, stop = self.selection
        return self.text[start:stop]

    def type(self, letters: str) -> None:
        """Write letters over the selection; a word or a pause between words is one step back."""
        kind = "space" if letters.isspace() else "letters"
        self._replace(self._clean(letters), kind)

    def paste(self, letters: str) -> None:
        """Write a text from elsewhere, as one step."""
        self._replace(self._clean(letters), "paste", alone=True)

    def cut(self) -> str:
        """Take the selection out and return it."""
        taken = self.selected
        if taken:
            self._replace("", "cut", alone=True)
        return taken

    def erase_before(self, *, word: bool = False) -> None:
        """Backspace: the selection, or else the letter or word before the caret."""
        if self.caret == self.anchor:
            self.anchor = self._before(word=word)
        self._replace("", "erase")

    def erase_after(self, *, word: bool = False) -> None:
        """Delete: the selection, or else the letter or word after the caret."""
        if self.caret == self.anchor:
            self.anchor = self._after(word=word)
        self._replace("", "erase")

    def go(self, place: int, *, selecting: bool = False) -> None:
        """Put the caret somewhere; the anchor stays behind when selecting."""
        self.caret = max(0, min(len(self.text), place))
        if not selecting:
            self.anchor = self.caret
        self._kind = ""

    def left(self, *, word: bool = False, selecting: bool = False) -> None:
        """One letter or word back; first to the start of a selection."""
        if self.caret != self.anchor and not selecting and not word:
            self.go(self.selection[0])
        else:
            self.go(self._before(word=word), selecting=selecting)

    def right(self, *, word: bool = False, selecting: bool = False) -> None:
        """One letter or word on; first to the end of a selection."""
        if self.caret != self.anchor and not selecting and not word:
            self.go(self.selection[1])
        else:
            self.go(self._after(word=word), selecting=selecting)

    def select_all(self) -> None:
        """Select everything."""
        self.anchor, self.caret, self._kind = 0, len(self.text), ""

    def select_word(self, place: int) -> None:
        """Select the word at a place, as a double click does."""
        start = stop = max(0, min(len(self.text), place))
        while start > 0 and not self.text[start - 1].isspace():
            start -= 1
        while stop < len(self.text) and not self.text[stop].isspace():
            stop += 1
        self.anchor, self.caret, self._kind = start, stop, ""

    def undo(self) -> None:
        """One step back."""
        self._swap(self._back, self._forth)

    def redo(self) -> None:
        """One step forth again."""
        self._swap(self._forth, self._back)

    def _swap(self, taken: list[_State], given: list[_State]) -> None:
        if taken:
            given.append(_State(self.text, self.caret, self.anchor))
            self.text, self.caret, self.anchor = taken.pop()
            self._kind = ""

    def _replace(self, letters: str, kind: str, *, alone: bool = False) -> None:
        start, stop = self.selection
        room = self.limit - len(self.text) + stop - start
        letters = letters[: max(0, room)]
        if start == stop and not letters:
            return
        if alone or kind != self._kind:
            self._back.append(_State(self.text, self.caret, self.anchor))
            del self._back[:-STEPS_KEPT]
        self._forth.clear()
        self._kind = kind
        self.text = self.text[:start] + letters + self.text[stop:]
        self.caret = self.anchor = start + len(letters)

    def _clean(self, letters: str) -> str:
        plain = letters.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
        if self.single:
            plain = plain.replace("\n", " ")
        return "".join(c for c in plain if c == "\n" or unicodedata.category(c) not in {"Cc", "Cs"})

    def _before(self, *, word: bool) -> int:
        if word:
            found = _WORD_BEFORE.search(self.text[: self.caret])
            return found.start() if found else 0
        place = self.caret - 1
        while place > 0 and (_joins(self.text[place]) or self.text[place - 1] == "\u200d"):
            place -= 1
        return max(0, place)

    def _after(self, *, word: bool) -> int:
        if word:
            found = _WORD_AFTER.match(self.text, self.caret)
            return found.end() if found else len(self.text)
        place = self.caret + 1
        while place < len(self.text) and (
            _joins(self.text[place]) or self.text[place - 1] == "\u200d"
        ):
            place += 1
        return min(len(self.text), place)


def _joins(letter: str) -> bool:
    """Whether a letter belongs to the one before it, as an accent or a skin colour does."""
    return letter in _JOINERS or ord(letter) in _SKIN or unicodedata.combining(letter) != 0
