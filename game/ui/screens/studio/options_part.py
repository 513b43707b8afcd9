"""Keuzes: every option with its reason, its price, its effects, and the trade-off between all."""

from __future__ import annotations

from typing import Any

from game.ui.layout import column, grid, row
from game.ui.node import Node
from game.ui.screens.studio.effects import effect_rows, option_badge, trade
from game.ui.screens.studio.form import Form, fresh
from game.ui.screens.studio.intents import Put
from game.ui.screens.studio.records import Path
from game.ui.widgets.choice import Choice
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.slider import slider
from game.ui.widgets.text import Style, text
from game.words import t

MOST = 5
PAIR = 480
"""Two texts beside each other have room for their names and for what was found in them."""


def options_part(form: Form) -> tuple[Node | None, ...]:
    """One option at a time, and all of them in the picture of the trade-off."""
    options = form.many("options")
    n = form.picked("options", len(options))
    chosen = (
        _heading(form, options, n),
        *option_fields(form, ("options", n)),
        lean_slider(form, ("options", n)),
        follow(form, ("options", n)),
        text(t("Wat schuift er?"), style=Style.LABEL),
        effect_rows(form, ("options", n, "effects")),
    )
    return (
        form.chooser(("options",), t("Keuzes"), letters(options), blank(options), t("Keuze erbij")),
        *(chosen if options else ()),
        panel(
            text(t("Wat levert elke keuze op, en wat kost het?"), style=Style.LABEL),
            trade(form, options, n),
            tone=Tone.PLAIN,
            pad=24,
            gap=12,
        )
        if options
        else None,
        *form.rest("options"),
    )


def letters(options: list[Any]) -> list[str]:
    """A, B, C ..."""
    return [chr(ord("A") + n) for n in range(len(options))]


def blank(options: list[Any]) -> dict[str, Any] | None:
    """A new option that plays at once; None when there are enough."""
    if len(options) >= MOST:
        return None
    return {
        "id": fresh("keuze", options),
        "label": t("Beschrijf hier wat je doet."),
        "lean": 0,
        "why": "",
        "price": "",
        "soon": "",
        "later": "",
    }


def _heading(form: Form, options: list[Any], n: int) -> Node:
    name = text(t("Keuze {letter}", letter=chr(ord("A") + n)), style=Style.STRONG)
    badge = option_badge(n, options[n]) if options else None
    moves = form.handles(("options",), len(options), n)
    return row(badge, name.placed(grow=1), moves, gap=16)


def option_fields(form: Form, path: Path) -> tuple[Node, ...]:
    """The words of an option."""
    return (
        form.area((*path, "label"), t("Wat doe je?"), 2),
        grid(
            form.area((*path, "why"), t("Wat pleit ervoor?"), 3),
            form.area((*path, "price"), t("Wat is de prijs, en voor wie?"), 3),
            form.area((*path, "soon"), t("Binnen drie maanden"), 3),
            form.area((*path, "later"), t("Na ongeveer twee jaar"), 3),
            min_column=PAIR,
            gap=20,
        ),
    )


def lean_slider(form: Form, path: Path) -> Node | None:
    """Where the option lies on the cord of the card's tension."""
    deck = form.model.deck
    tension = deck.tension_by_id.get(str(form.at("tension"))) if deck else None
    if tension is None or not form.model.writable:
        return None
    made = slider(
        t("Plek op het koord"),
        form.number(*path, "lean"),
        lambda n: Put((*path, "lean"), n),
        key=f"lean:{'/'.join(map(str, path))}",
        ends=(tension.left.label, tension.right.label),
    )
    return column(made, *form.told((*path, "lean")), gap=10)


def follow(form: Form, path: Path) -> Node | None:
    """What comes after this option for somebody who practises alone."""
    scenes = [each for each in form.many("followups") if isinstance(each, dict)]
    if not scenes and form.at(*path, "next") is None:
        return None
    target = (*path, "next")
    choices = [Choice("", t("geen vervolg"), Put(target, None))]
    choices += [
        Choice(
            str(each.get("id")),
            _short(str(each.get("text") or each.get("id"))),
            Put(target, each.get("id")),
        )
        for each in scenes
    ]
    return form.choice(
        target, t("Vervolg, alleen bij zelf oefenen"), choices, str(form.at(*target) or "")
    )


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 60 else flat[:58].rsplit(" ", 1)[0] + " …"  # noqa: PLR2004
