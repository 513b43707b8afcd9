"""The deck itself: its name, its tension fields with their poles, and its interests."""

from __future__ import annotations

from typing import Any

from game.ui.layout import grid, row
from game.ui.node import Node
from game.ui.screens.studio.form import TEXT_LIMIT, Form, fresh
from game.ui.screens.studio.lenses_part import icon_choice
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.words import t

MOST = 12
PAIR = 440
"""Two poles beside each other have room for their texts and for what was found in them."""


def deck_part(form: Form) -> tuple[Node | None, ...]:
    """The name, and what people may know of it."""
    return (
        form.line(("title",), t("Titel van het deck"), "", 120),
        grid(
            form.line(("version",), t("Versie"), "1.0.0", 20),
            form.line(("job_title",), t("Hoe heet jullie vak?"), t("werkconsulent")),
            columns=2,
            min_column=320,
            gap=20,
        ),
        form.line(("authors", 0), t("Wie schreef het?"), t("jullie team"), 120),
        form.line(("license",), t("Licentie"), "CC-BY-SA-4.0"),
        form.area(("credits",), t("Dank, bronnen en wat lezers moeten weten"), 6, limit=TEXT_LIMIT),
        *form.rest(
            "title",
            "version",
            "job_title",
            "authors",
            "license",
            "credits",
            "id",
            "language",
            "library",
            "schema",
            "",
        ),
    )


def tensions_part(form: Form) -> tuple[Node | None, ...]:
    """One field at a time, with both poles."""
    tensions = form.many("tensions")
    n = form.picked("tensions", len(tensions))
    return (
        form.chooser(
            ("tensions",),
            t("Spanningsvelden"),
            [_name(each) for each in tensions],
            _tension(tensions),
            t("Spanningsveld erbij"),
        ),
        *(_fields(form, tensions, n) if tensions else ()),
        *form.rest("tensions"),
    )


def _name(tension: Any) -> str:  # noqa: ANN401 - a file holds anything
    try:
        return f"{tension['left']['label']} – {tension['right']['label']}"
    except (KeyError, TypeError):
        return "?"


def _tension(tensions: list[Any]) -> dict[str, Any] | None:
    if len(tensions) >= MOST:
        return None
    pole = {"gift": t("Wat deze kant brengt."), "pitfall": t("Waar deze kant misgaat.")}
    return {
        "id": fresh("veld", tensions),
        "left": {"label": t("Linkerpool"), **pole},
        "right": {"label": t("Rechterpool"), **pole},
        "icon": "scales",
        "about": t("Waar wringt het?"),
    }


def _fields(form: Form, tensions: list[Any], n: int) -> tuple[Node | None, ...]:
    path = ("tensions", n)
    poles = (
        panel(
            text(name, style=Style.LABEL),
            form.line((*path, side, "label"), t("Naam van de pool"), "", 120),
            form.area((*path, side, "gift"), t("Wat brengt deze kant?"), 3),
            form.area((*path, side, "pitfall"), t("Waar gaat het mis?"), 3),
            tone=tone,
            pad=22,
            gap=14,
        )
        for side, name, tone in (
            ("left", t("Links"), Tone.LEFT),
            ("right", t("Rechts"), Tone.RIGHT),
        )
    )
    return (
        row(
            text(_name(tensions[n]), style=Style.STRONG).placed(grow=1),
            form.handles(("tensions",), len(tensions), n),
            gap=12,
        ),
        grid(*poles, min_column=PAIR, gap=20),
        form.area((*path, "about"), t("Waar wringt het?"), 4, limit=TEXT_LIMIT),
        icon_choice(form, (*path, "icon")),
        form.line((*path, "source"), t("Waar is dit thema eerder genoemd?"), t("mag leeg blijven")),
    )


def interests_part(form: Form) -> tuple[Node | None, ...]:
    """What options help or harm."""
    interests = form.many("interests")
    n = form.picked("interests", len(interests))
    names = [str(each.get("label", "?")) if isinstance(each, dict) else "?" for each in interests]
    return (
        form.chooser(("interests",), t("Belangen"), names, _interest(interests), t("Belang erbij")),
        *(_one(form, interests, n) if interests else ()),
        *form.rest("interests"),
    )


def _interest(interests: list[Any]) -> dict[str, Any] | None:
    if len(interests) >= MOST:
        return None
    return {
        "id": fresh("belang", interests),
        "label": t("Nieuw belang"),
        "icon": "star",
        "about": t("Wat betekent dit belang?"),
    }


def _one(form: Form, interests: list[Any], n: int) -> tuple[Node | None, ...]:
    path = ("interests", n)
    return (
        form.line((*path, "label"), t("Hoe heet het?"), "", 120),
        form.area((*path, "about"), t("Wat betekent het?"), 3),
        icon_choice(form, (*path, "icon")),
        form.handles(("interests",), len(interests), n),
    )
