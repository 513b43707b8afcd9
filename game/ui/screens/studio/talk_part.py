"""Vragen voor het gesprek, and the facilitator's own note."""

from __future__ import annotations

from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.screens.studio.form import TEXT_LIMIT, Form
from game.ui.screens.studio.intents import Added, Removed
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.text import Style, text
from game.words import t


def phases() -> dict[str, str]:
    """Phases with questions, and how they are called."""
    return {
        "ask": t("Bij de vragen over feiten"),
        "discuss": t("Bij het gesprek"),
        "counter": t("Bij het tegenargument"),
        "harvest": t("Bij de oogst"),
    }


def prompts_part(form: Form) -> tuple[Node | None, ...]:
    """Questions, phase by phase."""
    lists = (_phase(form, phase, name) for phase, name in phases().items())
    return (*lists, *form.rest("prompts"))


def _phase(form: Form, phase: str, name: str) -> Node:
    questions = form.many("prompts", phase)
    rows = (
        row(
            form.line(("prompts", phase, n), t("Vraag {n}", n=n + 1)).placed(grow=1),
            _away(form, phase, n),
            gap=12,
        )
        for n in range(len(questions))
    )
    add = None
    if form.model.writable:
        add = row(
            button(
                t("Vraag erbij"),
                Added(("prompts", phase), prompt()),
                kind=Kind.QUIET,
                icon="plus",
                key=f"add:prompts/{phase}",
                small=True,
            )
        )
    told = form.told(("prompts", phase))
    return column(text(name, style=Style.STRONG), *rows, *told, add, gap=12)


def prompt() -> str:
    """A new question."""
    return t("Wat vraag je de groep?")


def _away(form: Form, phase: str, n: int) -> Node | None:
    if not form.model.writable:
        return None
    words = t("Haal vraag {n} weg", n=n + 1)
    return icon_button(
        "trash", words, Removed(("prompts", phase, n)), key=f"remove:prompts/{phase}/{n}"
    )


def note_part(form: Form) -> tuple[Node | None, ...]:
    """What only the facilitator sees."""
    words = t("Dit ziet alleen wie de kaart begeleidt: waar loopt het gesprek vast, wat helpt dan?")
    return (
        text(words, style=Style.SMALL),
        form.area(("facilitator",), t("Voor de spelleider"), 8, limit=TEXT_LIMIT),
        form.pills(("review",), t("Moet een jurist deze kaart nog lezen?"), _reviews()),
        *form.rest("facilitator", "review", "silence", ""),
    )


def _reviews() -> dict[str | None, str]:
    return {None: t("nee"), "legal": t("ja")}
