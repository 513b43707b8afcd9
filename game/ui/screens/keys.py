"""The keys of a screen (F1): its own first, then those that work everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.ui.keys import Help, help_lines
from game.ui.layout import grid, row, wrap
from game.ui.node import Node
from game.ui.outcome import Leave, Outcome
from game.ui.screens.page import footer, page
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.keycap import keycap
from game.ui.widgets.panel import panel
from game.ui.widgets.text import text
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class KeysModel(Value):
    """The tree of the screen below, as its `view` gave it."""

    below: Node = Node()


class Keys:
    """What every key does, as the one table in `game.ui.keys` has it."""

    name = "keys"

    def __init__(self, model: KeysModel) -> None:
        """Show the keys of this screen."""
        self.model = model

    def view(self, look: Metrics) -> Node:
        """A panel for each place."""
        own = tuple(own_keys(self.model.below))
        groups = ((t("Op dit scherm"), own), *help_lines()) if own else help_lines()
        done = button(
            t("Terug naar het scherm"), Leave(), kind=Kind.PRIMARY, key="back", hotkey="back"
        )
        return page(
            look,
            t("Toetsen"),
            title(t("Alles kan ook zonder muis")),
            grid(*(_group(*group) for group in groups), columns=2, min_column=720),
            foot=footer(look, done),
            key="keys",
        )

    def handle(self, intent: object) -> Outcome | None:
        """Only back."""
        return intent if isinstance(intent, Outcome) else None


def own_keys(tree: Node) -> Iterator[Help]:
    """The keys that press something on this screen, in reading order."""
    seen: set[str] = set()
    for node in _walk(tree):
        keys = "  ".join(filter(None, map(_key_of, node.hotkey.split("|"))))
        if keys and node.pressable and node.name and keys not in seen:
            seen.add(keys)
            yield Help(keys, node.name)


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _walk(child)


def _key_of(command: str) -> str:
    """How a command's key is called on a keyboard; empty when it has none."""
    verb, _, what = command.partition(" ")
    if verb in ("choose", "letter"):
        return what.upper()
    names = {"forward": "→", "back": "←", "enter": "Enter", "undo": "Ctrl Z"}
    letters = {"notes": "N", "timer": "T", "pause": "P"}
    return {**names, **letters}.get(command, "")


def _group(name: str, lines: tuple[Help, ...]) -> Node:
    return panel(title(name, level=Level.PANEL), *map(_line, lines), pad=36, gap=14)


def _line(line: Help) -> Node:
    caps = wrap(*(keycap(key) for key in line.keys.split("  ")), gap=8)
    return row(
        caps.placed(width=290),
        text(line.does).placed(grow=1),
        gap=20,
    )
