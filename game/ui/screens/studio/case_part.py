"""Casus: the title, the field, the person, what happened, the question and the facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from game.ui.layout import column, grid, row, wrap
from game.ui.node import Node
from game.ui.screens.studio.form import TEXT_LIMIT, Form, fresh
from game.ui.screens.studio.intents import Over, Put, Removed
from game.ui.widgets.button import Kind, button
from game.ui.widgets.choice import Choice
from game.ui.widgets.image import image
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.words import t

PORTRAIT = 132
KEYS = (
    "title",
    "tension",
    "level",
    "minutes",
    "person",
    "case",
    "question",
    "facts",
    "warning",
    "tags",
    "id",
    "revision",
    "schema",
)


def case_part(form: Form) -> tuple[Node | None, ...]:
    """What the group reads first."""
    return (
        form.line(("title",), t("Titel"), t("kort en nieuwsgierig makend"), 120),
        _tension(form),
        form.area(("case",), t("Casus"), 9, limit=TEXT_LIMIT),
        form.area(("question",), t("Vraag"), 2),
        _person(form),
        _facts(form),
        grid(
            form.pills(("level",), t("Niveau"), _levels()),
            form.count(("minutes",), t("Minuten"), 5, 25),
            columns=2,
            min_column=320,
            gap=24,
        ),
        form.line(("warning",), t("Wat kan iemand zwaar vinden?"), t("mag leeg blijven")),
        *form.rest(*KEYS),
    )


def _levels() -> dict[int, str]:
    return {1: t("1 start"), 2: t("2 dieper"), 3: t("3 complex")}


def _tension(form: Form) -> Node:
    deck = form.model.deck
    choices = [
        Choice(
            each.id,
            t("{left} – {right}", left=each.left.label, right=each.right.label),
            Put(("tension",), each.id),
            icon=each.icon,
        )
        for each in (deck.tensions if deck else ())
    ]
    return form.choice(("tension",), t("Spanningsveld"), choices, str(form.at("tension")))


def _person(form: Form) -> Node | None:
    if form.at("person") is None:
        return _nobody() if form.model.writable else None
    away = None
    if form.model.writable:
        away = button(
            t("Zonder persoon"),
            Removed(("person",)),
            kind=Kind.QUIET,
            key="remove:person",
            small=True,
        )
    return panel(
        row(text(t("De persoon"), style=Style.LABEL).placed(grow=1), away, gap=12),
        _portrait(form),
        grid(
            form.line(("person", "name"), t("Voornaam"), t("verzonnen"), 120),
            form.line(("person", "origin"), t("Komt uit"), "", 120),
            columns=2,
            min_column=260,
            gap=20,
        ),
        form.area(("person", "about"), t("Wie is dit, in een halve zin?"), 2),
        grid(
            form.count(("person", "age"), t("Leeftijd"), 1, 30),
            form.pills(
                ("person", "gender"), t("Geslacht"), {"f": t("vrouw"), "m": t("man"), "x": "x"}
            ),
            columns=2,
            min_column=300,
            gap=20,
        ),
        *form.told(("person",), inside=True),
        tone=Tone.PLAIN,
        pad=24,
        gap=18,
    )


def _nobody() -> Node:
    """A card without a person, and a button that gives it one."""
    words = t("Voeg een persoon toe")
    return row(button(words, Put(("person",), person()), icon="user", key="add:person"))


def person() -> dict[str, Any]:
    """A new person."""
    return {
        "name": "Sam",
        "age": 30,
        "gender": "x",
        "origin": t("nog kiezen"),
        "about": t("heeft een plan"),
    }


def fact(facts: Sequence[Any]) -> dict[str, Any]:
    """A new fact."""
    return {
        "id": fresh("feit", facts),
        "ask": t("Wat wil je weten?"),
        "answer": t("Dat weten we nog niet."),
    }


def _portrait(form: Form) -> Node:
    name = form.at("person", "portrait")
    file = form.model.image(str(name)) if name else None
    alt = str(form.at("person", "alt") or "")
    shown = image(file, alt, width=PORTRAIT, height=PORTRAIT, circle=True) if file else None
    choose = None
    if form.model.writable:
        words = t("Kies een ander plaatje") if name else t("Kies een plaatje")
        choose = button(words, Over("pictures"), icon="eye", key="pictures", small=True)
    about = (
        form.area(("person", "alt"), t("Wat is er op het plaatje te zien?"), 2) if name else None
    )
    words_beside = column(wrap(choose, gap=10) if choose else None, about, gap=14)
    return row(shown, words_beside.placed(grow=1), gap=24)


def _facts(form: Form) -> Node:
    facts = form.many("facts")
    label = t("Feiten die opengaan als iemand ernaar vraagt")
    names = [str(n + 1) for n in range(len(facts))]
    rows: list[Node | None] = [
        text(label, style=Style.LABEL),
        form.chooser(("facts",), label, names, fact(facts), t("Feit erbij")),
    ]
    if facts:
        n = form.picked("facts", len(facts))
        rows += [
            form.area(("facts", n, "ask"), t("De vraag"), 2),
            form.area(("facts", n, "answer"), t("Het antwoord"), 2),
            form.handles(("facts",), len(facts), n),
        ]
    return panel(*rows, tone=Tone.PLAIN, pad=24, gap=14)
