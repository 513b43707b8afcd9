"""Brillen: who is involved, what they would say, and what they would ask."""

from __future__ import annotations

from typing import Any

from game.ui.layout import row
from game.ui.node import Node
from game.ui.screens.studio.form import Form, fresh
from game.ui.screens.studio.intents import Put
from game.ui.theme import Color
from game.ui.widgets.choice import Choice
from game.ui.widgets.icon import icon
from game.ui.widgets.text import Style, text
from game.words import t

ICONS = (
    "user",
    "user-circle",
    "users",
    "users-three",
    "student",
    "briefcase",
    "chalkboard-teacher",
    "buildings",
    "storefront",
    "factory",
    "house",
    "heart",
    "baby",
    "stethoscope",
    "first-aid",
    "scales",
    "gavel",
    "shield-check",
    "translate",
    "handshake",
    "wrench",
    "compass",
    "globe",
    "plant",
    "megaphone",
)
"""Pictures for lenses and fields; all of them are in the assets."""


def lenses_part(form: Form) -> tuple[Node | None, ...]:
    """One lens at a time."""
    lenses = form.many("lenses")
    n = form.picked("lenses", len(lenses))
    names = [str(each.get("who", "?")) if isinstance(each, dict) else "?" for each in lenses]
    return (
        form.chooser(("lenses",), t("Brillen"), names, blank(lenses), t("Bril erbij")),
        *(_lens(form, lenses, n) if lenses else ()),
        *form.rest("lenses"),
    )


def blank(lenses: list[Any]) -> dict[str, Any]:
    """A new lens; the first one is the newcomer's."""
    made: dict[str, Any] = {"id": fresh("bril", lenses), "who": t("Wie kijkt er mee?")}
    if not any(isinstance(each, dict) and each.get("newcomer") for each in lenses):
        made["newcomer"] = True
    made["icon"] = "user"
    made["says"] = t("Zo kijk ik ernaar.")
    made["asks"] = t("Wat wil je mij vragen?")
    return made


def _lens(form: Form, lenses: list[Any], n: int) -> tuple[Node | None, ...]:
    path = ("lenses", n)
    head = row(
        icon(str(form.at(*path, "icon") or "user"), size=44, color=Color.PLUM, cut="duotone"),
        text(form.words((*path, "who")), style=Style.STRONG).placed(grow=1),
        form.handles(("lenses",), len(lenses), n),
        gap=16,
    )
    return (
        head,
        form.line((*path, "who"), t("Wie is dit?"), "", 120),
        form.area((*path, "says"), t("Wat zou deze persoon echt zeggen?"), 3),
        form.area((*path, "asks"), t("Wat zou deze persoon vragen?"), 2),
        form.ticked((*path, "newcomer"), t("Dit is de nieuwkomer")),
        icon_choice(form, (*path, "icon")),
    )


def icon_choice(form: Form, path: tuple[str | int, ...]) -> Node:
    """Choose a picture by name."""
    now = str(form.at(*path) or "")
    names = ICONS if now in ICONS or not now else (now, *ICONS)
    choices = [Choice(name, name, Put(path, name), icon=name) for name in names]
    return form.choice(path, t("Plaatje"), choices, now)
