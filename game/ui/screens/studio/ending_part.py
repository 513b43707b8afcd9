"""Wending and inzicht: what comes after the decision, and what is known about it."""

from __future__ import annotations

from typing import Any

from game.ui.layout import column, grid, row, wrap
from game.ui.node import Node
from game.ui.screens.studio.effects import effect_rows
from game.ui.screens.studio.form import TEXT_LIMIT, Form
from game.ui.screens.studio.intents import Pick, Put, Removed
from game.ui.screens.studio.options_part import letters
from game.ui.screens.studio.tabs import tabs
from game.ui.widgets.button import Kind, button
from game.ui.widgets.check import check
from game.ui.widgets.choice import Choice
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.words import t


def twist_part(form: Form) -> tuple[Node | None, ...]:
    """A new fact, and what it shifts for each option."""
    if form.at("twist") is None:
        return (_begin(form, "twist", t("Voeg een wending toe"), twist()), *form.rest("twist"))
    return (
        _end(form, "twist", t("De kaart heeft een wending"), t("Zonder wending")),
        form.line(("twist", "title"), t("Titel"), "", 120),
        form.area(("twist", "text"), t("Wat gebeurt er?"), 5, limit=TEXT_LIMIT),
        form.area(("twist", "question"), t("De vraag aan de groep"), 2),
        _shifts(form),
        *form.rest("twist"),
    )


def twist() -> dict[str, Any]:
    """A new twist."""
    return {
        "title": t("Er gebeurt iets"),
        "text": t("Schrijf op wat er nu gebeurt."),
        "question": t("Verandert dit jullie besluit?"),
    }


def insight() -> dict[str, Any]:
    """A new insight."""
    return {"text": t("Wat zeggen wet en onderzoek hierover?"), "sources": []}


def source() -> dict[str, Any]:
    """A new source."""
    return {"title": t("Titel van de bron"), "url": "https://"}


def _shifts(form: Form) -> Node | None:
    options = form.many("options")
    ids = [str(each.get("id")) for each in options if isinstance(each, dict)]
    if not ids:
        return None
    n = form.picked("twist", len(ids))
    choices = [Choice(str(k), name, Pick("twist", k)) for k, name in enumerate(letters(options))]
    words = t("Wat schuift er door de wending, boven op het effect van de keuze zelf?")
    return panel(
        text(words, style=Style.LABEL),
        tabs(t("Keuze"), choices, str(n), key="item:twist"),
        effect_rows(form, ("twist", "effects", ids[n])),
        tone=Tone.PLAIN,
        pad=24,
        gap=14,
    )


def _begin(form: Form, key: str, words: str, blank: dict[str, Any]) -> Node:
    if not form.model.writable:
        return text(t("Dit deel heeft de kaart niet."))
    return row(button(words, Put((key,), blank), kind=Kind.PLUM, icon="plus", key=f"add:{key}"))


def _end(form: Form, key: str, name: str, words: str) -> Node:
    away = None
    if form.model.writable:
        away = button(words, Removed((key,)), kind=Kind.QUIET, key=f"remove:{key}", small=True)
    return row(text(name, style=Style.STRONG).placed(grow=1), away, gap=12)


def insight_part(form: Form) -> tuple[Node | None, ...]:
    """What law and research say, handles, terms, and when the law was looked at."""
    return (
        *_insight(form),
        _chosen(form, "handles", t("Handvatten"), _handles(form)),
        _chosen(form, "terms", t("Begrippen die uitleg krijgen"), _terms(form)),
        _law(form),
        *form.rest("insight", "handles", "terms", "law"),
    )


def _insight(form: Form) -> tuple[Node | None, ...]:
    if form.at("insight") is None:
        return (_begin(form, "insight", t("Voeg een inzicht toe"), insight()),)
    sources = form.many("insight", "sources")
    n = form.picked("insight/sources", len(sources))
    return (
        _end(form, "insight", t("De kaart heeft een inzicht"), t("Zonder inzicht")),
        form.area(("insight", "text"), t("Wat zeggen wet en onderzoek?"), 7, limit=TEXT_LIMIT),
        form.chooser(
            ("insight", "sources"),
            t("Bronnen"),
            [t("bron {n}", n=k + 1) for k in range(len(sources))],
            source(),
            t("Bron erbij"),
        ),
        *(_source(form, n, len(sources)) if sources else ()),
    )


def _source(form: Form, n: int, count: int) -> tuple[Node | None, ...]:
    path = ("insight", "sources", n)
    return (
        form.line((*path, "title"), t("Titel van de bron")),
        form.line((*path, "url"), t("Adres"), "https://", 500),
        form.line((*path, "date"), t("Datum"), "2026-11-22", 10),
        form.handles(("insight", "sources"), count, n),
    )


def _handles(form: Form) -> list[tuple[str, str]]:
    deck = form.model.deck
    field = form.at("tension")
    found = deck.inspiration if deck else ()
    fitting = [each for each in found if not each.tensions or field in each.tensions]
    return [(each.id, each.text) for each in fitting]


def _terms(form: Form) -> list[tuple[str, str]]:
    deck = form.model.deck
    return [(each.id, each.term) for each in (deck.terms if deck else ())]


def _chosen(form: Form, key: str, name: str, known: list[tuple[str, str]]) -> Node | None:
    """What the card takes from the deck's lists: ticked, with the rest behind a button."""
    taken = [str(each) for each in form.many(key)]
    shown = dict(known)
    if not shown and not taken:
        return None
    rows = [
        check(
            shown.get(each, each),
            on=True,
            intent=_less(form, key, taken, each),
            key=f"{key}:{each}",
        )
        for each in taken
    ]
    more = [
        button(words, Put((key,), [*taken, each]), kind=Kind.QUIET, key=f"{key}+{each}", small=True)
        for each, words in known
        if each not in taken
    ]
    add = None
    if more and form.model.writable:
        add = button(t("Kies er een bij"), None, icon="plus", key=f"more:{key}", small=True).but(
            popup=panel(column(*more, gap=2), pad=14)
        )
    return column(
        text(name, style=Style.LABEL),
        *rows,
        wrap(add) if add else None,
        *form.told((key,), inside=True),
        gap=8,
    )


def _less(form: Form, key: str, taken: list[str], one: str) -> Put | None:
    return form.put((key,), [each for each in taken if each != one])


def _law(form: Form) -> Node:
    if form.at("law") is None:
        today = "2026-01-01"
        return _begin(
            form,
            "law",
            t("Noem wanneer de wet is nagekeken"),
            {"valid_on": today, "checked_on": today},
        )
    return column(
        _end(form, "law", t("De wet is nagekeken"), t("Zonder datum van de wet")),
        grid(
            form.line(("law", "valid_on"), t("De regels zoals ze golden op"), "", 10),
            form.line(("law", "checked_on"), t("Nagekeken op"), "", 10),
            columns=2,
            min_column=320,
            gap=20,
        ),
        *form.told(("law",), inside=True),
        gap=12,
    )
