"""The help page of a finding: what it is, why it matters, what to do, an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column
from game.ui.node import Node
from game.ui.outcome import Leave, Outcome
from game.ui.screens.page import back_button, footer, page
from game.ui.theme import Color
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.ui.metrics import Metrics

FENCE = "```"


class Explained:
    """A help page, as it stands in its file."""

    name = "studio_help"

    def __init__(self, markdown: str) -> None:
        """Show this page."""
        self._markdown = markdown

    def view(self, look: Metrics) -> Node:
        """Headings, paragraphs and examples."""
        body = panel(*blocks(self._markdown), pad=44, gap=16).placed(max_width=1240)
        return page(
            look, t("Uitleg"), body, foot=footer(look, back_button(Leave())), key="studio_help"
        )

    def handle(self, intent: object) -> Outcome | None:
        """Only back."""
        return intent if isinstance(intent, Outcome) else None


def blocks(markdown: str) -> Iterator[Node]:
    """The parts of a page: headings, paragraphs, and examples between fences."""
    held: list[str] = []
    fenced = False
    for line in [*markdown.splitlines(), ""]:
        if line.startswith(FENCE):
            yield from _flushed(held, fenced=fenced)
            fenced = not fenced
        elif fenced:
            held.append(line)
        elif line.startswith("#"):
            yield from _flushed(held, fenced=False)
            level = Level.SCREEN if line.startswith("# ") else Level.PANEL
            yield title(line.lstrip("# "), level=level)
        elif line.strip():
            held.append(line)
        else:
            yield from _flushed(held, fenced=False)
    yield from _flushed(held, fenced=fenced)


def _flushed(held: list[str], *, fenced: bool) -> Iterator[Node]:
    if not held:
        return
    if fenced:
        lines = (text(verbatim(line or " "), style=Style.SMALL) for line in held)
        yield panel(column(*lines), tone=Tone.PLUM, pad=22)
    else:
        yield text(" ".join(held).replace("`", ""), color=Color.INK)
    held.clear()
