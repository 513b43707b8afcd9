"""Where the group stands: the bead on the cord, and in words how divided it is."""

from __future__ import annotations

from game.core.mirror import Result
from game.ui.node import Node
from game.ui.screens.phases.part import Part
from game.ui.widgets.cord import cord
from game.ui.widgets.panel import panel
from game.ui.widgets.text import text
from game.ui.widgets.title import Level, title
from game.words import t


def labels() -> dict[str | None, tuple[str, str]]:
    """The agreement labels: a heading, and why it is worth talking about."""
    return {
        "unanimous": (
            t("Helemaal eens"),
            t("Iedereen staat op dezelfde plek. Wie kan de andere kant verdedigen?"),
        ),
        "agree": (
            t("Grotendeels eens"),
            t("Bijna iedereen staat op dezelfde plek. Wie kan de andere kant verdedigen?"),
        ),
        "mixed": (t("Gemengd"), t("Er is een voorkeur, maar niet bij iedereen.")),
        "spread": (
            t("Verspreid"),
            t("Jullie staan overal op het koord. Goed nieuws: er valt iets te bespreken."),
        ),
        "camps": (
            t("Twee kampen"),
            t("De groep staat aan twee kanten. Vraag elkaar wat je wilt beschermen."),
        ),
        None: (
            t("Weinig stemmen"),
            t(
                "Met minder dan vier stemmen valt niet te zeggen hoe verdeeld jullie zijn. "
                "Vertel elkaar waarom."
            ),
        ),
    }


def label_name(label: str | None) -> str:
    """An agreement label in one or two words."""
    return labels()[label][0]


def label_words(result: Result) -> Node:
    """How divided the group is, in words and never as a percentage."""
    heading, words = labels()[result.label]
    return panel(title(heading, level=Level.PANEL), text(words), gap=12, pad=32)


def stand_on_cord(part: Part, result: Result, before: Result | None = None) -> Node | None:
    """The cord with the bead; with `before` it slides from there."""
    tension = part.tension
    if tension is None or result.mean is None:
        return None
    start = before.mean if before else None
    line = cord(
        tension.left.label,
        tension.right.label,
        before=start,
        after=result.mean,
        tokens=result.positions,
        key="cord",
    )
    return panel(line, pad=(36, 24))
