"""Text that people typed, made fit for a file."""

from __future__ import annotations

import unicodedata

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_KEPT = "\n\t"
_NONCHARACTER = 0xFFFE
_TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Characters that turn the direction of all that follows; a name needs none of them."""


def clean(text: str) -> str:
    """The text without control characters and half characters, which no file takes.

    What would turn the text around goes without a trace.
    """
    lines = text.translate(_TURNING).replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c if _fits(c) else REPLACEMENT for c in lines)


def _fits(character: str) -> bool:
    if character in _KEPT:
        return True
    control = unicodedata.category(character) in ("Cc", "Cs")
    return not control and ord(character) & _NONCHARACTER != _NONCHARACTER


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text: what stands between empty lines; none of a blank text."""
    blocks: list[list[str]] = [[]]
    for line in clean(text).split("\n"):
        if line.strip():
            blocks[-1].append(line.strip())
        else:
            blocks.append([])
    return tuple("\n".join(block) for block in blocks if block)


def flowing(text: str) -> str:
    """A text of a deck without the line breaks of its file; paragraphs stay."""
    return "\n\n".join(" ".join(each.split("\n")) for each in paragraphs(text))
